import { cx } from "../../ui/cx.ts";
import styles from "./Dashboard.module.css";

export interface Trend {
  label: string;
  /** What is said of it while it is pointed at. */
  about?: string;
  shown: string;
  counts: readonly number[];
}

const wide = 120;
const high = 18;
const pieces = 24;

/** As few points as there is room for. */
function folded(counts: readonly number[]): number[] {
  const size = Math.max(1, Math.ceil(counts.length / pieces));
  return Array.from({ length: Math.ceil(counts.length / size) }, (_, at) =>
    counts.slice(at * size, (at + 1) * size).reduce((sum, count) => sum + count, 0),
  );
}

/** How the last third of the time compares with what was before it. */
export function direction(counts: readonly number[]): "up" | "down" | "flat" {
  const cut = Math.floor((counts.length * 2) / 3);
  const mean = (part: readonly number[]) => part.reduce((sum, count) => sum + count, 0) / Math.max(1, part.length);
  const [early, late] = [mean(counts.slice(0, cut)), mean(counts.slice(cut))];
  if (late > early * 1.25) return "up";
  return late < early * 0.75 ? "down" : "flat";
}

/** Several things that were counted, each with its own small line over time. */
export function Trends({ trends, onPress }: { trends: readonly Trend[]; onPress(index: number): void }) {
  return (
    <ul className={cx(styles.trends)}>
      {trends.map(({ label, about = label, shown, counts }, index) => (
        <li key={label}>
          <button type="button" className={cx(styles.trend)} title={about} onClick={() => onPress(index)}>
            <span className={cx(styles.trendLabel)} dir="auto">
              {label}
            </span>
            <Spark counts={folded(counts)} />
            <span className={cx(styles.trendNumber)}>{shown}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Spark({ counts }: { counts: readonly number[] }) {
  const most = Math.max(1, ...counts);
  const step = wide / Math.max(1, counts.length - 1);
  const points = counts.map((count, at) => `${(at * step).toFixed(1)},${(high - 1 - (count / most) * (high - 3)).toFixed(1)}`);
  return (
    <svg viewBox={`0 0 ${wide} ${high}`} preserveAspectRatio="none" aria-hidden="true">
      <polyline points={points.join(" ")} />
    </svg>
  );
}
