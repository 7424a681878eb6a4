import type { Notice } from "../../preload/contract/notices.ts";
import type { Said, SentenceKey } from "../../preload/contract/sentences.ts";
import { wordedIn } from "../../preload/contract/worded.ts";
import { locale } from "../format/locale.ts";
import { say } from "./say.ts";

/** What the core said, in the language that is chosen; in English, as it came, where that language lacks it. */
export function worded(said: Said | undefined, english: string): string {
  const words: Partial<Record<SentenceKey, string>> = say().said;
  return (said && wordedIn(words, locale(), said)) ?? english;
}

export const wordedNotice = ({ title, message, said }: Notice) => ({
  title: worded(said?.title, title),
  message: worded(said?.message, message),
});
