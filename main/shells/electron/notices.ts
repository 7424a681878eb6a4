import { Notification } from "electron";
import type { Notice } from "../../../preload/contract/notices.ts";

/** Shows notices by the system's own means; a click is passed on. */
export function nativeNotices(onClick: () => void): (notice: Notice) => void {
  // A notification that nothing refers to is collected, and its click with it.
  const shown = new Set<Notification>();
  return (notice) => {
    if (!Notification.isSupported()) return;
    const notification = new Notification({ title: notice.title, body: notice.message });
    shown.add(notification);
    notification.on("close", () => shown.delete(notification));
    notification.on("click", () => {
      shown.delete(notification);
      onClick();
    });
    notification.show();
  };
}
