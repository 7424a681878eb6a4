import type { Span } from "../../../preload/contract/values.ts";
import { markedPieces } from "../search/marks.ts";

// A message's text is never turned into markup: it is cut into pieces, and each piece is drawn as text, a mark or a link.

export interface Piece {
  text: string;
  href?: string;
  marked: boolean;
  /** It proves what was claimed. */
  proves?: true;
  /** Written between backticks, one of them or three. */
  code?: "inline" | "block";
}

const link = /https?:\/\/[^\s<>"'`]+/giu;
const trailing = /[.,;:!?)\]}'"»”…]+$/u;

interface Stretch {
  start: number;
  end: number;
  href?: string;
}

function links(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.matchAll(link)) {
    let url = match[0].replace(trailing, "");
    if (match[0].startsWith(")", url.length) && url.includes("(")) url = `${url})`;
    if (!URL.canParse(url)) continue;
    found.push({ start: match.index, end: match.index + url.length, href: url });
  }
  return found;
}

const code = /```(?:[\w+#.-]*\n)?([\s\S]+?)\n?```|`([^`\n]+)`/gu;

/** What to tell apart from the rest of a text: words, and stretches by their places in all of it. */
interface Ink {
  words: RegExp | undefined;
  proofs: readonly Span[];
}

export function pieces(text: string, words: RegExp | undefined, proofs: readonly Span[] = []): Piece[] {
  const ink = { words, proofs };
  const cut: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(code)) {
    const [whole, block, inline = ""] = match;
    cut.push(...proseIn(text.slice(at, match.index), at, ink));
    const begins = match.index + whole.lastIndexOf(block ?? inline);
    for (const piece of inked(block ?? inline, begins, ink))
      cut.push({ ...piece, code: block === undefined ? "inline" : "block" });
    at = match.index + whole.length;
    // a block is a line of its own
    if (block !== undefined && text[at] === "\n") at += 1;
  }
  cut.push(...proseIn(text.slice(at), at, ink));
  return cut;
}

/** `begins`: where the text stands in the whole one. */
function proseIn(text: string, begins: number, ink: Ink): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const { start, end, href } of links(text)) {
    cut.push(...inked(text.slice(at, start), begins + at, ink));
    for (const piece of inked(text.slice(start, end), begins + start, ink))
      cut.push(href === undefined ? piece : { ...piece, href });
    at = end;
  }
  cut.push(...inked(text.slice(at), begins + at, ink));
  return cut;
}

function inked(text: string, begins: number, { words, proofs }: Ink): Piece[] {
  const cut = marked(text, words);
  if (proofs.length === 0) return cut;
  let at = begins;
  return cut.flatMap((piece) => {
    const here = proofs.map(({ start, end }) => ({ start: start - at, end: end - at }));
    at += piece.text.length;
    const parts = markedPieces(piece.text, here);
    return parts.map(({ text: part, marked: proves }): Piece => ({ ...piece, text: part, ...(proves ? { proves } : {}) }));
  });
}

function marked(text: string, words: RegExp | undefined): Piece[] {
  if (text === "") return [];
  if (words === undefined) return [{ text, marked: false }];
  const cut: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(words)) {
    if (match[0] === "") continue;
    if (match.index > at) cut.push({ text: text.slice(at, match.index), marked: false });
    cut.push({ text: match[0], marked: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) cut.push({ text: text.slice(at), marked: false });
  return cut;
}

const term = /"([^"]+)"?|(\S+)/gu;
const hasNoSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** What to mark in the reader for a search: words from where they begin, phrases with any white space, prefixes to their end. */
export function wordsOf(query: string): RegExp | undefined {
  const parts: string[] = [];
  for (const [, phrase, word] of query.matchAll(term)) {
    const text = (phrase ?? word ?? "").replace(/\*+$/u, "").trim();
    if (text === "") continue;
    const body = literal(text).replace(/\s+/gu, "\\s+");
    const rest = phrase === undefined && word?.endsWith("*") ? "[\\p{L}\\p{N}]*" : "";
    parts.push(hasNoSpaces.test(text) ? body : `(?<![\\p{L}\\p{N}])${body}${rest}`);
  }
  return parts.length === 0 ? undefined : new RegExp(parts.join("|"), "giu");
}
