import { Notification } from "electron";
import type { Notice } from "../../../preload/contract/notices.ts";

/** Shows notices by the system's own means, and tells whether it could; a click is passed on. */
export function nativeNotices(onClick: (notice: Notice) => void): (notice: Notice) => boolean {
  // A notification that nothing refers to is collected, and its click with it.
  const shown = new Set<Notification>();
  return (notice) => {
    if (!Notification.isSupported()) return false;
    const notification = new Notification({ title: notice.title, body: notice.message });
    shown.add(notification);
    notification.on("close", () => shown.delete(notification));
    notification.on("click", () => {
      shown.delete(notification);
      onClick(notice);
    });
    notification.show();
    return true;
  };
}
