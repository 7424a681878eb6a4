import { X } from "lucide-react";
import { useEffect, useState } from "react";
import type { Toast } from "../stores/toasts.ts";
import { say } from "../text/say.ts";
import { Button, IconButton } from "./Button.tsx";
import { cx } from "./cx.ts";
import styles from "./Toasts.module.css";

const shown = 8000;
/** What can be undone can be for so long. */
const undoable = 10_000;

/** Lies in the corner, is read out when something comes, and waits while the pointer or the focus is on it. */
export function Toasts({ toasts, dismiss }: { toasts: Toast[]; dismiss(id: number): void }) {
  const [held, hold] = useState(false);
  return (
    <section
      aria-label={say().ui.toasts}
      aria-live="polite"
      className={cx(styles.region)}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      {toasts.map((toast) => (
        <OneToast key={toast.id} toast={toast} held={held} dismiss={dismiss} />
      ))}
    </section>
  );
}

function OneToast({ toast, held, dismiss }: { toast: Toast; held: boolean; dismiss(id: number): void }) {
  const { id, tone, title, text, action } = toast;
  useEffect(() => {
    if (held || tone === "problem") return;
    const timer = setTimeout(() => dismiss(id), action ? undoable : shown);
    return () => clearTimeout(timer);
  }, [held, tone, id, action, dismiss]);

  return (
    <div className={cx(styles.toast, tone === "problem" && styles.problem)}>
      <div className={cx(styles.words)}>
        <p className={cx(styles.title)}>{title}</p>
        {text && <p className={cx(styles.text)}>{text}</p>}
      </div>
      {action && (
        <Button
          onPress={() => {
            dismiss(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label={say().ui.dismiss} onPress={() => dismiss(id)}>
        <X aria-hidden />
      </IconButton>
    </div>
  );
}
