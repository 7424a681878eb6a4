import { X } from "lucide-react";
import { type ReactNode, useState } from "react";
import { runCommand } from "../../actions/commands.ts";
import { filterBy } from "../../actions/library.ts";
import { clockTime, fullTime, shortDay } from "../../format/dates.ts";
import { number } from "../../format/numbers.ts";
import { keymap } from "../../keys/keymap.ts";
import { useParley, useReader } from "../../stores/context.tsx";
import type { Details } from "../../stores/reader.ts";
import { say } from "../../text/say.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import bar from "../../ui/Bar.module.css";
import { Button, IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { scrollable } from "../../ui/focusable.ts";
import styles from "./InsightPane.module.css";
import { Parts } from "./Parts.tsx";

/** What is known about the open conversation without reading it. */
export function InsightPane() {
  const parley = useParley();
  const details = useReader((state) => state.details);
  const texts = say().insight;
  return (
    <section aria-label={texts.about} className={cx(styles.pane)} data-pane-of="insight">
      <header className={cx(bar.bar)}>
        <h2 className={cx(bar.title)}>{texts.title}</h2>
        <span className={cx(bar.space)} />
        <IconButton label={texts.hide} keys={keymap.toggleInsight.keys[0]} onPress={() => runCommand(parley, "toggleInsight")}>
          <X aria-hidden />
        </IconButton>
      </header>
      <section className={cx(styles.body)} aria-label={texts.title} {...scrollable} data-pane="insight">
        {details && <Facts details={details} />}
      </section>
    </section>
  );
}

function Facts({ details: { conversation, participants, parts } }: { details: Details }) {
  const texts = say().insight;
  const { firstAt, lastAt, messages, people, sourceName, platform } = conversation;
  return (
    <>
      <dl className={cx(styles.facts)}>
        <Fact name={texts.firstMessage}>{moment(firstAt)}</Fact>
        <Fact name={texts.lastMessage}>{moment(lastAt)}</Fact>
        <Fact name={texts.messages}>{number(messages)}</Fact>
        <Fact name={texts.people}>{number(people)}</Fact>
        <Fact name={texts.source} wide>
          <span title={sourceName}>{sourceName}</span>
        </Fact>
        <Fact name={texts.platform} wide>
          {say().names.platforms[platform]}
        </Fact>
      </dl>
      <Parts parts={parts} />
      <People key={conversation.id} participants={participants} total={messages} />
    </>
  );
}

function moment(time: number | null): ReactNode {
  if (time === null) return say().insight.unknown;
  return (
    <time dateTime={new Date(time).toISOString()} title={fullTime(time)}>
      {shortDay(time)}
      <small>{clockTime(time)}</small>
    </time>
  );
}

function Fact({ name, wide = false, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={cx(wide && styles.wide)}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const few = 25;

function People({ participants, total }: { participants: Details["participants"]; total: number }) {
  const parley = useParley();
  const texts = say().insight;
  const [shown, setShown] = useState(few);
  return (
    <>
      <h3 className={cx(styles.title)}>{texts.people}</h3>
      <ul>
        {participants.slice(0, shown).map(({ id, name, kind, messages }) => (
          <li key={id}>
            <button
              type="button"
              className={cx(styles.person)}
              title={texts.allWith(name)}
              onClick={() => filterBy(parley, { participantId: id })}
            >
              <Avatar id={id} name={name} small />
              <span className={cx(styles.name)} dir="auto">
                {name}
              </span>
              <small>{say().names.roles[kind]}</small>
              <span className={cx(styles.count)}>{number(messages)}</span>
              <span className={cx(styles.share)} style={{ width: `${total > 0 ? (100 * messages) / total : 0}%` }} />
            </button>
          </li>
        ))}
      </ul>
      {participants.length > shown && (
        <Button look="quiet" onPress={() => setShown(shown + 200)}>
          {texts.showMore(participants.length)}
        </Button>
      )}
    </>
  );
}
