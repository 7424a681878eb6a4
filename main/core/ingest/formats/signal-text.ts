import { type Loose, loosesOf, numberOf, wordsOf } from "../json/values.ts";
import type { ReadMessage } from "../types.ts";

/** A text with its mentions: Signal keeps a sign in the place of each name, and says apart whose name stands there. */
export function spoken(body: string, ranges: unknown, nameOf: (range: Loose) => string | null): string {
  if (!body.includes("\ufffc")) return body;
  const mentions = loosesOf(ranges)
    .map((range) => ({ start: numberOf(range.start) ?? 0, length: numberOf(range.length) ?? 0, name: nameOf(range) }))
    .filter(({ start, length }) => length > 0 && body[start] === "\ufffc")
    .sort((one, other) => other.start - one.start);
  return mentions.reduce(
    (text, { start, length, name }) => (name === null ? text : `${text.slice(0, start)}@${name}${text.slice(start + length)}`),
    body,
  );
}

export function countedEmojis(reactions: readonly Loose[]): ReadMessage["reactions"] {
  const counts = new Map<string, number>();
  for (const reaction of reactions) {
    const emoji = wordsOf(reaction.emoji);
    if (emoji !== null) counts.set(emoji, (counts.get(emoji) ?? 0) + 1);
  }
  return [...counts].map(([emoji, count]) => ({ emoji, count }));
}
