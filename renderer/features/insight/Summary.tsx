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
import { proofsOfBasic } from "./proofs.ts";
import styles from "./Summary.module.css";
import { useDrawn } from "./useDrawn.ts";

interface Beside {
  /** Numbers of messages that are shared with another summary. */
  numbers?: ReadonlyMap<number, number> | undefined;
  /** Claims that the other summary does not make. */
  only?: ReadonlySet<string> | undefined;
}

/** What the open conversation says, each claim with the messages that prove it. */
export const Summary = memo(function Summary(beside: Beside) {
  const insight = useDrawn(useInsight((state) => state.insight));
  const problem = useInsight((state) => state.problem);
  if (problem !== undefined) return <p className={cx(styles.quiet)}>{problem}</p>;
  if (insight === undefined)
    return (
      <p className={cx(styles.quiet)} aria-busy="true">
        {say().insight.reading}
      </p>
    );
  return <Understood key={insight.conversationId} insight={insight} {...beside} />;
});

function Understood({ insight, numbers: given, only }: { insight: Insight } & Beside) {
  const stale = useInsight((state) => state.stale);
  const own = useMemo(() => numbered(proofsOfBasic(insight)), [insight]);
  const numbers = given ?? own;
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
      <ActionItems insight={insight} numbers={numbers} only={only} />
      <Decisions insight={insight} numbers={numbers} only={only} />
      <Questions insight={insight} numbers={numbers} only={only} />
      <MoodLine line={insight.sentiment.line} />
      <Verdicts insight={insight} />
      <Keywords keywords={insight.keywords.map(({ text }) => text)} />
      <Outline />
    </>
  );
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

export function Verdict({ name, confidence, children }: { name: string; confidence?: number; children: ReactNode }) {
  return (
    <div title={confidence === undefined ? undefined : say().insight.sure(confidence)}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const mostKeywords = 12;

export function Keywords({ keywords }: { keywords: readonly string[] }) {
  const parley = useParley();
  const texts = say().insight;
  if (keywords.length === 0) return null;
  return (
    <section>
      <h3 className={cx(styles.title)}>{texts.keywords}</h3>
      <ul className={cx(styles.keywords)}>
        {keywords.slice(0, mostKeywords).map((text) => (
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
