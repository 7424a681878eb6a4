import type { Enhancement, Grade } from "../../../preload/contract/enhanced.ts";
import type { Insight } from "../../../preload/contract/insights.ts";
import { type Compared, onlyIn } from "./compare.ts";

export function* proofsOfBasic({ summary, actionItems, decisions, questions }: Insight) {
  for (const { evidence } of [...summary, ...actionItems, ...decisions]) yield* evidence;
  for (const { evidence, answer } of questions) {
    yield* evidence;
    if (answer !== null) yield answer;
  }
}

export function* proofsOfEnhanced({ summary, actionItems, decisions, questions }: Enhancement) {
  for (const { proofs } of [...summary, ...actionItems, ...decisions]) yield* proofs;
  for (const { proofs, answers } of questions) {
    yield* proofs;
    yield* answers;
  }
}

const best: readonly Grade[] = ["exact", "close", "missing"];

/** The better of several quotes of one message speaks for it. */
export const bestGrade = (proofs: readonly { grade?: Grade }[]): Grade =>
  best.find((grade) => proofs.some((proof) => (proof.grade ?? "exact") === grade)) ?? "exact";

/** How many quotes of a version stand in the messages, by how they do. */
export function countGrades(of: Enhancement): Record<Grade, number> & { all: number } {
  const counts = { exact: 0, close: 0, missing: 0, all: 0 };
  for (const { grade } of proofsOfEnhanced(of)) {
    counts[grade] += 1;
    counts.all += 1;
  }
  return counts;
}

/** The claims that only one of the two makes, kind by kind. */
export function differences(basic: Insight, enhanced: Enhancement): { basic: Set<string>; enhanced: Set<string> } {
  const only = { basic: new Set<string>(), enhanced: new Set<string>() };
  for (const kind of ["actionItems", "decisions", "questions"] as const) {
    const mine = basic[kind].map(({ key, text, evidence }): Compared => ({ key, text, messages: messagesOf(evidence) }));
    const theirs = enhanced[kind].map(({ key, text, proofs }): Compared => ({ key, text, messages: messagesOf(proofs) }));
    const { one, other } = onlyIn(mine, theirs);
    for (const key of one) only.basic.add(key);
    for (const key of other) only.enhanced.add(key);
  }
  return only;
}

const messagesOf = (proofs: readonly { message: number }[]) => proofs.map(({ message }) => message);
