import type { Token } from "./features.ts";
import type { Linear } from "./linear.ts";

// How people in English take up a proposal, in patterns over small letters with straight apostrophes.

const sum =
  /(?:[$€£]\s?\.?\d|(?:^|\s)\.\d|\d\s?(?:cents?|dollars?|bucks|euros?|pounds?|%|¢)|\b(?:cents?|dollars?|half|quarter|all of (?:it|my)|full amount|whole)\b)/;
const willing =
  /\b(?:i will|i'?ll|i am going to|i'?m going to|gonna|decided|i want to|i(?:'?d| would) (?:like|love|be (?:happy|glad|willing)|say|give|do|donate)|willing|happy to|glad to|let'?s|i can|i could|i think i|count me)\b/;
const giving = /donat|contribut|give|giving/;
const refusing =
  /\b(?:not (?:able|interested|comfortable|going to|willing|today|right now|at this time|now)|can'?t|cannot|can not|unable|won'?t|will not|wouldn'?t|no thank|rather not|don'?t want|do not want|afford|pass|decline)\b/;
/** How much is named: it tells who means it. */
const sums: Readonly<Record<string, RegExp>> = {
  small: /cents?|\.\d|¢/,
  middle: /\$1\b|\bone dollar|a dollar|1 dollar|half/,
  whole: /\$2\b|2 dollars|two dollars|all of (?:it|my)|full|entire|whole/,
  large: /\$(?:[3-9]|\d\d)/,
};

/** So many of the last messages of each count. */
export const remembered = 12;

/** What was promised counts most; the words around it know a little more. */
const wordsCount = 0.2;

/** Above 0 the proposal was taken up. */
export function agreeing(
  { cues, words }: { cues: Linear; words: Linear },
  asked: { texts: readonly string[]; tokens: readonly Token[] },
): number {
  return cues.sum([], agreeingNumbers(asked.texts)) + wordsCount * (words.bias + words.tokens(asked.tokens));
}

/** Whether a sentence proposes something to somebody. */
export const offering =
  /\b(?:would you (?:like|be|consider|want|mind)|are you (?:willing|interested|able)|do you want|how much (?:would|do) you|can i (?:interest|count)|willing to|interested in|sign up|shall we|how about|what about)\b|\b(?:donat|contribut)/;

/** What the last messages of whoever was asked hold: a promise with a sum, one without, a refusal, and which sums. */
export function agreeingNumbers(asked: readonly string[]): [string, number][] {
  const some = (test: (text: string) => boolean) => (asked.some(test) ? 1 : 0);
  const refusals = asked.filter((text) => refusing.test(text)).length;
  return [
    ["sum promised", some((text) => willing.test(text) && sum.test(text))],
    ["gift promised", some((text) => willing.test(text) && giving.test(text) && !refusing.test(text))],
    ["refused", Math.min(2, refusals) / 2],
    ["refused flatly", refusals > 0 && !namesSum(asked) ? 1 : 0],
    ...Object.entries(sums).map(([name, pattern]): [string, number] => [`${name} sum`, some((text) => pattern.test(text))]),
  ];
}

/** Whether a message says by itself that its writer agrees, or does not. */
export function speaksFor(agreed: boolean, text: string): boolean {
  return agreed ? willing.test(text) && (sum.test(text) || giving.test(text)) && !refusing.test(text) : refusing.test(text);
}

function namesSum(texts: readonly string[]): boolean {
  return texts.some((text) => sum.test(text));
}

/** Whether they talk about giving money, which is what the models know. */
export function isAboutGiving(texts: readonly string[]): boolean {
  return namesSum(texts) || texts.some((text) => /\b(?:donat|contribut)/.test(text));
}

export function plainly(text: string): string {
  return text.slice(0, 600).toLowerCase().replaceAll("’", "'");
}
