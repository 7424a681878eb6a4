import { type KeyEntry, type KeyId, keyIds, keymap } from "../../keys/keymap.ts";
import { useUi } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { scrollable } from "../../ui/focusable.ts";
import { Kbd } from "../../ui/Kbd.tsx";
import { Overlay } from "../../ui/Overlay.tsx";
import styles from "./HelpSheet.module.css";

const groups: readonly KeyEntry["group"][] = ["everywhere", "lists", "reading"];

export function HelpSheet() {
  const hide = useUi((state) => state.hide);
  return (
    <Overlay title={say().keys.title} onClose={hide}>
      <section className={cx(styles.sheet)} aria-label={say().keys.title} {...scrollable}>
        <div className={cx(styles.columns)}>
          {groups.map((group) => (
            <section key={group}>
              <h3>{say().keys.groups[group]}</h3>
              <dl>
                {keyIds
                  .filter((id) => keymap[id].group === group)
                  .map((id) => (
                    <OneKey key={id} id={id} />
                  ))}
              </dl>
            </section>
          ))}
        </div>
      </section>
    </Overlay>
  );
}

function OneKey({ id }: { id: KeyId }) {
  const { keys }: KeyEntry = keymap[id];
  return (
    <div className={cx(styles.row)}>
      <dt>{say().keys.labels[id]}</dt>
      <dd>
        {keys.map((each) => (
          <Kbd key={each} keys={each} />
        ))}
      </dd>
    </div>
  );
}
