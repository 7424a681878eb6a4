import { type Said, sentences } from "../../preload/contract/sentences.ts";

// Sentences are written in English where they are needed; before they leave the core each is found in the list again, so that a page can
// say it in another language. test/core/said.test.ts reads the source for sentences that the list lacks.

interface Pattern {
  key: string;
  names: string[];
  form: RegExp;
}

const blank = /\{(\w+)\}/g;

/** The longest first: what is fixed in it says more than what differs. */
const patterns: Pattern[] = Object.entries(sentences)
  .sort(([, one], [, other]) => other.replace(blank, "").length - one.replace(blank, "").length)
  .map(([key, english]) => ({
    key,
    names: [...english.matchAll(blank)].flatMap(([, name]) => name ?? []),
    form: new RegExp(
      `^${english
        .split(blank)
        .map((piece, at) => (at % 2 === 1 ? "(.+?)" : piece.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")))
        .join("")}$`,
      "s",
    ),
  }));

/** Which sentence this is, and with what in it; undefined where the list has none. */
export function saidOf(english: string): Said | undefined {
  const plain = foundIn(english);
  if (plain === undefined) return undefined;
  const why = plain.with.why === undefined ? undefined : foundIn(plain.with.why);
  return why === undefined ? plain : { key: plain.key, with: { ...plain.with, why } };
}

function foundIn(english: string): { key: string; with: Record<string, string> } | undefined {
  for (const { key, names, form } of patterns) {
    const [, ...values] = form.exec(english) ?? [undefined];
    if (values.length === names.length && form.test(english))
      return { key, with: Object.fromEntries(names.map((name, at) => [name, values[at] ?? ""])) };
  }
  return undefined;
}

/** A thing beside the sentence that it carries. */
export function withSaid<Thing extends object>(thing: Thing, english: string | null): Thing & { said?: Said } {
  const found = english === null ? undefined : saidOf(english);
  return found === undefined ? thing : { ...thing, said: found };
}
