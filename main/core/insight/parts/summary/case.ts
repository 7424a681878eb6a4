import type { Understanding } from "../../../../../preload/contract/insight.ts";
import type { Vocabulary } from "../../shared/vocabulary.ts";
import type { Candidate } from "./candidate.ts";
import { choose } from "./choose.ts";

/** A support case as somebody hands it over: what the customer wanted, what was done, how it ended. */
export function caseSummary(
  all: readonly Candidate[],
  budget: number,
  vocabulary: Vocabulary,
  { resolution }: Partial<Understanding>,
): Candidate[] {
  const customers = all.filter(({ speaker }) => speaker?.role === "customer");
  const desk = all.filter(({ speaker }) => speaker?.role !== "customer");
  const firstAnswer = desk[0]?.order ?? Number.POSITIVE_INFINITY;
  const opening = customers.filter(({ order }) => order < firstAnswer);
  const wanted = choose(opening.length > 0 ? opening : customers.slice(0, 4), budget * 0.35, 2, vocabulary, {
    fit: 0.3,
    news: 1,
  });
  const end = endingOf(customers, wanted, resolution);
  const fixed = [...wanted, ...(end === undefined ? [] : [end])];
  const used = fixed.reduce((sum, { words }) => sum + words, 0);
  const statements = desk.filter(({ asks }) => !asks);
  const done = choose(statements, Math.max(budget * 0.4, budget - used), 4, vocabulary, { fit: 0.5, news: 1 }, fixed);
  return [...fixed, ...done];
}

/** What the customer said last that says how it ended. */
function endingOf(
  customers: readonly Candidate[],
  wanted: readonly Candidate[],
  resolution: Understanding["resolution"] | undefined,
): Candidate | undefined {
  const after = wanted.at(-1)?.order ?? -1;
  const later = customers.filter((each) => each.order > after && !wanted.includes(each) && !each.asks);
  const proofs = resolution?.evidence.map(({ message, start }) => `${message} ${start}`) ?? [];
  return (
    later.findLast(({ evidence }) => evidence.some(({ message, start }) => proofs.includes(`${message} ${start}`))) ??
    later.at(-1)
  );
}
