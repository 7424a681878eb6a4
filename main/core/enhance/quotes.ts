import type { Grade } from "../../../preload/contract/enhanced.ts";
import type { Span } from "../../../preload/contract/values.ts";

// Whether a quote stands in a message: word for word, nearly, or not.

export interface Stand extends Span {
  grade: Grade;
}

const nowhere: Stand = { start: 0, end: 0, grade: "missing" };
/** So much of a quote's words must stand there, in their order and close together, to be nearly it. */
const nearly = 0.8;

export function standOf(text: string, quote: string): Stand {
  const wanted = quote.trim();
  if (wanted === "") return nowhere;
  const at = text.indexOf(wanted);
  if (at >= 0) return { start: at, end: at + wanted.length, grade: "exact" };
  const spaced = spacedOut(text, wanted);
  if (spaced !== undefined) return { ...spaced, grade: "exact" };
  const near = nearOne(wordsOf(text), wordsOf(wanted));
  return near === undefined ? nowhere : { ...near, grade: "close" };
}

/** The same but for spaces and line breaks, which the way out and back changes. */
function spacedOut(text: string, quote: string): Span | undefined {
  const parts = quote.split(/\s+/).filter(Boolean);
  if (parts.length < 2) return undefined;
  const [first = ""] = parts;
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    let at = start;
    const fits = parts.every((part, index) => {
      if (index > 0) {
        const from = at;
        while (at < text.length && /\s/.test(text[at] ?? "")) at += 1;
        if (at === from) return false;
      }
      if (!text.startsWith(part, at)) return false;
      at += part.length;
      return true;
    });
    if (fits) return { start, end: at };
  }
  return undefined;
}

interface Word extends Span {
  word: string;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.normalize("NFKC").toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** The shortest stretch that holds enough of the words in their order. */
function nearOne(said: readonly Word[], wanted: readonly Word[]): Span | undefined {
  const needed = Math.ceil(wanted.length * nearly);
  if (wanted.length === 0 || needed === 0) return undefined;
  let best: (Span & { found: number }) | undefined;
  for (const [from, { word }] of said.entries()) {
    const begin = wanted.findIndex((each) => each.word === word);
    if (begin < 0 || wanted.length - begin < needed) continue;
    const match = follow(said, from, wanted, begin);
    if (match.found >= needed && match.found > (best?.found ?? 0)) best = match;
  }
  return best && { start: best.start, end: best.end };
}

/** Walks both side by side; where they part, the next word that they share within a few words. */
function follow(said: readonly Word[], from: number, wanted: readonly Word[], begin: number): Span & { found: number } {
  const start = said[from]?.start ?? 0;
  let end = said[from]?.end ?? 0;
  let found = 1;
  let at = from + 1;
  for (const { word } of wanted.slice(begin + 1)) {
    const ahead = said.slice(at, at + 4).findIndex((each) => each.word === word);
    if (ahead < 0) continue;
    at += ahead;
    end = said[at]?.end ?? end;
    at += 1;
    found += 1;
  }
  return { start, end, found };
}
