import { Copy, ThumbsDown, ThumbsUp, X } from "lucide-react";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { runCommand } from "../../actions/commands.ts";
import { copySummary, judge } from "../../actions/insight.ts";
import { filterBy } from "../../actions/library.ts";
import { clockTime, fullTime, shortDay } from "../../format/dates.ts";
import { moodKind } from "../../format/moods.ts";
import { number } from "../../format/numbers.ts";
import { keymap } from "../../keys/keymap.ts";
import { useEnhanced, useInsight, useParley, useReader } from "../../stores/context.tsx";
import { isTried, viewOf } from "../../stores/enhanced.ts";
import type { Details } from "../../stores/reader.ts";
import { say } from "../../text/say.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import bar from "../../ui/Bar.module.css";
import { Button, IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { scrollable } from "../../ui/focusable.ts";
import { AskAgain } from "./AskAgain.tsx";
import styles from "./InsightPane.module.css";
import { Parts } from "./Parts.tsx";
import { Understanding } from "./Understanding.tsx";

/** What the open conversation says, and what is known about it without reading it. */
export function InsightPane() {
  const parley = useParley();
  const details = useReader((state) => state.details);
  const texts = say().insight;
  const isBasic = useEnhanced((state) => viewOf(state) === "basic");
  const isTrial = useEnhanced(isTried);
  useUnderstanding();
  return (
    <section aria-label={texts.about} className={cx(styles.pane)} data-pane-of="insight">
      <header className={cx(bar.bar)}>
        <h2 className={cx(bar.title)}>{texts.title}</h2>
        <span className={cx(bar.space)} />
        {!isTrial && (isBasic ? <Verdict /> : <AskAgain />)}
        <IconButton label={texts.hide} keys={keymap.toggleInsight.keys[0]} onPress={() => runCommand(parley, "toggleInsight")}>
          <X aria-hidden />
        </IconButton>
      </header>
      <section className={cx(styles.body)} aria-label={texts.title} {...scrollable} data-pane="insight">
        {details && (
          <>
            <Parts parts={details.parts} />
            <Understanding conversationId={details.conversation.id} />
            <h3 className={cx(styles.title)}>{texts.facts}</h3>
            <Facts details={details} />
          </>
        )}
      </section>
    </section>
  );
}

/** Follows the open conversation, and what comes to it. */
function useUnderstanding(): void {
  const load = useInsight((state) => state.load);
  const details = useReader((state) => state.details);
  const id = details?.conversation.id;
  const loadEnhanced = useEnhanced((state) => state.load);
  useEffect(() => {
    void load(id);
    void loadEnhanced(id);
  }, [load, loadEnhanced, id]);
}

/** What the person thinks of the summary, and a way to take it along. */
function Verdict() {
  const parley = useParley();
  const insight = useInsight((state) => state.insight);
  const texts = say().insight;
  if (insight === undefined) return null;
  return (
    <>
      <IconButton label={texts.good} pressed={insight.verdict === "up"} onPress={() => void judge(parley, insight, "up")}>
        <ThumbsUp aria-hidden />
      </IconButton>
      <IconButton label={texts.bad} pressed={insight.verdict === "down"} onPress={() => void judge(parley, insight, "down")}>
        <ThumbsDown aria-hidden />
      </IconButton>
      <IconButton label={texts.copy} onPress={() => copySummary(parley)}>
        <Copy aria-hidden />
      </IconButton>
    </>
  );
}

function Facts({ details: { conversation, participants } }: { details: Details }) {
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
  const felt = useInsight((state) => state.insight?.sentiment.people);
  const moods = useMemo(() => new Map(felt?.map(({ id, mood }) => [id, mood])), [felt]);
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
              <MoodDot name={name} mood={moods.get(id)} />
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

/** How somebody felt on the whole, where they wrote enough to tell. */
function MoodDot({ name, mood }: { name: string; mood: number | undefined }) {
  if (mood === undefined) return null;
  const told = say().insight.moodOf(name, mood);
  return <i role="img" aria-label={told} title={told} className={cx(styles.mood)} data-mood={moodKind(mood)} />;
}
