import type { SentenceKey } from "../../../preload/contract/sentences.ts";
import { jobs } from "./jobSentences.ts";
import { notices } from "./noticeSentences.ts";
import { problems } from "./providerProblems.ts";
import { refusals } from "./refusals.ts";
import { remarks } from "./remarks.ts";

export const words: Record<SentenceKey, string> = { ...refusals, ...remarks, ...problems, ...jobs, ...notices };
