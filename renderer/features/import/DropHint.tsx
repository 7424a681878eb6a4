import { Import } from "lucide-react";
import { createPortal } from "react-dom";
import { useUi } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import styles from "./DropHint.module.css";

/** Lies over everything, dialogs too, while files are dragged over the window. */
export function DropHint() {
  const dropping = useUi((state) => state.dropping);
  if (!dropping) return null;
  return createPortal(
    <div className={cx(styles.hint)} aria-hidden>
      <p className={cx(styles.words)}>
        <Import /> {say().import.dropHint}
      </p>
    </div>,
    document.body,
  );
}
