import type { Notice } from "../../preload/contract/notices.ts";
import { type Said, sentences } from "../../preload/contract/sentences.ts";

// Sentences are written in English where they are needed; before they leave the core each is found in the list again, so that a page can
// say it in another language. test/core/said.test.ts reads the source for sentences that the list lacks.

interface Pattern {
  key: string;
  names: string[];
  form: RegExp;
}

const blank = /\{(\w+)\}/g;

/** Nearly every provider is called without a colon, so that a sentence about it is not taken for one that carries another. */
const usual = "((?:(?!: ).)+?)";
/** For what fits nothing else: one may be called "Office: Llama". */
const any = "(.+?)";

function formOf(english: string, ofProvider: string): RegExp {
  const parts = english.split(blank).map((piece, at) => {
    if (at % 2 === 0) return piece.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return piece === "provider" ? ofProvider : any;
  });
  return new RegExp(`^${parts.join("")}$`, "s");
}

function patterns(): Pattern[] {
  // the longest first: what is fixed in it says more than what differs
  const all = Object.entries(sentences).sort(
    ([, one], [, other]) => other.replace(blank, "").length - one.replace(blank, "").length,
  );
  const named = all.filter(([, english]) => english.includes("{provider}"));
  const read =
    (ofProvider: string) =>
    ([key, english]: [string, string]) => ({
      key,
      names: [...english.matchAll(blank)].flatMap(([, name]) => name ?? []),
      form: formOf(english, ofProvider),
    });
  return [...all.map(read(usual)), ...named.map(read(any))];
}

/** Put together when something is first said: Parley's start need not wait for it. */
let known: Pattern[] | undefined;

/** Which sentence this is, and with what in it; undefined where the list has none. */
export function saidOf(english: string): Said | undefined {
  const found = foundIn(english);
  if (found === undefined) return undefined;
  const why = found.with.why === undefined ? undefined : reasonsOf(found.with.why);
  // a job that Parley began by itself has a name of Parley's
  const title = found.with.title === sentences.job_again ? [{ key: "job_again", with: {} }] : undefined;
  return { key: found.key, with: { ...found.with, ...(why && { why }), ...(title && { title }) } };
}

/** One sentence of the list, or of each provider what it answered, behind its name; the sentence names it too. */
function reasonsOf(english: string): Said[] | undefined {
  for (const { index: colon } of english.matchAll(/: /g)) {
    const name = english.slice(0, colon);
    const told = english.slice(colon + 2);
    for (const { index } of told.matchAll(/(?<=[.;]) |$/g)) {
      const first = saidOf(told.slice(0, index));
      if (first?.with.provider !== name) continue;
      const others = index === told.length ? [] : reasonsOf(told.slice(index + 1));
      if (others !== undefined) return [first, ...others];
    }
  }
  const only = saidOf(english);
  return only && [only];
}

function foundIn(english: string): { key: string; with: Record<string, string> } | undefined {
  known ??= patterns();
  for (const { key, names, form } of known) {
    const match = form.exec(english);
    if (match !== null) return { key, with: Object.fromEntries(names.map((name, at) => [name, match[at + 1] ?? ""])) };
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
