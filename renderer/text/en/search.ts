import type { ProblemCode } from "../../../preload/contract/search.ts";
import { counted, number } from "../../format/numbers.ts";

/** Each stands behind the piece of the search that it is about. */
const problem: Record<ProblemCode, string> = {
  unclosed_quote: "The quote has no end; it was read to the end of the text.",
  unclosed_parenthesis: "This parenthesis is never closed.",
  stray_parenthesis: "This parenthesis was never opened and is left out.",
  missing_value: "Something must follow the colon.",
  unknown_value: "That is nothing this operator knows.",
  unknown_date: "That is no date Parley can read.",
  date_within_or: "Dates hold for the whole search and cannot stand beside OR or behind a minus.",
  empty_range: "No day lies within all of these dates.",
  dangling_or: "OR needs something on both sides.",
  maybe_operator: "is searched for as text.",
  too_long: "The search is too long.",
  too_many_words: "There are too many words in this search.",
  too_deep: "There are too many parentheses within each other.",
  nobody: "Nobody is called that.",
  nowhere: "No conversation is called that.",
  no_source: "No source is called that.",
  no_tag: "There is no such tag.",
  wide_pattern: "A pattern needs a word, or two letters of its beginning, besides its wildcards, and has at most 100 signs.",
  no_language: "No conversation is in that language.",
};

export const words = {
  newest: "Newest",
  bestMatch: "Best match",
  matches: (count: number, more: boolean) => (more ? `${number(count)}+ matches` : counted(count, "match", "matches")),
  matchesSoFar: (count: number) => `${counted(count, "match", "matches")} so far`,
  searching: "Searching",
  group: "Group by conversation",
  order: "Order",
  results: "Search results",
  failed: "The search did not work",
  tryAgain: "Try again",
  nothing: (text: string) => `Nothing found for “${text}”`,
  searchAll: "Search all conversations",
  howToSearch:
    "All words must be in one message. Put words in quotes to find them side by side, or end one with * to find what begins like it.",
  unknown: "Unknown",
  problems: "Remarks on the search",
  problem,
  meant: (text: string) => `Use ${text}`,
  digest: "What was said then",
  fromTo: (from: string, to: string) => `${from} – ${to}`,
  withPerson: (name: string) => `with ${name}`,
  aboutWords: (words: string) => `about “${words}”`,
  nothingThen: "Nothing was said then.",
  digestSum: (conversations: number, messages: number, more: boolean) =>
    `${more ? "The latest " : ""}${counted(conversations, "conversation")} with ${counted(messages, "message")} of that time`,
};
