import type { Said, SentenceKey } from "../../preload/contract/sentences.ts";
import { say } from "./say.ts";

/** What the core said, in the language that is chosen; in English, as it came, where that language lacks it. */
export function worded(said: Said | undefined, english: string): string {
  if (said === undefined) return english;
  const sentences: Partial<Record<string, string>> = say().said satisfies Partial<Record<SentenceKey, string>>;
  const sentence = sentences[said.key];
  if (sentence === undefined) return english;
  return filled(sentence, (name) => {
    const part = said.with[name];
    if (part === undefined || typeof part === "string") return part;
    const inner = sentences[part.key];
    return inner === undefined ? undefined : filled(inner, (inside) => part.with[inside]);
  });
}

function filled(sentence: string, value: (name: string) => string | undefined): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (blank, name: string) => value(name) ?? blank);
}
