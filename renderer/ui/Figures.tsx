import { cx } from "./cx.ts";
import styles from "./Figures.module.css";

export interface Figure {
  name: string;
  value: string;
  /** Smaller, behind the value. */
  beside?: string | undefined;
  /** Smaller, below it. */
  about?: string | undefined;
}

/** A few numbers that are looked at first, side by side. */
export function Figures({ label, figures }: { label: string; figures: readonly Figure[] }) {
  return (
    <dl aria-label={label} className={cx(styles.figures)}>
      {figures.map(({ name, value, beside, about }) => (
        <div key={name} className={cx(styles.figure)}>
          <dt>{name}</dt>
          <dd>
            <b>{value}</b>
            {beside && <span> {beside}</span>}
          </dd>
          {about && <dd className={cx(styles.about)}>{about}</dd>}
        </div>
      ))}
    </dl>
  );
}
