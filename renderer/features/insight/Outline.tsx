import { dayAndTime } from "../../format/dates.ts";
import { useInsight, useReader } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import styles from "./Summary.module.css";

/** The stretches of a long conversation, each with how it begins. */
export function Outline() {
  const pieces = useInsight((state) => state.outline);
  const jumpTo = useReader((state) => state.jumpTo);
  const texts = say().insight;
  if (pieces.length < 2) return null;
  return (
    <details className={cx(styles.outline)}>
      <summary>{texts.outline(pieces.length)}</summary>
      <ol>
        {pieces.map(({ index, position, messages, firstAt, summary }) => (
          <li key={index}>
            <button type="button" onClick={() => jumpTo(position)}>
              <small>
                {firstAt === null ? texts.fromMessage(position + 1) : dayAndTime(firstAt)} · {say().amounts.messages(messages)}
              </small>
              <span dir="auto">{summary}</span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
