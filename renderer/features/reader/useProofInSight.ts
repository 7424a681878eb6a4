import { useLayoutEffect, useRef } from "react";
import type { Span } from "../../../preload/contract/values.ts";
import type { Jump } from "../../stores/reader.ts";
import type { Virtual } from "./useVirtual.ts";

const margin = 40;

/** A jump brings the head of a message into sight; the words that it is about may stand a screen below, and are shown once they are drawn. */
export function useProofInSight({ scroller, content, goTo }: Virtual, jump: Jump, proofs: readonly Span[]): void {
  const shown = useRef<Jump>(undefined);
  useLayoutEffect(() => {
    if (shown.current === jump || proofs.length === 0) return;
    const view = scroller.current?.getBoundingClientRect();
    const mark = content.current?.querySelector("[data-proof]");
    const row = mark?.closest("[data-position]");
    if (!view || !mark || !row) return;
    shown.current = jump;
    const { top, bottom } = mark.getBoundingClientRect();
    if (top >= view.top && bottom <= view.bottom - margin) return;
    goTo(jump.position, Math.round(view.height / 2 - (top - row.getBoundingClientRect().top)));
  });
}
