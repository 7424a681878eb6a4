import type { ReactNode } from "react";
import { cx } from "../../ui/cx.ts";
import styles from "./SettingsDialog.module.css";

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className={cx(styles.title)}>{title}</h3>
      <dl className={cx(styles.rows)}>{children}</dl>
    </section>
  );
}

export function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={cx(styles.row)}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
