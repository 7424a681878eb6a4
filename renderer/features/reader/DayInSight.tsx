import { type StoreApi, useStore } from "zustand";
import { cx } from "../../ui/cx.ts";
import styles from "./MessageList.module.css";
import type { Sight } from "./useVirtual.ts";

export interface DayInSightProps {
  sight: StoreApi<Sight>;
  dayAt(position: number): string | undefined;
  /** Whether the day is written above that row anyway. */
  isBegun(position: number): boolean;
}

/** The day that is being read, at the top edge while its own line is out of sight. Decoration: each message says its time. */
export function DayInSight({ sight, dayAt, isBegun }: DayInSightProps) {
  const first = useStore(sight, (now) => now.first);
  const top = Math.floor(first);
  const day = isBegun(top) && first - top < 0.25 ? undefined : dayAt(top);
  if (day === undefined || first < 0.25) return null;
  return (
    <span aria-hidden className={cx(styles.day)}>
      {day}
    </span>
  );
}
