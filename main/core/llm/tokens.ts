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
    return (text) => countTokens(text, asText);
  });
  return counter;
}

/** Whether `tokenCounter` counts exactly what this model reads. */
export function isCountedExactly(model: string): boolean {
  return /^(?:openai\/)?(?:gpt-(?:4o|4\.1|4\.5|[5-9])|o[1-9]|chatgpt-4o)/.test(model);
}
