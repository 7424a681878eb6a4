import { useState } from "react";
import { useUi } from "../../stores/context.tsx";
import type { Naming } from "../../stores/ui.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Overlay } from "../../ui/Overlay.tsx";
import { TextEntry } from "../../ui/TextEntry.tsx";
import styles from "./NameDialog.module.css";

export function NameDialog({ naming }: { naming: Naming }) {
  const hide = useUi((state) => state.hide);
  const [name, setName] = useState(naming.value.slice(0, naming.longest));
  const { title, label, confirm, longest, known = [], done } = naming;
  function save(chosen: string): void {
    hide();
    done(chosen.trim());
  }
  return (
    <Overlay title={title} size="small" onClose={hide}>
      <form
        className={cx(styles.form)}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== "") save(name);
        }}
      >
        <TextEntry label={label} value={name} maxLength={longest} autoFocus onChange={setName} />
        {known.length > 0 && (
          <ul className={cx(styles.known)}>
            {known.map((each) => (
              <li key={each.name}>
                <Button aria-pressed={each.isOn} look={each.isOn ? "main" : "plain"} onPress={() => save(each.name)}>
                  {each.name}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <div className={cx(styles.actions)}>
          <Button look="quiet" onPress={hide}>
            {say().ui.cancel}
          </Button>
          <Button look="main" type="submit" isDisabled={name.trim() === ""}>
            {confirm}
          </Button>
        </div>
      </form>
    </Overlay>
  );
}
