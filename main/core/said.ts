import type { Notice } from "../../preload/contract/notices.ts";
import { type Said, sentences } from "../../preload/contract/sentences.ts";

// Sentences are written in English where they are needed; before they leave the core each is found in the list again, so that a page can
// say it in another language. test/core/said.test.ts reads the source for sentences that the list lacks.

interface Pattern {
  key: string;
  names: string[];
  form: RegExp;
}

/** A provider's name has no colon, so that what it said of itself is told apart from what another says of it. */
const formOf = (name: string | undefined): string => (name === "provider" ? "((?:(?!: ).)+?)" : "(.+?)");

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
        .map((piece, at) => (at % 2 === 1 ? formOf(piece) : piece.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")))
        .join("")}$`,
      "s",
    ),
  }));

/** Which sentence this is, and with what in it; undefined where the list has none. */
export function saidOf(english: string): Said | undefined {
  const found = foundIn(english);
  const why = found?.with.why === undefined ? undefined : reasonsOf(found.with.why);
  return found === undefined || why === undefined ? found : { key: found.key, with: { ...found.with, why } };
}

/** One sentence of the list, or of each provider what it answered, behind its name; the sentence names it too. */
function reasonsOf(english: string): Said[] | undefined {
  const only = saidOf(english);
  if (only !== undefined) return [only];
  const [name] = /^[^:]+: /.exec(english) ?? [];
  if (name === undefined) return undefined;
  const told = english.slice(name.length);
  for (const { index } of [...told.matchAll(/(?<=[.;]) |$/g)]) {
    const first = saidOf(told.slice(0, index));
    if (first === undefined) continue;
    const others = index === told.length ? [] : reasonsOf(told.slice(index + 1));
    if (others !== undefined) return [first, ...others];
  }
  return undefined;
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

/** A notice beside both sentences that it carries. */
export function withNoticeSaid(notice: Notice): Notice {
  const [title, message] = [saidOf(notice.title), saidOf(notice.message)];
  return { ...notice, said: { ...(title && { title }), ...(message && { message }) } };
}
