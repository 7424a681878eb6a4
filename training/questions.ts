import { eachAsking } from "../main/core/insight/models/asking.ts";
import { eachFeature, named } from "../main/core/insight/models/features.ts";
import { general } from "./common.ts";
import { type Dialogue, readDialogues } from "./data.ts";
import type { Options, Sample } from "./logistic.ts";
import { heardOf } from "./through.ts";

export const options: Options = { l2: 0.1, epochs: 3, times: 3, groups: 3, allowed: general(3) };

/** How many models each go without a part of the meetings. */
export const parts = 4;

export interface QuestionSample extends Sample {
  message: string;
  /** Whether it carries a mark. */
  asks: boolean;
}

/** Sentences of meetings without their marks, and whether the annotators heard a question. Trained on the train part alone; dev is for measuring. */
export function samples(): QuestionSample[] {
  return readDialogues("ami")
    .filter(({ split }) => split === "train")
    .flatMap(ofDialogue);
}

function ofDialogue(dialogue: Dialogue): QuestionSample[] {
  const asked = new Set((dialogue.refs.questions ?? []).map(({ message }) => message));
  return heardOf(dialogue).heard.flatMap(({ sentences, order }) =>
    sentences.map(({ kept, asks }) => ({
      group: dialogue.id,
      features: named((take) => {
        eachFeature(kept, take);
        eachAsking(kept, take);
      }),
      label: asked.has(order),
      message: `${dialogue.id} ${order}`,
      asks,
    })),
  );
}
