/** How many tokens a text has. */
export type TokenCounter = (text: string) => number;

let counter: Promise<TokenCounter> | undefined;

/**
 * Counts with the vocabulary of OpenAI's models since GPT-4o, exactly for those; for others it is the best guess that there is. Loaded
 * when it is first needed: its vocabulary is larger than the rest of Parley.
 */
export function tokenCounter(): Promise<TokenCounter> {
  counter ??= import("gpt-tokenizer/encoding/o200k_base").then(({ countTokens }) => {
    // what looks like a command to the model is text like any other
    const asText = { disallowedSpecial: new Set<string>() };
    return (text) => piecesOf(text).reduce((sum, piece) => sum + countTokens(piece, asText), 0);
  });
  return counter;
}

/** Whether `tokenCounter` counts exactly what this model reads. */
export function isCountedExactly(model: string): boolean {
  return /^(?:openai\/)?(?:gpt-(?:4o|4\.1|4\.5|[5-9])|o[1-9]|chatgpt-4o)/.test(model);
}

/** Longer than any word, and short enough: the time that the tokenizer takes grows with the square of what has no break in it. */
const perhapsUnbroken = /\S{256}|\s{256}/;
const unbroken = /[\p{L}\p{M}]{256}|[^\s\p{L}\p{N}]{256}|\s{256}/gu;

/** The text, cut where a run of one kind of sign is so long that counting it whole would take minutes. */
function piecesOf(text: string): string[] {
  if (!perhapsUnbroken.test(text)) return [text];
  const pieces: string[] = [];
  let start = 0;
  for (const { index, 0: run } of text.matchAll(unbroken)) {
    pieces.push(text.slice(start, index + run.length));
    start = index + run.length;
  }
  pieces.push(text.slice(start));
  return pieces;
}
