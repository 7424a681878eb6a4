// How people in English take up a proposal, in patterns over small letters with straight apostrophes.

const amount =
  /(?:[$€£]\s?\.?\d|\d\s?(?:cents?|dollars?|bucks|euros?|pounds?|%|¢)|\b(?:cents?|dollars?|half|all of (?:it|my)|full amount)\b)/;
const promise =
  /\b(?:i will|i'?ll|i am going to|i'?m going to|i'?m gonna|i(?:'?ve| have)? decided|i'?m in|count me in|sign me up|let'?s (?:do|go)|go ahead|you can (?:take|use|have)|i(?:'?d| would) say)\b/;
const wish =
  /\b(?:i(?:'?d| would) (?:like|love|be (?:happy|glad|willing)) ?(?:to)?|i want to|i(?:'?m| am) willing|happy to|glad to|willing to|i would (?:give|take|do)|i c(?:an|ould) (?:give|do|spare|afford|take))\b/;

const ofAsked: Readonly<Record<string, RegExp>> = {
  promise,
  wish,
  agree:
    /^\W*(?:yes|yeah|yep|sure|ok|okay|absolutely|of course|definitely|alright|fine|certainly|deal|great|sounds good|that sounds)\b/,
  yes: /\b(?:yes|sure|absolutely|of course|definitely|certainly|deal)\b/,
  refuse:
    /\b(?:not (?:able|interested|comfortable|going to|willing|today|right now|at this time|now|sure)|can'?t|cannot|can not|unable|won'?t|will not|wouldn'?t|no thank(?:s| you)|rather not|don'?t want|do not want|don'?t (?:have|think)|do not (?:have|think)|decline|sorry|unfortunately)\b/,
  no: /^\W*(?:no|nope|nah|not)\b/,
  later:
    /\b(?:later|in the future|another time|next time|some ?day|when i|once i|maybe|perhaps|consider|think about|look into|check (?:it|them|out)|research|see if|possibly|possible|might)\b/,
  amount,
  but: /\b(?:but|however|although|unfortunately)\b/,
  ask: /\?/,
  doubt: /\b(?:scam|trust|doubt|skeptical|really|honest|legit|convince|pressure|pushy|rude)\b/,
  praise: /\b(?:great|good|awesome|wonderful|amazing|love|happy|glad|excellent)\b/,
};
const ofAsker: Readonly<Record<string, RegExp>> = {
  understand:
    /\b(?:i understand|understandable|no problem|that'?s (?:ok|okay|fine)|no worries|maybe (?:next|another)|if you change|in the future|feel free)\b/,
  urge: /\b(?:are you sure|even|just|any amount|as little as|please|would you|could you|how much|can you|small)\b/,
  amount,
  ask: /\?/,
  done: /\bwill (?:be|help|go|make|collect|change)\b/,
};

/** Whether a sentence proposes something to somebody. */
export const offering =
  /\b(?:would you (?:like|be|consider|want|mind)|are you (?:willing|interested|able)|do you want|how much (?:would|do) you|can i (?:interest|count)|willing to|interested in|sign up|shall we|how about|what about)\b/;

/** The last messages of whoever was asked and of whoever asked; the counts are capped, the last two count apart. */
export function agreeingNumbers(asked: readonly string[], askers: readonly string[]): [string, number][] {
  const numbers: [string, number][] = [];
  const count = (name: string, texts: readonly string[], cues: Readonly<Record<string, RegExp>>) => {
    for (const [cue, pattern] of Object.entries(cues))
      numbers.push([`${name} ${cue}`, Math.min(2, texts.filter((text) => pattern.test(text)).length)]);
  };
  count("asked", asked.slice(-6), ofAsked);
  count("last", asked.slice(-2), ofAsked);
  count("asker", askers.slice(-4), ofAsker);
  numbers.push([
    "sum named",
    asked.slice(-6).some((text) => (promise.test(text) || wish.test(text)) && amount.test(text) && !text.includes("?")) ? 1 : 0,
  ]);
  const words = asked.reduce((sum, text) => sum + text.length, 0) / Math.max(1, asked.length);
  numbers.push(["length", Math.log(1 + words) - 4]);
  return numbers;
}

export function plainly(text: string): string {
  return text.slice(0, 600).toLowerCase().replaceAll("’", "'");
}
