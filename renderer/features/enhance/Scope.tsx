import type { Estimate } from "../../../preload/contract/jobs.ts";
import { duration } from "../../format/durations.ts";
import { cost } from "../../format/money.ts";
import { decimal, number, short } from "../../format/numbers.ts";
import { useEnhance } from "../../stores/context.tsx";
import { costOf } from "../../stores/enhance.ts";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { Figures } from "../../ui/Figures.tsx";
import { Tick } from "../../ui/Tick.tsx";
import styles from "./EnhanceDialog.module.css";

/** What it comes to, what is left out of it and why, and what the month has cost. */
export function Scope() {
  const estimate = useEnhance((state) => state.estimate);
  const again = useEnhance((state) => state.again);
  const choose = useEnhance((state) => state.choose);
  if (estimate === undefined) return null;
  const texts = say().enhance;
  const { left, budget, model } = estimate;
  const out = (["enhanced", "underWay", "empty"] as const)
    .filter((why) => left[why] > 0)
    .map((why) => texts.left[why](left[why]));
  return (
    <>
      <Figures label={texts.figures} figures={figuresOf(estimate)} />
      {costOf(estimate) === null && <p className={cx(styles.warning)}>{texts.noPrice(model)}</p>}
      <dl className={cx(styles.facts)}>
        {out.length > 0 && (
          <>
            <dt>{texts.leftOut}</dt>
            <dd>{out.join(", ")}</dd>
          </>
        )}
        <dt>{texts.budget}</dt>
        <dd>
          {budget.month === null ? texts.spentOnly(cost(budget.spent)) : texts.spent(cost(budget.spent), cost(budget.month))}
        </dd>
      </dl>
      {(left.enhanced > 0 || again) && (
        <Tick isOn={again} onChange={(isOn) => void choose({ again: isOn })}>
          {texts.alsoEnhanced}
        </Tick>
      )}
    </>
  );
}

function figuresOf(estimate: Estimate) {
  const { way, requests, tokens, minutes } = estimate;
  const texts = say().enhance;
  const price = costOf(estimate);
  const isBesideLive = way === "batch" && price !== null && estimate.cost.live !== null;
  return [
    {
      name: way === "batch" ? texts.costBatch : texts.costLive,
      value: price === null ? texts.unknownCost : cost(price),
      beside: isBesideLive ? texts.ofLive(cost(estimate.cost.live ?? 0)) : undefined,
    },
    { name: texts.requests, value: number(requests), about: texts.tokens(short(tokens.input), short(tokens.output)) },
    { name: texts.readyIn, value: timeWords(minutes) },
  ];
}

const minute = 60_000;

function timeWords({ from, to }: Estimate["minutes"]): string {
  const { range, oneMinute, hours } = say().enhance;
  if (to <= 1) return oneMinute;
  if (from >= 60) return hours(decimal(from / 60), decimal(to / 60));
  return range(duration(from * minute), duration(to * minute));
}
