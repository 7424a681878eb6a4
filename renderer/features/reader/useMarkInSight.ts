import { useLayoutEffect, useRef } from "react";
import type { Anchor, Jump } from "../../stores/reader.ts";
import type { Virtual } from "./useVirtual.ts";

const margin = 40;

/**
 * A jump brings the head of a message into sight; the words that it is about may stand a screen below. They are shown once they are
 * drawn, which can be later than their row: the message may be on its way, or the words not be marked yet. Whoever has gone elsewhere
 * meanwhile is left there.
 */
export function useMarkInSight({ scroller, content, goTo, anchor }: Virtual, jump: Jump): void {
  const landed = useRef<{ jump: Jump; at: Anchor | undefined }>(undefined);
  useLayoutEffect(() => {
    if (landed.current?.jump !== jump) landed.current = { jump, at: jump.centred ? anchor() : undefined };
    if (landed.current.at !== anchor()) return;
    const row = content.current?.querySelector("[aria-current=true]");
    const view = scroller.current?.getBoundingClientRect();
    if (!view || row?.getAttribute("data-position") !== String(jump.position)) return;
    const mark = row.querySelector("[data-proof]") ?? row.querySelector("mark");
    if (mark === null) return;
    landed.current.at = undefined;
    const { top, bottom } = mark.getBoundingClientRect();
    if (top >= view.top && bottom <= view.bottom - margin) return;
    goTo(jump.position, Math.round(view.height / 2 - (top - row.getBoundingClientRect().top)));
  });
}
