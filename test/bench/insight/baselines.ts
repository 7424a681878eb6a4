import type { Dialogue } from "../../../training/data.ts";
import { speakerName } from "../../../training/through.ts";

// The simple methods that the engine is held against, over messages as they are.

const tokens = (text: string) => text.toLowerCase().match(/\w+/g) ?? [];

interface Line {
  order: number;
  text: string;
  tokens: string[];
}

function linesOf({ messages }: Dialogue): Line[] {
  return messages
    .map(({ speaker, role, text }, order) => ({ order, text: `${speakerName(speaker, role)}: ${text}`, tokens: tokens(text) }))
    .filter((line) => line.tokens.length > 3);
}

/** The first of an order until there are so many words, as they stood. */
function upTo(order: readonly Line[], words: number): string {
  const taken: Line[] = [];
  let sum = 0;
  for (const line of order) {
    const length = tokens(line.text).length;
    if (sum >= words) break;
    // a single turn of an hour is no summary
    if (sum + length > words * 1.15) continue;
    taken.push(line);
    sum += length;
  }
  return taken
    .sort((a, b) => a.order - b.order)
    .map(({ text }) => text)
    .join("\n");
}

export function leadSummary(dialogue: Dialogue): string {
  return linesOf(dialogue)
    .slice(0, 3)
    .map(({ text }) => text)
    .join("\n");
}

export function longestSummary(dialogue: Dialogue): string {
  return upTo(
    linesOf(dialogue)
      .sort((a, b) => b.tokens.length - a.tokens.length)
      .slice(0, 3),
    Number.POSITIVE_INFINITY,
  );
}

/** Erkan and Radev's LexRank: cosine of tf-idf above 0.1 links sentences, the walk's standing mass ranks them. */
export function lexRankSummary(dialogue: Dialogue, words: number): string {
  const lines = linesOf(dialogue);
  const spread = new Map<string, number>();
  for (const line of lines) for (const word of new Set(line.tokens)) spread.set(word, (spread.get(word) ?? 0) + 1);
  const vectors = lines.map((line) => {
    const weights = new Map<string, number>();
    for (const word of line.tokens)
      weights.set(word, (weights.get(word) ?? 0) + Math.log(lines.length / (spread.get(word) ?? 1)));
    return { weights, length: Math.hypot(...weights.values()) || 1 };
  });
  const holders = new Map<string, number[]>();
  for (const [index, { weights }] of vectors.entries()) {
    for (const word of weights.keys()) {
      const known = holders.get(word);
      if (known === undefined) holders.set(word, [index]);
      else known.push(index);
    }
  }
  const links = vectors.map(({ weights, length }, index) => {
    const products = new Map<number, number>();
    for (const [word, weight] of weights) {
      for (const other of holders.get(word) ?? []) {
        if (other !== index) products.set(other, (products.get(other) ?? 0) + weight * (vectors[other]?.weights.get(word) ?? 0));
      }
    }
    return [...products]
      .filter(([other, product]) => product / length / (vectors[other]?.length ?? 1) > 0.1)
      .map(([other]) => other);
  });
  let mass = new Float64Array(lines.length).fill(1 / lines.length);
  for (let step = 0; step < 40; step++) {
    const next = new Float64Array(lines.length).fill(0.15 / lines.length);
    for (const [index, others] of links.entries())
      for (const other of others) next[other] = (next[other] ?? 0) + (0.85 * (mass[index] ?? 0)) / others.length;
    mass = next;
  }
  const rank = new Map(lines.map((line, index) => [line, mass[index] ?? 0]));
  return upTo(
    [...lines].sort((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0)),
    words,
  );
}

export function endsAsking({ messages }: Dialogue): number[] {
  return messages.flatMap(({ text }, index) => (/\?["')\s]*$/.test(text) ? [index] : []));
}

/** Whether somebody names the asker within fifteen messages. */
export function askerIsNamed({ messages }: Dialogue, question: number): boolean {
  const asker = messages[question]?.speaker.toLowerCase() ?? "";
  return messages
    .slice(question + 1, question + 16)
    .some(({ speaker, text }) => speaker.toLowerCase() !== asker && text.toLowerCase().includes(asker));
}

export function asksByCue(text: string): boolean {
  return /\b(?:please|could you|can you|would you|will you|let me know|need to|make sure|send|call|asap)\b/i.test(text);
}

export function agreesByCue({ messages }: Dialogue): "yes" | "no" {
  const last = messages.filter(({ role }) => role === "customer").slice(-5);
  const said = (cue: RegExp) => last.filter(({ text }) => cue.test(text)).length;
  return said(/\b(?:yes|sure|ok|okay|will|would like|happy to|definitely)\b/i) >
    said(/\b(?:no|not|can't|cannot|don't|won't|sorry|unfortunately)\b/i)
    ? "yes"
    : "no";
}

/** Cue words for what is to be done and what was settled. */
export function itemsByCue({ messages }: Dialogue, cue: RegExp): { text: string; messages: number[] }[] {
  return messages.flatMap(({ text }, index) => (cue.test(text) ? [{ text, messages: [index] }] : []));
}
