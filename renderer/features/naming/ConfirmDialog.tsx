import { useUi } from "../../stores/context.tsx";
import type { Confirming } from "../../stores/ui.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Overlay } from "../../ui/Overlay.tsx";
import styles from "./NameDialog.module.css";

/** Asks once more. The focus is on the way back, so that a key that is held down does nothing. */
export function ConfirmDialog({ confirming: { title, text, confirm, done } }: { confirming: Confirming }) {
  const hide = useUi((state) => state.hide);
  return (
    <Overlay title={title} size="small" onClose={hide}>
      <div className={cx(styles.form)}>
        <p>{text}</p>
        <div className={cx(styles.actions)}>
          <Button look="quiet" autoFocus onPress={hide}>
            {say().ui.cancel}
          </Button>
          <Button
            look="danger"
            onPress={() => {
              hide();
              done();
            }}
          >
            {confirm}
          </Button>
        </div>
      </div>
    </Overlay>
  );
}
