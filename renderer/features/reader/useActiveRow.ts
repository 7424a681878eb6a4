import { type FocusEvent, type PointerEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";

export interface ActiveRow {
  /** The row that has, or last had, the focus: the one that the Tab key leads to. */
  active: number | undefined;
  /** The row that the pointer is over, else the one with the focus: the one whose actions are shown. */
  hot: number | undefined;
  focus(position: number): void;
  onFocus(event: FocusEvent): void;
  onBlur(): void;
  onPointerOver(event: PointerEvent): void;
  onPointerLeave(): void;
}

const rowOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("article[data-position]") : null;

/** Rows come and go with what is in sight; the focus stays in the reader, on the row it was moved to once that one is drawn. */
export function useActiveRow(scroller: RefObject<HTMLElement | null>, bring: (position: number) => void): ActiveRow {
  const [active, setActive] = useState<number>();
  const [under, setUnder] = useState<number>();
  const [focused, setFocused] = useState(false);
  const wanted = useRef<number>(undefined);
  const isInside = useRef(false);

  const take = useCallback(() => {
    const view = scroller.current;
    if (!view || wanted.current === undefined) return false;
    const row = view.querySelector<HTMLElement>(`article[data-position="${wanted.current}"]`);
    if (!row) return false;
    wanted.current = undefined;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
    return true;
  }, [scroller]);

  const focus = useCallback(
    (position: number) => {
      wanted.current = position;
      if (!take()) bring(position);
    },
    [take, bring],
  );

  useLayoutEffect(() => {
    if (!take() && isInside.current && document.activeElement === document.body) scroller.current?.focus({ preventScroll: true });
  });

  return {
    active,
    hot: under ?? (focused ? active : undefined),
    focus,
    onFocus(event) {
      const row = rowOf(event.target);
      isInside.current = true;
      setFocused(row !== null);
      if (row) setActive(Number(row.dataset.position));
    },
    onBlur() {
      isInside.current = false;
      setFocused(false);
    },
    onPointerOver(event) {
      const row = event.pointerType === "mouse" ? rowOf(event.target) : null;
      setUnder(row ? Number(row.dataset.position) : undefined);
    },
    onPointerLeave: () => setUnder(undefined),
  };
}
