import { boundsOf } from "./bounds.ts";
import { type Calendar, dateReader } from "./dates.ts";
import { Parser } from "./parser.ts";
import { Problems } from "./problems.ts";
import { positiveTerms, type Question } from "./tree.ts";

const longest = 10_000;

/** Reads a question in the search language, which docs/search.md tells. Throws a RangeError for a time zone that does not exist. */
export function readSearch(text: string, calendar: Calendar): Question {
  const problems = new Problems(text);
  if (text.length > longest) {
    problems.grave("too_long", { start: longest, end: text.length });
    return { ask: undefined, asked: [], dates: {}, terms: [], problems: problems.inOrder() };
  }
  const parser = new Parser(text, dateReader(calendar), problems);
  const ask = parser.all();
  const dates = boundsOf(parser.dates, problems);
  return { ask, asked: parser.dates.map(({ asked }) => asked), dates, terms: positiveTerms(ask), problems: problems.inOrder() };
}
