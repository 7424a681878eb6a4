import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Anchor, Jump } from "../../stores/reader.ts";
import { far, type RowWindow, rowsFor, slide, windowAround, within } from "./window.ts";

/** What of the conversation is in sight. `first` lies between two rows while one of them is partly out of sight. */
export interface Sight {
  first: number;
  visible: number;
  atEnd: boolean;
}

export interface Virtual {
  scroller: RefObject<HTMLDivElement | null>;
  content: RefObject<HTMLDivElement | null>;
  drawn: RowWindow;
  /** Apart from React's state, because it changes with every pixel and only the scrollbar wants to know. */
  sight: StoreApi<Sight>;
  onScroll(): void;
  goTo(position: number, offset?: number): void;
  /** The rows that going there draws. */
  around(position: number): RowWindow;
  anchor(): Anchor;
}

/** Far enough that the browser stops at the very end, whatever the rows there turn out to measure. */
export const pastTheEnd = -1e6;
const guess = 32;
const centre = 0.35;

/**
 * Rows around an anchor: one row and its distance from the top edge. Whenever what is drawn changes, the scroll position is
 * put right before anything is painted, so that the anchor stays where it was. Scrolling makes the topmost row the new anchor.
 */
export function useVirtual(total: number, jump: Jump): Virtual {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const anchor = useRef<Anchor>({ position: 0, offset: 0 });
  /** Where the last correction put the view: a scroll event that only reports it is not the person's. */
  const expected = useRef(-1);
  const frame = useRef(0);
  const onScreen = useRef<RowWindow>({ start: 0, end: 0 });
  const [drawn, setDrawn] = useState(() => windowAround(jump.position, total, guess));
  const [sight] = useState(() => createStore<Sight>(() => ({ first: jump.position, visible: 10, atEnd: false })));

  const look = useCallback(
    (moveAnchor: boolean) => {
      const view = scroller.current;
      const rows = content.current;
      if (!view || !rows || rows.childElementCount === 0) return;
      const measured = onScreen.current;
      const { start, end } = measured;
      const { scrollTop, clientHeight, scrollHeight } = view;
      const top = rowFrom(rows, scrollTop);
      const bottom = rowFrom(rows, scrollTop + clientHeight);
      const { offset, height } = measure(rows, top, scrollTop);
      if (moveAnchor) anchor.current = { position: start + top, offset };
      const below = scrollHeight - scrollTop - clientHeight;
      const spareAbove = rowFrom(rows, scrollTop - clientHeight * far);
      const spareBelow = rows.childElementCount - 1 - rowFrom(rows, scrollTop + clientHeight * (1 + far));
      sight.setState({
        first: start + top + (height > 0 ? Math.min(1, Math.max(0, -offset / height)) : 0),
        visible: Math.max(1, bottom - top),
        atEnd: end >= total && below < 2,
      });
      const room = { above: scrollTop, below, view: clientHeight, spareAbove, spareBelow };
      // Of rows that are about to be drawn instead nothing is known yet.
      setDrawn((now) => (now === measured ? slide(now, total, room) : now));
    },
    [total, sight],
  );

  const hold = useCallback(() => {
    const view = scroller.current;
    const rows = content.current;
    if (!view || !rows) return;
    const row = rows.children[anchor.current.position - onScreen.current.start];
    if (!(row instanceof HTMLElement)) return;
    const wanted = row.offsetTop - anchor.current.offset;
    const reachable = Math.max(0, Math.min(wanted, view.scrollHeight - view.clientHeight));
    if (Math.abs(view.scrollTop - reachable) >= 1) view.scrollTop = reachable;
    expected.current = view.scrollTop;
    // In the next frame, so that drawing rows, measuring them and drawing more do not pile up in one task.
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => look(false));
  }, [look]);

  const around = useCallback(
    (position: number) => windowAround(position, total, scroller.current ? rowsFor(scroller.current.clientHeight) : guess),
    [total],
  );

  const goTo = useCallback(
    (position: number, offset = 0) => {
      anchor.current = { position, offset };
      setDrawn(around(position));
    },
    [around],
  );

  // A jump is an event that happens to come as a property; the conversation's length is only read then.
  const goToLatest = useRef(goTo);
  goToLatest.current = goTo;
  useLayoutEffect(() => {
    const height = scroller.current?.clientHeight ?? 0;
    goToLatest.current(jump.position, jump.centred ? Math.round(height * centre) : jump.offset);
  }, [jump]);

  useLayoutEffect(() => setDrawn((now) => within(now, total)), [total]);

  useLayoutEffect(() => {
    onScreen.current = drawn;
    hold();
  });

  useEffect(() => {
    const observer = new ResizeObserver(hold);
    if (scroller.current) observer.observe(scroller.current);
    if (content.current) observer.observe(content.current);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame.current);
    };
  }, [hold]);

  const onScroll = useCallback(() => {
    const view = scroller.current;
    if (!view) return;
    look(Math.abs(view.scrollTop - expected.current) >= 1);
  }, [look]);

  return { scroller, content, drawn, sight, onScroll, goTo, around, anchor: () => anchor.current };
}

/** The drawn row that lies at the given height, by halving. */
function rowFrom(rows: HTMLElement, y: number): number {
  let low = 0;
  let high = rows.childElementCount - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const row = rows.children[middle];
    if (row instanceof HTMLElement && row.offsetTop <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

function measure(rows: HTMLElement, index: number, scrollTop: number): { offset: number; height: number } {
  const row = rows.children[index];
  if (!(row instanceof HTMLElement)) return { offset: 0, height: 0 };
  return { offset: row.offsetTop - scrollTop, height: row.offsetHeight };
}
