import { idAt, idOf, knownText, noLetters, small, withLetter } from "./known.ts";

type WordKind = "word" | "number" | "emoji" | "address" | "sign";

export interface Word {
  kind: WordKind;
  /** 0 for what stands in no list. */
  id: number;
  /** Lower case; apostrophes straight. */
  text: string;
  start: number;
  end: number;
  /** Found when somebody first asks. */
  stem: string | undefined;
}

// Each alternative is bounded, so that no text makes the reading quadratic.
const parts =
  /(?<address>(?:https?:\/\/|www\.)[^\s<>"']{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{1,63})|(?<word>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|(?<number>[#€$£]?\p{N}+(?:[.,:]\p{N}+)*[%€$£]?)|(?<emoji>\p{Extended_Pictographic}(?:[\u{fe0f}\u{1f3fb}-\u{1f3ff}]|\u{200d}\p{Extended_Pictographic})*|[:;=]-?[)(DPp/|](?![\p{L}\p{N}])|<3)|(?<sign>[?!¿¡…？！]+)/gu;

const upper = /[^a-z0-9']/;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const plain = !text.includes("@");
  let at = 0;
  while (at < text.length) {
    if (plain) {
      while (at < text.length && betweenWords[text.charCodeAt(at)] === 1) at += 1;
      const word = plainWord(text, at);
      if (word !== undefined) {
        words.push(word);
        at = word.end;
        continue;
      }
    }
    parts.lastIndex = at;
    const match = parts.exec(text);
    if (match === null) break;
    at = match.index + match[0].length;
    words.push(wordOf(kindOf(match.groups ?? {}), text, match.index, at));
  }
  return words;
}

function wordOf(kind: WordKind, text: string, start: number, end: number): Word {
  const found = text.slice(start, end);
  const low = upper.test(found) ? found.toLowerCase().replaceAll("’", "'") : found;
  const id = kind === "word" ? idOf(low) : 0;
  return { kind, id, text: id === 0 ? low : knownText(id), start, end, stem: undefined };
}

function kindOf({ word, number, sign, emoji }: Record<string, string | undefined>): WordKind {
  if (word !== undefined) return "word";
  if (number !== undefined) return "number";
  if (sign !== undefined) return "sign";
  return emoji !== undefined ? "emoji" : "address";
}

// Most words are letters of English with a space after them; reading those by hand spares the pattern, which is asked about all others.

const betweenWords = new Uint8Array(128);
for (const sign of " \n\t\r,.\"'()-/*&[]{}_|~`+%>\\^") betweenWords[sign.charCodeAt(0)] = 1;

function plainWord(text: string, start: number): Word | undefined {
  let end = start;
  let sum = noLetters;
  for (let code = text.charCodeAt(end); isLetter(code); code = text.charCodeAt(end)) {
    sum = withLetter(sum, small(code));
    end += 1;
    if (text.charCodeAt(end) !== 39 || !isLetter(text.charCodeAt(end + 1))) continue;
    sum = withLetter(sum, 39);
    end += 1;
  }
  const next = text.charCodeAt(end) === 39 ? text.charCodeAt(end + 1) : text.charCodeAt(end);
  if (end === start || next > 127 || text.startsWith("http", start) || text.startsWith("www.", start)) return undefined;
  const id = idAt(text, start, end, sum);
  return { kind: "word", id, text: id > 0 ? knownText(id) : text.slice(start, end).toLowerCase(), start, end, stem: undefined };
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Letters and digits only, in lower case, for comparing and for keys. */
export function plainOf(text: string): string {
  return wordsOf(text)
    .filter((word) => word.kind !== "sign")
    .map((word) => word.text)
    .join(" ");
}
