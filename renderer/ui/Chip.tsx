import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { say } from "../text/say.ts";
import styles from "./Chip.module.css";
import { cx } from "./cx.ts";

export function Chip({ children, title }: { children: ReactNode; title?: string }) {
  return (
    <span className={cx(styles.chip)} title={title}>
      <span className={cx(styles.text)}>{children}</span>
    </span>
  );
}

/** A filter that is on; pressing it anywhere takes it away. */
export function ClearableChip({ children, what, onClear }: { children: string; what: string; onClear(): void }) {
  return (
    <Button className={cx(styles.chip, styles.clearable)} aria-label={say().ui.clear(what, children)} onPress={onClear}>
      <span className={cx(styles.text)}>{children}</span>
      <X aria-hidden />
    </Button>
  );
}
