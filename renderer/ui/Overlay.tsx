import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { IconButton } from "./Button.tsx";
import { cx } from "./cx.ts";
import styles from "./Overlay.module.css";

export interface OverlayProps {
  title: string;
  size?: "small" | "medium";
  onClose(): void;
  children: ReactNode;
}

/** A titled dialog over the page. It is mounted only while it is open. */
export function Overlay({ title, size = "medium", onClose, children }: OverlayProps) {
  return (
    <ModalOverlay className={cx(styles.veil)} isOpen isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className={cx(styles.modal, styles[size])}>
        <Dialog className={cx(styles.dialog)}>
          <header className={cx(styles.head)}>
            <Heading slot="title" level={2} className={cx(styles.title)}>
              {title}
            </Heading>
            <IconButton label="Close" onPress={onClose}>
              <X aria-hidden />
            </IconButton>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
