import type { Lexicon } from "../languages/lexicon.ts";
import type { Word } from "../text/words.ts";

const requestCues = ["requests", "promises", "thanks", "decides"] as const;

/** Which of the language's cues for requests stand in a sentence, and which open it. */
export function requestFeatures(words: readonly Word[], lexicon: Lexicon): string[] {
  const features: string[] = [];
  for (const cue of requestCues) {
    const at = lexicon.cue(cue).in(words);
    if (at >= 0) features.push(`cue ${cue}`);
    if (at === 0) features.push(`cue first ${cue}`);
  }
  const [first] = words;
  if (first !== undefined && lexicon.asks.has(first.text)) features.push("cue question word");
  const last = words.at(-1);
  if (last?.kind === "sign" && last.text.includes("?")) features.push("cue asks");
  if (last?.kind === "sign" && last.text.includes("!")) features.push("cue shouts");
  if (words.some(({ kind }) => kind === "address")) features.push("cue address");
  return features;
}

const moodCues = ["thanks", "sorry", "greets", "closes", "yes", "no"] as const;

/** What a message's mood depends on beside its words. */
export function moodFeatures(
  words: readonly Word[],
  mood: number,
  lexicon: Lexicon,
): { features: string[]; numbers: [string, number][] } {
  const features = [mood > 0.25 ? "cue good" : mood < -0.25 ? "cue bad" : "cue even"];
  let good = 0;
  let bad = 0;
  for (const { kind, text } of words) {
    if (kind === "sign") {
      if (text.includes("!")) features.push("cue shouts");
      if (text.includes("?")) features.push("cue asks");
      continue;
    }
    const weight = lexicon.moods.get(text) ?? 0;
    if (weight > 0) good += 1;
    else if (weight < 0) bad += 1;
  }
  const last = words.at(-1);
  if (last?.kind === "sign" && last.text.includes("?")) features.push("cue ends asking");
  for (const cue of moodCues) if (lexicon.cue(cue).has(words)) features.push(`cue ${cue}`);
  return {
    features,
    numbers: [
      ["mood", mood * 2],
      ["good words", Math.min(3, good) / 2],
      ["bad words", Math.min(3, bad) / 2],
    ],
  };
}
