import { fullDay } from "../../format/dates.ts";
import { dayTitle } from "../../format/day.ts";
import { useReader } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { scrollable } from "../../ui/focusable.ts";
import styles from "./DigestPanel.module.css";
import { useDigest } from "./useDigest.ts";

/** What was said at the time that is asked about, by day. */
export function DigestPanel() {
  const open = useReader((state) => state.open);
  const digest = useDigest();
  const texts = say().search;
  if (digest === undefined) return null;
  const { from, to, person, about, conversations, messages, more, days } = digest;
  const isOneDay = fullDay(from) === fullDay(to);
  return (
    <section className={cx(styles.digest)} aria-label={texts.digest} {...scrollable}>
      <h3 className={cx(styles.head)}>
        {isOneDay ? fullDay(from) : texts.fromTo(fullDay(from), fullDay(to))}
        {person !== null && <> · {texts.withPerson(person)}</>}
        {about !== null && <> · {texts.aboutWords(about)}</>}
      </h3>
      <p className={cx(styles.sum)} role="status">
        {conversations === 0 ? texts.nothingThen : texts.digestSum(conversations, messages, more)}
      </p>
      {days.map(({ day, conversations: there }) => (
        <section key={day} aria-label={dayTitle(day)}>
          {!isOneDay && <h4 className={cx(styles.day)}>{dayTitle(day)}</h4>}
          <ul>
            {there.map(({ id, title, summary, sentiment, messages: count, position }) => (
              <li key={id}>
                <button type="button" onClick={() => void open(id, { position, messageId: undefined })}>
                  <b dir="auto">{title}</b>
                  <span dir="auto">{summary}</span>
                  <small>
                    {[...(sentiment === null ? [] : [say().names.sentiments[sentiment]]), say().amounts.messages(count)].join(
                      " · ",
                    )}
                  </small>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
