import { CircleCheck, CircleDashed, CircleHelp, Diamond, Plus } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { ClaimChange, Insight } from "../../../preload/contract/insights.ts";
import { changeClaim } from "../../actions/insight.ts";
import { dayName, isPast } from "../../format/day.ts";
import { useParley, useUi } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { ActionMenu } from "../../ui/ActionMenu.tsx";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Tick } from "../../ui/Tick.tsx";
import { Evidence } from "./Evidence.tsx";
import styles from "./Summary.module.css";

interface ListProps {
  insight: Insight;
  numbers: ReadonlyMap<number, number>;
  /** Claims that another summary beside this one does not make. */
  only: ReadonlySet<string> | undefined;
}

export function ActionItems({ insight, numbers, only }: ListProps) {
  const change = useChange(insight.conversationId);
  const texts = say().insight;
  return (
    <ClaimList title={texts.actionItems} claims={insight.actionItems}>
      {(item) => (
        <Claim key={item.key} claim={item} isOnly={only?.has(item.key)} onChange={(to) => change(item.key, to)}>
          <Tick hanging isOn={item.done} onChange={(done) => change(item.key, { done })}>
            <span className={cx(item.done && styles.done)} dir="auto">
              {item.text}
            </span>
          </Tick>
          <Evidence proofs={item.evidence} numbers={numbers} />
          <small className={cx(styles.under)}>
            {item.owner?.name ?? texts.noOwner}
            {item.due !== null && ` · ${texts.due(dayName(item.due))}`}
            {item.due !== null && !item.done && isPast(item.due) && <b>{texts.overdue}</b>}
          </small>
        </Claim>
      )}
    </ClaimList>
  );
}

export function Decisions({ insight, numbers, only }: ListProps) {
  const change = useChange(insight.conversationId);
  return (
    <ClaimList title={say().insight.decisions} claims={insight.decisions}>
      {(decision) => (
        <Claim key={decision.key} claim={decision} isOnly={only?.has(decision.key)} onChange={(to) => change(decision.key, to)}>
          <Diamond className={cx(styles.sign)} aria-hidden />
          <span dir="auto">{decision.text}</span>
          <Evidence proofs={decision.evidence} numbers={numbers} />
        </Claim>
      )}
    </ClaimList>
  );
}

export const signs = { answered: CircleCheck, unanswered: CircleHelp, unclear: CircleDashed } as const;

export function Questions({ insight, numbers, only }: ListProps) {
  const change = useChange(insight.conversationId);
  const texts = say().insight;
  const open = insight.questions.filter(({ status }) => status !== "answered").length;
  return (
    <ClaimList
      title={texts.questions}
      about={insight.questions.length > 0 ? texts.openOf(open, insight.questions.length) : undefined}
      claims={insight.questions}
    >
      {(question) => {
        const Sign = signs[question.status];
        const next = question.status === "answered" ? "unanswered" : "answered";
        return (
          <Claim
            key={question.key}
            claim={question}
            isOnly={only?.has(question.key)}
            more={[{ label: texts.mark[next], run: () => change(question.key, { status: next }) }]}
            onChange={(to) => change(question.key, to)}
          >
            <Sign
              className={cx(styles.sign)}
              data-status={question.status}
              role="img"
              aria-label={texts.statuses[question.status]}
            />
            <span dir="auto">{question.text}</span>
            <Evidence proofs={question.evidence} numbers={numbers} />
            {question.answer !== null && (
              <>
                <span className={cx(styles.arrow)} aria-hidden>
                  →
                </span>
                <Evidence proofs={[question.answer]} numbers={numbers} />
              </>
            )}
          </Claim>
        );
      }}
    </ClaimList>
  );
}

const few = 8;
const atATime = 50;

interface ClaimListProps<Each> {
  title: string;
  about?: string | undefined;
  claims: readonly Each[];
  children(claim: Each): ReactNode;
}

/** The first few claims of a kind: a group that talked for years has asked hundreds of questions. */
export function ClaimList<Each>({ title, about, claims, children }: ClaimListProps<Each>) {
  const [shown, setShown] = useState(few);
  if (claims.length === 0) return null;
  return (
    <section>
      <h3 className={cx(styles.title)}>
        {title} {about !== undefined && <small>{about}</small>}
      </h3>
      <ul className={cx(styles.claims)}>{claims.slice(0, shown).map(children)}</ul>
      {claims.length > shown && (
        <Button look="quiet" onPress={() => setShown(shown + atATime)}>
          {say().insight.showMore(claims.length)}
        </Button>
      )}
    </section>
  );
}

interface ClaimProps {
  claim: { key: string; text: string; edited: boolean };
  isOnly?: boolean | undefined;
  more?: { label: string; run(): void }[];
  onChange(change: ClaimChange | null): void;
  children: ReactNode;
}

/** One claim, and what a person may make of it. */
function Claim({ claim, isOnly = false, more = [], onChange, children }: ClaimProps) {
  const askName = useUi((state) => state.askName);
  const [menuOpen, setMenuOpen] = useState(false);
  const texts = say().insight;
  const edit = () =>
    askName({
      title: texts.editTitle,
      label: texts.editLabel,
      value: claim.text,
      confirm: texts.save,
      longest: 500,
      done: (text) => onChange({ text }),
    });
  return (
    <li className={cx(styles.claim)}>
      <div className={cx(styles.said)}>
        {children}
        {claim.edited && <small className={cx(styles.edited)}>{texts.edited}</small>}
        {isOnly && <OnlyHere />}
      </div>
      <ActionMenu
        name={claim.text}
        label={texts.changeClaim}
        isOpen={menuOpen}
        onOpenChange={setMenuOpen}
        actions={[
          ...more,
          { label: texts.edit, run: edit },
          { label: texts.hideClaim, run: () => onChange({ hidden: true }) },
          ...(claim.edited ? [{ label: texts.takeBack, run: () => onChange(null) }] : []),
        ]}
      />
    </li>
  );
}

/** The summary beside this one does not say it. */
export function OnlyHere() {
  return (
    <small className={cx(styles.only)}>
      <Plus aria-hidden /> {say().enhanced.onlyHere}
    </small>
  );
}

function useChange(conversationId: number) {
  const parley = useParley();
  return (claim: string, change: ClaimChange | null) => void changeClaim(parley, conversationId, claim, change);
}
