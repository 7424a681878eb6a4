import { cx } from "./cx.ts";
import styles from "./Logo.module.css";

export function Logo() {
  return (
    <svg viewBox="0 0 24 24" className={cx(styles.logo)} aria-hidden="true">
      <path d="M4 5h11a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H9l-4 3v-3H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1Z" />
      <path d="M20 9v7a2 2 0 0 1-2 2v3l-4-3h-3" />
    </svg>
  );
}
