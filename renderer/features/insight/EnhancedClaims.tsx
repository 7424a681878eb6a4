import { Diamond, Square, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import type { Enhancement } from "../../../preload/contract/enhanced.ts";
import { dayName, isPast } from "../../format/day.ts";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { ClaimList, OnlyHere, signs } from "./Claims.tsx";
import { Evidence } from "./Evidence.tsx";
import styles from "./Summary.module.css";

interface EnhancedClaimsProps {
  found: Enhancement;
  numbers: ReadonlyMap<number, number>;
  /** Claims that the other summary does not make. */
  only: ReadonlySet<string> | undefined;
}

/** What a model found, with how its quotes stand in the messages. */
export function EnhancedClaims({ found: { actionItems, decisions, questions }, numbers, only }: EnhancedClaimsProps) {
  const texts = say().insight;
  const open = questions.filter(({ status }) => status !== "answered").length;
  return (
    <>
      <ClaimList title={texts.actionItems} claims={actionItems}>
        {({ key, text, proofs, verified, owner, due }) => (
          <Claim key={key} isOnly={only?.has(key)}>
            <Square className={cx(styles.sign)} aria-hidden />
            <span dir="auto">{text}</span> <Evidence proofs={proofs} numbers={numbers} />
            <small className={cx(styles.under)}>
              {owner?.name ?? texts.noOwner}
              {due !== null && ` · ${texts.due(dayName(due))}`}
              {due !== null && isPast(due) && <b>{texts.overdue}</b>}
            </small>
            {!verified && <Unproved />}
          </Claim>
        )}
      </ClaimList>
      <ClaimList title={texts.decisions} claims={decisions}>
        {({ key, text, proofs, verified }) => (
          <Claim key={key} isOnly={only?.has(key)}>
            <Diamond className={cx(styles.sign)} aria-hidden />
            <span dir="auto">{text}</span> <Evidence proofs={proofs} numbers={numbers} />
            {!verified && <Unproved />}
          </Claim>
        )}
      </ClaimList>
      <ClaimList
        title={texts.questions}
        about={questions.length > 0 ? texts.openOf(open, questions.length) : undefined}
        claims={questions}
      >
        {({ key, text, proofs, answers, verified, status }) => {
          const Sign = signs[status];
          return (
            <Claim key={key} isOnly={only?.has(key)}>
              <Sign className={cx(styles.sign)} data-status={status} role="img" aria-label={texts.statuses[status]} />
              <span dir="auto">{text}</span> <Evidence proofs={proofs} numbers={numbers} />
              {answers.length > 0 && (
                <>
                  <span className={cx(styles.arrow)} aria-hidden>
                    →
                  </span>
                  <Evidence proofs={answers} numbers={numbers} />
                </>
              )}
              {!verified && <Unproved />}
            </Claim>
          );
        }}
      </ClaimList>
    </>
  );
}

function Claim({ isOnly = false, children }: { isOnly?: boolean | undefined; children: ReactNode }) {
  return (
    <li className={cx(styles.claim, styles.whole)}>
      <div className={cx(styles.said)}>
        {children}
        {isOnly && <OnlyHere />}
      </div>
    </li>
  );
}

/** None of its quotes stands in the messages. */
export function Unproved() {
  return (
    <small className={cx(styles.unproved)}>
      <TriangleAlert aria-hidden /> {say().enhanced.unproved}
    </small>
  );
}
