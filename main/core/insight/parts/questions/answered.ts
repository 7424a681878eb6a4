import type { Evidence, QuestionStatus } from "../../../../../preload/contract/insight.ts";
import { Linear, probability } from "../../models/linear.ts";
import { answersByName, answersInTurn } from "../../models/weights/answers.ts";
import type { Shape } from "../../shared/shape.ts";
import type { Watch } from "./watch.ts";

const byName = new Linear(answersByName);
const inTurn = new Linear(answersInTurn);

interface Answered {
  status: QuestionStatus;
  sure: number;
  answer?: Evidence;
}

/** Whether a question was answered, by how people of this conversation take up what others say. */
export function answered(watch: Watch, shape: Shape): Answered {
  const answer = watch.answer();
  if (watch.linked !== undefined) return { status: "answered", sure: 0.95, answer: watch.linked };
  if (answer === undefined) return { status: "unanswered", sure: Math.min(0.9, 0.4 + watch.seen / 40) };
  if (shape.authors <= 2 || shape.kind === "support")
    return watch.onlyAsked ? { status: "unclear", sure: 0.4 } : { status: "answered", sure: 0.75, answer };
  if (shape.kind !== "meeting" && !shape.isNaming && watch.toldAtOnce) return { status: "answered", sure: 0.6, answer };
  const model = shape.isNaming ? byName : inTurn;
  const sure = probability(model.sum(watch.features(), watch.numbers()));
  if (sure > 0.5) return { status: "answered", sure: sure * 2 - 1, answer };
  return { status: "unanswered", sure: 1 - sure * 2 };
}
