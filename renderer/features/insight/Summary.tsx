import { memo, type ReactNode, useMemo } from "react";
import type { Insight } from "../../../preload/contract/insights.ts";
import { searchKeyword } from "../../actions/insight.ts";
import { useInsight, useParley } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { ActionItems, Decisions, Questions } from "./Claims.tsx";
import { Evidence, numbered } from "./Evidence.tsx";
import { MoodLine } from "./MoodLine.tsx";
import { Outline } from "./Outline.tsx";
import styles from "./Summary.module.css";

/** What the open conversation says, each claim with the messages that prove it. */
export const Summary = memo(function Summary() {
  const insight = useInsight((state) => state.insight);
  const problem = useInsight((state) => state.problem);
  if (problem !== undefined) return <p className={cx(styles.quiet)}>{problem}</p>;
  if (insight === undefined)
    return (
      <p className={cx(styles.quiet)} aria-busy="true">
        {say().insight.reading}
      </p>
    );
  return <Understood key={insight.conversationId} insight={insight} />;
});

function Understood({ insight }: { insight: Insight }) {
  const stale = useInsight((state) => state.stale);
  const numbers = useMemo(() => numbered(proofsOf(insight)), [insight]);
  const texts = say().insight;
  return (
    <>
      {insight.summary.length > 0 && (
        <p className={cx(styles.summary)} dir="auto">
          {insight.summary.map((sentence, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no names, and are all drawn anew together
            <span key={at}>
              {sentence.speaker !== null && sentence.speaker !== insight.summary[at - 1]?.speaker && <b>{sentence.speaker}: </b>}
              {sentence.text} <Evidence proofs={sentence.evidence} numbers={numbers} />{" "}
            </span>
          ))}
        </p>
      )}
      {insight.limits.map((limit) => (
        <p key={limit} className={cx(styles.quiet)}>
          {texts.limits[limit]}
        </p>
      ))}
      {stale && <p className={cx(styles.quiet)}>{texts.stale}</p>}
      <ActionItems insight={insight} numbers={numbers} />
      <Decisions insight={insight} numbers={numbers} />
      <Questions insight={insight} numbers={numbers} />
      <MoodLine line={insight.sentiment.line} />
      <Verdicts insight={insight} />
      <Keywords insight={insight} />
      <Outline />
    </>
  );
}

function* proofsOf({ summary, actionItems, decisions, questions }: Insight) {
  for (const { evidence } of [...summary, ...actionItems, ...decisions]) yield* evidence;
  for (const { evidence, answer } of questions) {
    yield* evidence;
    if (answer !== null) yield answer;
  }
}

function Verdicts({ insight: { sentiment, outcome, tone, resolution } }: { insight: Insight }) {
  const texts = say().insight;
  const names = say().names;
  return (
    <dl className={cx(styles.verdicts)}>
      <Verdict name={texts.sentiment} confidence={sentiment.confidence}>
        <i className={cx(styles.dot)} data-sentiment={sentiment.overall} />
        {names.sentiments[sentiment.overall]}
      </Verdict>
      <Verdict name={texts.tone} confidence={tone.confidence}>
        {texts.tones[tone.tone]}
      </Verdict>
      <Verdict name={texts.outcome} confidence={outcome.confidence}>
        {names.outcomes[outcome.outcome]}
      </Verdict>
      {resolution !== null && (
        <Verdict name={texts.resolution} confidence={resolution.confidence}>
          {texts.resolutions[resolution.resolved]}
        </Verdict>
      )}
    </dl>
  );
}

function Verdict({ name, confidence, children }: { name: string; confidence: number; children: ReactNode }) {
  return (
    <div title={say().insight.sure(confidence)}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const mostKeywords = 12;

function Keywords({ insight: { keywords } }: { insight: Insight }) {
  const parley = useParley();
  const texts = say().insight;
  if (keywords.length === 0) return null;
  return (
    <section aria-label={texts.keywords}>
      <h3 className={cx(styles.title)}>{texts.keywords}</h3>
      <ul className={cx(styles.keywords)}>
        {keywords.slice(0, mostKeywords).map(({ text }) => (
          <li key={text}>
            <button type="button" title={texts.searchFor(text)} onClick={() => searchKeyword(parley, text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
