import { setApart } from "./text.ts";

export interface Token {
  start: number;
  end: number;
  folded: string;
}

const wordSigns = "[\\p{L}\\p{N}\\p{Co}\\p{So}\\p{Sk}\\p{Mn}\\p{Mc}]";
const anyApart = new RegExp(setApart, "u");
const simple = new RegExp(`${wordSigns}+`, "gu");
const token = new RegExp(`(?:${setApart})|(?:(?!${setApart})${wordSigns})+`, "gu");

/** The words of a text with their places, cut as the search index cuts them. */
export function* tokensFrom(text: string, from = 0): Generator<Token> {
  const matcher = new RegExp(anyApart.test(text) ? token : simple);
  matcher.lastIndex = from;
  for (let match = matcher.exec(text); match !== null; match = matcher.exec(text)) {
    const word = foldedText(match[0]);
    if (word !== "") yield { start: match.index, end: match.index + match[0].length, folded: word };
  }
}

export function tokensOf(text: string): Token[] {
  return [...tokensFrom(text)];
}

const one = new RegExp(`^(?!${setApart})${wordSigns}$`, "u");

/** Whether it belongs to a word of several signs. */
export function isWordSign(sign: string): boolean {
  const code = sign.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return one.test(sign);
}

const plain = /^\p{ASCII}*$/u;

/** Folds as the index's tokenizer does: no case, no diacritics on Latin letters. */
export function foldedText(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase();
}
