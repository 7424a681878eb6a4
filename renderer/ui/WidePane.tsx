import { X } from "lucide-react";
import type { ReactNode } from "react";
import { say } from "../text/say.ts";
import bar from "./Bar.module.css";
import { IconButton } from "./Button.tsx";
import { cx } from "./cx.ts";
import styles from "./WidePane.module.css";

export interface WidePaneProps {
  label: string;
  title: ReactNode;
  /** What stands in its bar before the way out. */
  beside?: ReactNode;
  onClose(): void;
  children: ReactNode;
}

/** What takes the place of the list and the reader. */
export function WidePane({ label, title, beside, onClose, children }: WidePaneProps) {
  return (
    <section aria-label={label} className={cx(styles.pane)} data-pane-of="list">
      <div className={cx(bar.bar)}>
        <h2 className={cx(bar.title)}>{title}</h2>
        <span className={cx(bar.space)} />
        {beside}
        <IconButton label={say().ui.back} onPress={onClose}>
          <X aria-hidden />
        </IconButton>
      </div>
      {children}
    </section>
  );
}
