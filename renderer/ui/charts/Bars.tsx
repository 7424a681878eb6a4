import { cx } from "../cx.ts";
import styles from "./Charts.module.css";
import type { Bar } from "./shapes.ts";

/** Amounts under each other; each is a button that leads to what it counts. */
export function Bars({ bars, onPress }: { bars: readonly Bar[]; onPress(index: number): void }) {
  const most = Math.max(1, ...bars.map(({ value, before = 0 }) => Math.max(value, before)));
  return (
    <ul className={cx(styles.bars)}>
      {bars.map(({ label, value, shown, before, tone = "accent" }, index) => (
        <li key={label}>
          <button type="button" className={cx(styles.bar)} onClick={() => onPress(index)} title={label} disabled={value === 0}>
            <span className={cx(styles.label)} dir="auto">
              {label}
            </span>
            <svg className={cx(styles.track)} viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
              <rect data-tone={tone} width={(value / most) * 100} height={before === undefined ? 14 : 9} />
              {before !== undefined && <rect data-tone="quiet" y={11} width={(before / most) * 100} height={3} />}
            </svg>
            <span className={cx(styles.number)}>{shown}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
