import type { ReactNode } from "react";
import { cx } from "../../ui/cx.ts";
import { Logo } from "../../ui/Logo.tsx";
import styles from "./Screen.module.css";

/** A whole screen for what keeps the page from being of use: what happened, what was kept, what to do. */
export function Screen({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className={cx(styles.screen)}>
      <div className={cx(styles.words)}>
        <Logo />
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
