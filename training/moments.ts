import { named } from "../main/core/insight/models/features.ts";
import { eachOfMoment, type Moment, Moments, placeFeature } from "../main/core/insight/parts/moments.ts";
import { contentOf, settlingNumbers } from "../main/core/insight/parts/settled.ts";
import { general } from "./common.ts";
import { type Dialogue, readDialogues } from "./data.ts";
import type { Options, Sample } from "./logistic.ts";
import { heardOf } from "./through.ts";

export const taskOptions: Options = { l2: 0.1, epochs: 4, times: 5, groups: 4, most: 3000, allowed: general(3) };
export const decidedOptions: Options = { ...taskOptions, epochs: 8, l2OfNumbers: 0.01 };

/** How near to a decision a message is neither one nor none. */
const around = 2;

interface MomentSample extends Sample {
  /** To what is linked it stands so near that it teaches nothing. */
  near: boolean;
}

/** Messages of meetings, and whether the annotators linked a task to them. */
export function taskSamples(): Sample[] {
  return meetings().flatMap((dialogue) => ofDialogue(dialogue, "action_items"));
}

/** The same for decisions, with what only the end tells. */
export function decidedSamples(): Sample[] {
  return meetings()
    .flatMap((dialogue) => ofDialogue(dialogue, "decisions"))
    .filter(({ near }) => !near);
}

function meetings(): Dialogue[] {
  return readDialogues("ami").filter(({ split }) => split === "train");
}

function ofDialogue(dialogue: Dialogue, key: "action_items" | "decisions"): MomentSample[] {
  const linked = new Set((dialogue.refs[key] ?? []).flatMap(({ messages }) => messages));
  const moments: Moment[] = [];
  const gatherer = new Moments();
  gatherer.for((moment) => moments.push(moment));
  const { heard, vocabulary } = heardOf(dialogue);
  for (const each of heard) gatherer.hear(each);
  gatherer.end();
  return moments.map((moment) => {
    const { order } = moment.heard;
    const label = linked.has(order);
    const settling = { heard: moment.heard, order, stems: contentOf(moment.heard) };
    return {
      group: dialogue.id,
      features: [...named((take) => eachOfMoment(moment, take)), placeFeature(order, heard.length)],
      numbers: key === "decisions" ? settlingNumbers(settling, vocabulary) : [],
      label,
      near: !label && [...linked].some((each) => Math.abs(each - order) <= around),
      weight: label ? 5 : 1,
    };
  });
}
