import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { say } from "../text/say.ts";
import { IconButton } from "./Button.tsx";
import { cx } from "./cx.ts";
import styles from "./Overlay.module.css";

export interface OverlayProps {
  title: string;
  /** Stands beside the title. */
  hint?: string;
  /** The large one has a height of its own, so that it stays where it is while its content changes. */
  size?: "small" | "medium" | "high" | "wide" | "large" | "full";
  /** False where a click beside it could lose what was chosen. */
  isDismissable?: boolean;
  onClose(): void;
  children: ReactNode;
}

/** A titled dialog over the page. It is mounted only while it is open. */
export function Overlay({ title, hint, size = "medium", isDismissable = true, onClose, children }: OverlayProps) {
  return (
    <ModalOverlay
      className={cx(
        styles.veil,
        (size === "large" || size === "wide" || size === "high") && styles.high,
        size === "full" && styles.whole,
      )}
      isOpen
      isDismissable={isDismissable}
      onOpenChange={(open) => open || onClose()}
    >
      <Modal className={cx(styles.modal, size !== "high" && styles[size], size === "high" && styles.medium)}>
        <Dialog className={cx(styles.dialog)}>
          <header className={cx(styles.head)}>
            <Heading slot="title" level={2} className={cx(styles.title)}>
              {title}
            </Heading>
            {hint && <span className={cx(styles.hint)}>{hint}</span>}
            <IconButton label={say().ui.close} onPress={onClose}>
              <X aria-hidden />
            </IconButton>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
