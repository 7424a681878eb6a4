import type { SentenceKey } from "../../../preload/contract/sentences.ts";

/** What the core says comes in English, so that there is nothing to say here; other languages have every key. */
export const words: Partial<Record<SentenceKey, string>> = {};
