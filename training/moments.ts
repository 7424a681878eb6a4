import { named } from "../main/core/insight/models/features.ts";
import { eachOfMoment, type Moment, Moments, placeFeature } from "../main/core/insight/parts/moments.ts";
import { general } from "./common.ts";
import { type Dialogue, readDialogues } from "./data.ts";
import type { Options, Sample } from "./logistic.ts";
import { heardOf } from "./through.ts";

export const options: Options = { l2: 0.1, epochs: 4, times: 5, groups: 4, most: 3000, allowed: general(3) };

export interface MomentSample extends Sample {
  order: number;
}

/** Messages of meetings, and whether the annotators linked a task or a decision to them. */
export function samples(key: "action_items" | "decisions", split: "train" | "dev"): MomentSample[] {
  return readDialogues("ami")
    .filter((dialogue) => dialogue.split === split)
    .flatMap((dialogue) => ofDialogue(dialogue, key));
}

function ofDialogue(dialogue: Dialogue, key: "action_items" | "decisions"): MomentSample[] {
  const linked = new Set((dialogue.refs[key] ?? []).flatMap(({ messages }) => messages));
  const moments: Moment[] = [];
  const gatherer = new Moments();
  gatherer.for((moment) => moments.push(moment));
  const { heard } = heardOf(dialogue);
  for (const each of heard) gatherer.hear(each);
  gatherer.end();
  return moments.map((moment) => {
    const { order } = moment.heard;
    const label = linked.has(order);
    return {
      group: dialogue.id,
      order,
      features: [...named((take) => eachOfMoment(moment, take)), placeFeature(order, heard.length)],
      label,
      weight: label ? 5 : 1,
    };
  });
}
