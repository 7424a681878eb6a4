import type { ParleyEvent } from "../../../preload/contract/events.ts";
import type { Notice } from "../../../preload/contract/notices.ts";
import type { Writer } from "../store/handle.ts";
import { addNoticeOnce, type NewNotice } from "../store/notifications.ts";

// News for the person, each told once: whoever writes one down names it, and a name is never told again.

export function writeNotice(store: Writer, notice: NewNotice, name: string): Notice | undefined {
  return addNoticeOnce(store, notice, name);
}

export function tellNotice(emit: (event: ParleyEvent) => void, notice: Notice | undefined): void {
  if (notice === undefined) return;
  emit({ event: "notice", payload: notice });
  emit({ event: "changed", payload: { what: "notices" } });
}
