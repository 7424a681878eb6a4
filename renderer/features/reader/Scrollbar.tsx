import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { type StoreApi, useStore } from "zustand";
import { number } from "../../format/numbers.ts";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { DensityStrip } from "./DensityStrip.tsx";
import styles from "./Scrollbar.module.css";
import { positionAt, thumbHeight, thumbTop } from "./thumb.ts";
import type { Sight } from "./useVirtual.ts";

export interface ScrollbarProps {
  controls: string;
  sight: StoreApi<Sight>;
  total: number;
  /** How much was said along the way, and where something that is looked for stands. */
  levels: readonly number[];
  hits: readonly number[];
  /** The day at a position if it is known, for the label beside the thumb. */
  dayAt(position: number): string | undefined;
  /** For a single jump, and for one of many while the thumb is dragged. */
  jumpTo(position: number): void;
  goTo(position: number): void;
  goToEnd(): void;
}

/** A scrollbar for places in the conversation, on a picture of all of it: it reaches every one of ten million messages. */
export function Scrollbar({ controls, sight, total, levels, hits, dayAt, jumpTo, goTo, goToEnd }: ScrollbarProps) {
  const { first, visible, atEnd } = useStore(sight);
  const bar = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  const [grip, setGrip] = useState<{ from: number; top: number } | undefined>(undefined);
  const frame = useRef(0);

  useEffect(() => {
    if (!bar.current) return;
    const observer = new ResizeObserver(([entry]) => setHeight(entry?.contentRect.height ?? 0));
    observer.observe(bar.current);
    return () => observer.disconnect();
  }, []);

  const track = { height, visible, total };
  const size = thumbHeight(track);
  const resting = atEnd ? height - size : thumbTop(track, first);
  const top = grip ? Math.min(height - size, Math.max(0, grip.top)) : resting;
  const now = atEnd ? total - 1 : Math.floor(first);

  function go(thumb: number, to: (position: number) => void): void {
    if (thumb >= height - size - 0.5) goToEnd();
    else to(positionAt(track, thumb));
  }

  function send(thumb: number): void {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => go(thumb, goTo));
  }

  function pointerDown(event: PointerEvent<HTMLDivElement>): void {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const y = event.clientY - event.currentTarget.getBoundingClientRect().top;
    const onThumb = y >= resting && y <= resting + size;
    const start = onThumb ? resting : y - size / 2;
    setGrip({ from: y - start, top: start });
    // a single jump need not wait for a frame, as many moves do
    if (!onThumb) go(start, jumpTo);
  }

  function pointerMove(event: PointerEvent<HTMLDivElement>): void {
    if (!grip) return;
    const next = event.clientY - event.currentTarget.getBoundingClientRect().top - grip.from;
    setGrip({ ...grip, top: next });
    send(next);
  }

  function keyDown(event: KeyboardEvent): void {
    const page = Math.max(1, visible - 1);
    const moves: Record<string, number> = {
      ArrowUp: now - 1,
      ArrowDown: now + 1,
      PageUp: now - page,
      PageDown: now + page,
      Home: 0,
    };
    const next = moves[event.key];
    if (event.key === "End") goToEnd();
    else if (next !== undefined) goTo(Math.min(total - 1, Math.max(0, next)));
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const picture = <DensityStrip levels={levels} hits={hits} total={total} height={height} />;
  if (total <= 1 || (first === 0 && atEnd && !grip)) {
    return (
      <div ref={bar} className={cx(styles.bar)}>
        {picture}
      </div>
    );
  }
  const day = dayAt(now);
  return (
    <div
      ref={bar}
      role="scrollbar"
      tabIndex={0}
      aria-label={say().reader.place}
      aria-controls={controls}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={total - 1}
      aria-valuenow={now}
      aria-valuetext={[say().reader.placeOf(now + 1, total), ...(day ? [day] : [])].join(", ")}
      className={cx(styles.bar, grip && styles.held)}
      onKeyDown={keyDown}
      onPointerDown={pointerDown}
      onPointerMove={pointerMove}
      onPointerUp={() => setGrip(undefined)}
      onPointerCancel={() => setGrip(undefined)}
    >
      {picture}
      <div className={cx(styles.thumb)} style={{ top, height: size }}>
        {grip && (
          <span className={cx(styles.label)}>
            {day && <b>{day}</b>}
            {say().amounts.of(number(now + 1), number(total))}
          </span>
        )}
      </div>
    </div>
  );
}
