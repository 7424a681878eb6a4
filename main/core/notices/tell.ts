import type { ParleyEvent } from "../../../preload/contract/events.ts";
import type { Notice } from "../../../preload/contract/notices.ts";
import { withNoticeSaid } from "../said.ts";

/** Tells the pages and the shell of a notice that was written down; of none, where it was told before. */
export function tellNotice(emit: (event: ParleyEvent) => void, notice: Notice | undefined): void {
  if (notice === undefined) return;
  emit({ event: "notice", payload: withNoticeSaid(notice) });
  emit({ event: "changed", payload: { what: "notices" } });
}
