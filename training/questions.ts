import { eachAsking } from "../main/core/insight/models/asking.ts";
import { eachFeature, named } from "../main/core/insight/models/features.ts";
import { general } from "./common.ts";
import { type Dialogue, readDialogues } from "./data.ts";
import type { Options, Sample } from "./logistic.ts";
import { heardOf } from "./through.ts";

export const options: Options = { l2: 0.1, epochs: 3, times: 3, groups: 3, allowed: general(3) };

/** Sentences of meetings without their marks, and whether the annotators heard a question. Trained on the train part alone; dev is for measuring. */
export function samples(split: "train" | "dev"): Sample[] {
  return readDialogues("ami")
    .filter((dialogue) => dialogue.split === split)
    .flatMap(ofDialogue);
}

function ofDialogue(dialogue: Dialogue): Sample[] {
  const asked = new Set((dialogue.refs.questions ?? []).map(({ message }) => message));
  return heardOf(dialogue).heard.flatMap(({ sentences, order }) =>
    sentences.map(({ kept }) => ({
      group: dialogue.id,
      features: named((take) => {
        eachFeature(kept, take);
        eachAsking(kept, take);
      }),
      label: asked.has(order),
    })),
  );
}
