import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import styles from "./EmptyState.module.css";

export interface EmptyStateProps {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}

/** Says why there is nothing here and what would bring something. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className={cx(styles.empty)}>
      {icon && (
        <span className={cx(styles.icon)} aria-hidden>
          {icon}
        </span>
      )}
      <p className={cx(styles.title)}>{title}</p>
      {children && <div className={cx(styles.text)}>{children}</div>}
      {actions && <div className={cx(styles.actions)}>{actions}</div>}
    </div>
  );
}
