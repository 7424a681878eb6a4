import { useLayoutEffect, useRef } from "react";
import type { Jump } from "../../stores/reader.ts";
import type { Virtual } from "./useVirtual.ts";

const margin = 40;

/** A jump brings the head of a message into sight; the words that it is about may stand a screen below, and are shown once they are drawn. */
export function useMarkInSight({ scroller, content, goTo }: Virtual, jump: Jump): void {
  const shown = useRef<Jump>(undefined);
  useLayoutEffect(() => {
    if (shown.current === jump || !jump.centred) return;
    const row = content.current?.querySelector("[aria-current=true]");
    const view = scroller.current?.getBoundingClientRect();
    if (!view || row?.getAttribute("data-position") !== String(jump.position)) return;
    shown.current = jump;
    const mark = row.querySelector("[data-proof]") ?? row.querySelector("mark");
    if (mark === null) return;
    const { top, bottom } = mark.getBoundingClientRect();
    if (top >= view.top && bottom <= view.bottom - margin) return;
    goTo(jump.position, Math.round(view.height / 2 - (top - row.getBoundingClientRect().top)));
  });
}
