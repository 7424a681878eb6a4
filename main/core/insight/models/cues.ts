import type { Lexicon } from "../languages/lexicon.ts";
import type { Word } from "../text/words.ts";
import { type Take, type Token, token } from "./features.ts";

const requestCues = (["requests", "promises", "thanks", "decides"] as const).map((name) => ({
  name,
  stands: token(`cue ${name}`),
  opens: token(`cue first ${name}`),
}));
const cue = {
  questionWord: token("cue question word"),
  asks: token("cue asks"),
  shouts: token("cue shouts"),
  address: token("cue address"),
  endsAsking: token("cue ends asking"),
  good: token("cue good"),
  bad: token("cue bad"),
  even: token("cue even"),
};

/** Which of the language's cues for requests stand in a sentence, and which open it. */
export function eachRequestCue(words: readonly Word[], lexicon: Lexicon, take: Take): void {
  for (const { name, stands, opens } of requestCues) {
    const at = lexicon.cue(name).in(words);
    if (at >= 0) take(stands);
    if (at === 0) take(opens);
  }
  if (lexicon.asks.has(words[0])) take(cue.questionWord);
  const last = words.at(-1);
  if (last?.kind === "sign" && last.text.includes("?")) take(cue.asks);
  if (last?.kind === "sign" && last.text.includes("!")) take(cue.shouts);
  if (words.some(({ kind }) => kind === "address")) take(cue.address);
}

const moodCues = (["thanks", "sorry", "greets", "closes", "yes", "no"] as const).map((name) => ({
  name,
  stands: token(`cue ${name}`),
}));

export interface MoodSigns {
  tokens: Token[];
  mood: number;
  good: number;
  bad: number;
}

/** What a message's mood depends on: its words, some of its signs, and how many words carry a mood. */
export function moodSigns(words: readonly Word[], mood: number, lexicon: Lexicon): MoodSigns {
  const tokens: Token[] = [mood > 0.25 ? cue.good : mood < -0.25 ? cue.bad : cue.even];
  let good = 0;
  let bad = 0;
  for (const word of words) {
    if (word.kind === "sign") {
      if (word.text.includes("!")) tokens.push(cue.shouts);
      if (word.text.includes("?")) tokens.push(cue.asks);
      continue;
    }
    const weight = lexicon.moods.of(word);
    if (weight > 0) good += 1;
    else if (weight < 0) bad += 1;
  }
  const last = words.at(-1);
  if (last?.kind === "sign" && last.text.includes("?")) tokens.push(cue.endsAsking);
  for (const { name, stands } of moodCues) if (lexicon.cue(name).has(words)) tokens.push(stands);
  for (const word of words) if (word.kind === "word") tokens.push(word);
  return { tokens, mood: mood * 2, good: Math.min(3, good) / 2, bad: Math.min(3, bad) / 2 };
}

export function moodNumbers({ mood, good, bad }: MoodSigns): [string, number][] {
  return [
    ["mood", mood],
    ["good words", good],
    ["bad words", bad],
  ];
}
