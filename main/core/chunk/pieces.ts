import { tokensAtMost } from "./tokens.ts";

const sentences = new Intl.Segmenter("und", { granularity: "sentence" });
const signs = new Intl.Segmenter("und", { granularity: "grapheme" });

/** A text in pieces of so many tokens at most, cut between sentences, or within one that is too long itself, never within a sign. */
export function pieces(text: string, budget: number): string[] {
  const cut: string[] = [];
  let piece = "";
  let tokens = 0;
  const take = (part: string) => {
    const more = tokensAtMost(part);
    if (tokens + more > budget && piece !== "") {
      cut.push(piece);
      piece = "";
      tokens = 0;
    }
    piece += part;
    tokens += more;
  };
  for (const { segment } of sentences.segment(text)) {
    if (tokensAtMost(segment) <= budget) take(segment);
    else for (const part of stretches(segment, budget)) take(part);
  }
  if (piece !== "") cut.push(piece);
  return cut.map((each) => each.trim()).filter((each) => each !== "");
}

/** Of a sentence without end: as many whole signs as surely fit. */
function* stretches(text: string, budget: number): Generator<string> {
  // a UTF-16 unit is three tokens at most
  const most = Math.max(1, Math.floor(budget / 3));
  let start = 0;
  let end = 0;
  for (const { index, segment } of signs.segment(text)) {
    if (index + segment.length - start > most && index > start) {
      yield text.slice(start, index);
      start = index;
    }
    end = index + segment.length;
  }
  if (end > start) yield text.slice(start, end);
}
