import { Notification } from "electron";
import type { Notice } from "../../../preload/contract/notices.ts";
import type { ShellWords } from "./words.ts";

/** Shows notices by the system's own means, and tells whether it could; a click is passed on. */
export function nativeNotices(onClick: (notice: Notice) => void): (notice: Notice, words: ShellWords) => boolean {
  // A notification that nothing refers to is collected, and its click with it.
  const shown = new Set<Notification>();
  return (notice, words) => {
    if (!Notification.isSupported()) return false;
    const notification = new Notification(words.news(notice));
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
