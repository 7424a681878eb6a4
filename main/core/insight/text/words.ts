type WordKind = "word" | "number" | "emoji" | "address" | "sign";

export interface Word {
  kind: WordKind;
  /** Lower case; apostrophes straight. */
  text: string;
  start: number;
  end: number;
}

// Each alternative is bounded, so that no text makes the reading quadratic.
const parts =
  /(?<address>(?:https?:\/\/|www\.)[^\s<>"']{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{1,63})|(?<word>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|(?<number>[#€$£]?\p{N}+(?:[.,:]\p{N}+)*[%€$£]?)|(?<emoji>\p{Extended_Pictographic}(?:[\u{fe0f}\u{1f3fb}-\u{1f3ff}]|\u{200d}\p{Extended_Pictographic})*|[:;=]-?[)(DPp/|](?![\p{L}\p{N}])|<3)|(?<sign>[?!¿¡…？！]+)/gu;

const upper = /[^a-z0-9']/;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  parts.lastIndex = 0;
  for (let match = parts.exec(text); match !== null; match = parts.exec(text)) {
    const found = match[0];
    const groups = match.groups;
    const kind: WordKind =
      groups?.word !== undefined
        ? "word"
        : groups?.number !== undefined
          ? "number"
          : groups?.sign !== undefined
            ? "sign"
            : groups?.emoji !== undefined
              ? "emoji"
              : "address";
    words.push({
      kind,
      text: upper.test(found) ? found.toLowerCase().replaceAll("’", "'") : found,
      start: match.index,
      end: match.index + found.length,
    });
  }
  return words;
}

/** Letters and digits only, in lower case, for comparing and for keys. */
export function plainOf(text: string): string {
  return wordsOf(text)
    .filter((word) => word.kind !== "sign")
    .map((word) => word.text)
    .join(" ");
}
