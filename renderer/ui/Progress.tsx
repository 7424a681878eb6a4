import { ProgressBar } from "react-aria-components";
import { cx } from "./cx.ts";
import styles from "./Progress.module.css";

export interface ProgressProps {
  label: string;
  done: number;
  total: number | null;
  size?: "small" | "wide";
}

/** A thin bar; without a total it only shows that something is going on. */
export function Progress({ label, done, total, size = "small" }: ProgressProps) {
  const known = total !== null && total > 0;
  return (
    <ProgressBar
      aria-label={label}
      className={cx(styles.bar, styles[size])}
      isIndeterminate={!known}
      value={done}
      maxValue={known ? total : 1}
    >
      {({ percentage }) => (
        <span className={cx(styles.fill, !known && styles.unknown)} style={known ? { width: `${percentage ?? 0}%` } : {}} />
      )}
    </ProgressBar>
  );
}
