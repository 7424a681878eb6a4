import { redactionKind } from "../../../preload/contract/jobs.ts";
import { hideKind } from "../../actions/enhance.ts";
import { useEnhance, useParley, useSettings } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { Switch } from "../../ui/Switch.tsx";
import styles from "./EnhanceDialog.module.css";

/** What is replaced by placeholders, how much of it there is, and a switch for each kind. */
export function Hidden() {
  const parley = useParley();
  const redacted = useEnhance((state) => state.estimate?.redacted);
  const isBusy = useEnhance((state) => state.status === "starting");
  const hidden = useSettings((state) => state.settings.sending.hidden);
  const texts = say().enhance;
  return (
    <section className={cx(styles.part)} aria-label={texts.hide}>
      <div className={cx(styles.words)}>
        <h3>{texts.hide}</h3>
        <small>{texts.hideText}</small>
      </div>
      <ul className={cx(styles.kinds)}>
        {redactionKind.options.map((kind) => {
          const isOn = hidden.includes(kind);
          const count = redacted?.find((each) => each.kind === kind)?.count ?? 0;
          const { name, found } = texts.kinds[kind];
          return (
            <li key={kind} className={cx(styles.kind)}>
              <Switch
                label={texts.hidden(name)}
                isOn={isOn}
                isDisabled={isBusy}
                onChange={(on) => void hideKind(parley, kind, on)}
              />
              <span className={cx(styles.words)}>
                {isOn && count > 0 ? found(count) : name}
                {!isOn && <small className={cx(styles.open)}>{texts.notHidden}</small>}
                {isOn && count === 0 && <small>{texts.noneFound}</small>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
