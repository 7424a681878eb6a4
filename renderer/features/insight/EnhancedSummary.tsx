import { Check } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import type { Enhanced, Enhancement } from "../../../preload/contract/enhanced.ts";
import { showEvidence } from "../../actions/insight.ts";
import { useParley } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import styles from "./Enhanced.module.css";
import { EnhancedClaims, Unproved } from "./EnhancedClaims.tsx";
import { Evidence, gradeSigns, numbered } from "./Evidence.tsx";
import { countGrades, proofsOfEnhanced } from "./proofs.ts";
import summary from "./Summary.module.css";
import { Keywords, Verdict } from "./Summary.tsx";

export interface EnhancedSummaryProps {
  enhanced: Enhanced;
  numbers?: ReadonlyMap<number, number> | undefined;
  /** Claims that the basic summary does not make. */
  only?: ReadonlySet<string> | undefined;
}

/** One version of what a model made of the conversation, each claim with the messages that it quotes. */
export function EnhancedSummary({ enhanced, numbers: given, only }: EnhancedSummaryProps) {
  const own = useMemo(() => numbered(proofsOfEnhanced(enhanced)), [enhanced]);
  const numbers = given ?? own;
  return (
    <>
      <p className={cx(summary.summary)} dir="auto">
        {enhanced.summary.map(({ text, proofs, verified }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no names, and are all drawn anew together
          <span key={at}>
            {text} <Evidence proofs={proofs} numbers={numbers} /> {!verified && <Unproved />}
          </span>
        ))}
      </p>
      <EnhancedClaims found={enhanced} numbers={numbers} only={only} />
      <Stand found={enhanced} />
      <Keywords keywords={enhanced.keywords} />
      <Topics topics={enhanced.topics} />
      <Stretches enhanced={enhanced} />
    </>
  );
}

function Stand({ found }: { found: Enhancement }) {
  const texts = say().insight;
  const { proved, grades } = say().enhanced;
  const names = say().names;
  const counts = countGrades(found);
  return (
    <>
      <dl className={cx(summary.verdicts)}>
        <Verdict name={texts.sentiment}>
          <i className={cx(summary.dot)} data-sentiment={found.sentiment} />
          {names.sentiments[found.sentiment]}
        </Verdict>
        <Verdict name={texts.tone}>{texts.tones[found.tone]}</Verdict>
        <Verdict name={texts.outcome}>{names.outcomes[found.outcome]}</Verdict>
        <Verdict name={proved.title}>
          {proved.how(found.confidence, counts.all)}{" "}
          <small className={cx(styles.less)}>{proved.count(counts.all - counts.missing, counts.all)}</small>
        </Verdict>
      </dl>
      {counts.all > 0 && (
        <ul className={cx(styles.legend)} aria-label={say().enhanced.gradesTitle}>
          {(["exact", "close", "missing"] as const)
            .filter((grade) => counts[grade] > 0)
            .map((grade) => (
              <li key={grade}>
                <span className={cx(summary.evidence)} data-grade={grade} aria-hidden>
                  {grade === "exact" ? <Check /> : gradeSigns[grade]}
                </span>
                {grades[grade](counts[grade])}
              </li>
            ))}
        </ul>
      )}
    </>
  );
}

function Topics({ topics }: { topics: readonly string[] }): ReactNode {
  if (topics.length === 0) return null;
  return (
    <p className={cx(styles.topics)} dir="auto">
      <b>{say().enhanced.topics}</b> {topics.join(" · ")}
    </p>
  );
}

/** The stretches of a long conversation, as the model summed them up. */
function Stretches({ enhanced: { conversationId, outline } }: { enhanced: Enhanced }) {
  const parley = useParley();
  if (outline.length < 2) return null;
  return (
    <details className={cx(summary.outline)}>
      <summary>{say().insight.outline(outline.length)}</summary>
      <ol>
        {outline.map(({ first, summary: text }) => (
          <li key={first}>
            <button type="button" onClick={() => void showEvidence(parley, conversationId, first)}>
              <span dir="auto">{text}</span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
