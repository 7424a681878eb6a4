import type { Figure } from "../figure.ts";
import { answersAndRequests, moods, outcomes, questions } from "./crossed.ts";
import { meetings, questionsAndItems } from "./heldOut.ts";
import { scorerOf } from "./scoring.ts";

/** What the engine says of labelled dialogues beside simple methods. What no model was trained on is held out, the rest cross-validated. */
export async function quality(): Promise<Figure[]> {
  const score = await scorerOf();
  return [
    ...meetings(score, "ami", "dev"),
    ...meetings(score, "qmsum", "val"),
    ...questionsAndItems(score),
    ...questions(),
    ...answersAndRequests(),
    ...outcomes(),
    ...moods(),
  ];
}
