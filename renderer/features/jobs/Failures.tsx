import { Button } from "react-aria-components";
import { openConversation } from "../../actions/library.ts";
import { number } from "../../format/numbers.ts";
import { useJobs, useParley } from "../../stores/context.tsx";
import { worded } from "../../text/said.ts";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import styles from "./Jobs.module.css";

/** Why conversations were not enhanced, the most frequent reason first, with those that it struck. */
export function Failures() {
  const parley = useParley();
  const failures = useJobs((state) => state.failures);
  const texts = say().jobs;
  if (failures === undefined || failures.reasons.length === 0) return null;
  return (
    <section aria-label={texts.failures}>
      <h4 className={cx(styles.heading)}>{texts.failures}</h4>
      {failures.reasons.map(({ reason, count, said }) => {
        const struck = failures.failures.filter((each) => each.reason === reason);
        return (
          <div key={reason} className={cx(styles.reason)}>
            <p>
              <b>{number(count)}</b> {reason === "" ? texts.noReason : worded(said, reason)}
            </p>
            <ul>
              {struck.map(({ conversationId, title }) => (
                <li key={conversationId}>
                  <Button
                    className={cx(styles.link)}
                    aria-label={texts.openConversation(title)}
                    onPress={() => openConversation(parley, conversationId)}
                  >
                    {title}
                  </Button>
                </li>
              ))}
            </ul>
            {count > struck.length && struck.length > 0 && (
              <p className={cx(styles.note)}>{texts.moreFailures(count - struck.length)}</p>
            )}
          </div>
        );
      })}
    </section>
  );
}
