import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { cx } from "./cx.ts";
import styles from "./Splitter.module.css";

export interface SplitterProps {
  label: string;
  /** The pane whose width it changes. */
  controls: string;
  value: number;
  min: number;
  max: number;
  /** Whether the pane lies to the right of the splitter, so that moving left makes it wider. */
  reversed?: boolean;
  onChange(value: number): void;
  onReset(): void;
}

const step = 16;

/** The border between two panes: drag it, or move it with the arrow keys; double click or Enter gives the first width back. */
export function Splitter({ label, controls, value, min, max, reversed = false, onChange, onReset }: SplitterProps) {
  const drag = useRef<{ x: number; value: number } | undefined>(undefined);
  const direction = reversed ? -1 : 1;
  const set = (width: number) => onChange(Math.round(Math.min(max, Math.max(min, width))));

  function keyDown(event: KeyboardEvent): void {
    const moves: Record<string, number> = {
      ArrowLeft: value - step * direction,
      ArrowRight: value + step * direction,
      Home: min,
      End: max,
    };
    const next = moves[event.key];
    if (next !== undefined) set(next);
    else if (event.key === "Enter") onReset();
    else return;
    event.preventDefault();
  }

  function pointerDown(event: PointerEvent<HTMLElement>): void {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, value };
  }

  function pointerMove(event: PointerEvent<HTMLElement>): void {
    if (drag.current) set(drag.current.value + (event.clientX - drag.current.x) * direction);
  }

  // The pattern of a splitter between panes: a separator that takes the focus and has a value, which an <hr> does not.
  const splitter = {
    role: "separator",
    tabIndex: 0,
    "aria-label": label,
    "aria-controls": controls,
    "aria-orientation": "vertical",
    "aria-valuenow": value,
    "aria-valuemin": min,
    "aria-valuemax": max,
    onKeyDown: keyDown,
    onPointerDown: pointerDown,
    onPointerMove: pointerMove,
    onPointerUp() {
      drag.current = undefined;
    },
    onDoubleClick: onReset,
  } as const;
  return <div {...splitter} className={cx(styles.splitter)} />;
}
