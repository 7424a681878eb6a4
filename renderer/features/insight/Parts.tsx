import { takeApart } from "../../actions/keeping.ts";
import { useParley } from "../../stores/context.tsx";
import type { Details } from "../../stores/reader.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./InsightPane.module.css";

/** The conversations that are shown as this one, each with its way out. */
export function Parts({ parts }: { parts: Details["parts"] }) {
  const parley = useParley();
  const texts = say().keeping;
  if (parts.length === 0) return null;
  return (
    <section aria-label={texts.parts} className={cx(styles.parts)}>
      <h3 className={cx(styles.title, styles.first)}>{texts.parts}</h3>
      <ul>
        {parts.map(({ id, title, platform }) => (
          <li key={id} className={cx(styles.part)}>
            <span className={cx(styles.name)} dir="auto">
              {title}
            </span>
            <small>{say().names.platforms[platform]}</small>
            <Button aria-label={texts.takeOut(title)} onPress={() => void takeApart(parley, [id])}>
              {texts.takeApart}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
