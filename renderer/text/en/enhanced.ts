import { cost } from "../../format/money.ts";
import { counted, number } from "../../format/numbers.ts";

/** How sure a version is, in words: from the share of its quotes that stand in the messages. */
const proofWords = (share: number, words: readonly [string, string, string, string]): string =>
  words[share >= 1 ? 0 : share >= 0.8 ? 1 : share >= 0.4 ? 2 : 3];

export const words = {
  view: "Which summary",
  views: { basic: "Basic", enhanced: "Enhanced", both: "Both" },
  now: "Summarise now",
  askAgain: "Ask again",
  nowAgain: "Summarise now",
  otherModel: "With another model…",
  inBackground: "In the background…",
  noneYet: "No enhanced summary yet",
  whatItIs: "A language model reads the conversation and quotes a message for each claim. Personal data is hidden on the way.",
  noProvider: "A language model can sum this up better. None is set up yet; nothing leaves this computer until one is.",
  setUp: "Set up a model…",

  onItsWay: "The answer on its way",
  asking: "Asking…",
  answers: (provider: string) => `${provider} is answering…`,
  answersBlind: "The other model is answering. Its text is shown when it is whole.",
  stop: "Stop",
  stopping: "Stopping…",
  fellBack: (provider: string) => `${provider} answered instead.`,

  underWay: "A job is at work on this conversation.",
  showJob: "Show the job",
  failed: "The last try gave nothing.",
  tryAgain: "Try again",
  stale: "The conversation has changed since it was enhanced.",
  again: "Enhance again",

  unproved: "not found in the messages",
  onlyHere: "only here",
  gradesTitle: "How the quotes stand in the messages",
  grades: {
    exact: (count: number) => `${number(count)} word for word`,
    close: (count: number) => `${number(count)} nearly`,
    missing: (count: number) => `${number(count)} not found`,
  },
  toProof: {
    exact: (at: number) => `Proof ${at}: show the message`,
    close: (at: number) => `Proof ${at}, nearly word for word: show the message`,
    missing: (at: number) => `Proof ${at}, quote not found: show the message`,
  },
  proved: {
    title: "Quotes",
    how: (share: number, quotes: number): string =>
      quotes === 0 ? "None given" : proofWords(share, ["All found", "Nearly all found", "Some found", "Hardly any found"]),
    count: (found: number, all: number) => `${number(found)} of ${number(all)}`,
  },
  topics: "Topics",

  rehearsal: "Rehearsal",
  whatRehearsal: "A stand-in answered: the text is made up and cost nothing.",
  cost: (micros: number | null): string => (micros === null ? "unknown cost" : cost(micros)),
  wouldCost: (micros: number | null): string => (micros === null ? words.cost(micros) : `would be ${words.cost(micros)}`),
  tokens: ({ input, cached, output }: { input: number; cached: number; output: number }): string =>
    `${counted(input, "token")} in${cached > 0 ? ` (${number(cached)} cached)` : ""}, ${number(output)} out`,
  versions: "Versions",
  version: (version: number) => `Version ${number(version)}`,
  newest: "newest",
  preferred: (version: number) => `preferred over version ${number(version)}`,
  verdicts: { up: "good", down: "bad" },
  whyGood: "What is good about it?",
  whyBad: "What is wrong with it?",
  reason: "Reason",
  addReason: "Say why…",
  changeReason: "Change the reason…",

  changed: {
    title: "What is different",
    nothing: "Both say the same.",
    onlyEnhanced: (claims: number) => `${counted(claims, "claim")} only in the enhanced one`,
    onlyBasic: (claims: number) => `${counted(claims, "claim")} only in the basic one`,
    from: (what: string, before: string, after: string) => `${what}: ${before} → ${after}`,
  },
  other: {
    title: "Ask another model",
    what: "Its answer is shown beside this version, without names. You say which is better, then the names are told.",
    provider: "Provider",
    model: "Model",
    ask: "Ask",
  },
  trial: {
    title: "Which one is better?",
    how: "Who wrote them is told after you chose.",
    better: (side: string) => `${side} is better`,
    neither: "No difference",
    chosen: { a: "You chose A.", b: "You chose B.", neither: "You saw no difference." },
    done: "Done",
  },
};
