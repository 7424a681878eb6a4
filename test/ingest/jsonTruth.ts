import type { Truth } from "../support/shared.ts";
import type { Reading } from "./jsonReading.ts";

// What the generator of exports says of one, held against what was read.

export const seeds = [1, 2, 3, 4, 5, 6];
export const size = 5_000;

/** The reading in the words of the truth. */
export function countsOf(reading: Reading): Pick<Truth, "expect" | "first" | "last" | "replies" | "multiline"> {
  const names = new Map(reading.people.map((person) => [person.key, person.name]));
  const authors: Record<string, number> = {};
  const spoken = reading.messages.filter((message) => message.kind !== "system");
  for (const message of spoken) {
    const name = names.get(message.author ?? "") ?? "";
    authors[name] = (authors[name] ?? 0) + 1;
  }
  const times = reading.messages.flatMap((message) => (message.at === null ? [] : [message.at]));
  return {
    expect: { messages: reading.messages.length, system: reading.messages.length - spoken.length, authors },
    first: new Date(Math.min(...times)).toISOString(),
    last: new Date(Math.max(...times)).toISOString(),
    replies: spoken.filter((message) => message.replyTo !== null).length,
    multiline: spoken.filter((message) => message.text.includes("\n")).length,
  };
}

/** The same facts, as the generator gives them. */
export function truthOf({ expect, first, last, replies, multiline }: Truth): ReturnType<typeof countsOf> {
  return { expect, first, last, replies, multiline };
}
