import { z } from "zod";
import { count, id, instant, language, outcome, sentiment, span } from "./values.ts";

/** From -1, all complaint, to 1, all praise. */
const mood = z.number().min(-1).max(1);
/** From how much evidence carries a result: 0, none, to 1. */
const confidence = z.number().min(0).max(1);
/** What stays the same of a claim when a conversation is understood again, so that what a person made of it is kept. */
export const claimKey = z.string().min(1).max(64);

/** Where in a message a claim is proved. */
const evidence = span.extend({ message: id });
export type Evidence = z.infer<typeof evidence>;
const proof = z.array(evidence).min(1).max(20);

const sentence = z.strictObject({ text: z.string(), speaker: z.string().nullable(), evidence: proof });
export type SummarySentence = z.infer<typeof sentence>;

const claim = z.strictObject({ key: claimKey, text: z.string(), evidence: proof, confidence });

export const calendarDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const actionItem = claim.extend({
  /** Who is to do it; null where nobody was named. */
  owner: z.strictObject({ id: id.nullable(), name: z.string() }).nullable(),
  due: calendarDay.nullable(),
});
export type ActionItem = z.infer<typeof actionItem>;

export const decision = claim;
export type Decision = z.infer<typeof decision>;

export const questionStatus = z.enum(["answered", "unanswered", "unclear"]);
export type QuestionStatus = z.infer<typeof questionStatus>;
export const question = claim.extend({ status: questionStatus, answer: evidence.nullable() });
export type Question = z.infer<typeof question>;

export const tone = z.enum(["calm", "friendly", "grateful", "excited", "worried", "frustrated", "angry", "sad", "tense"]);
export type Tone = z.infer<typeof tone>;

const moodPoint = z.strictObject({ position: count, at: instant.nullable(), messages: count, mood });

const entityKind = z.enum(["person", "organisation", "product", "money", "date", "url", "email", "number"]);
export type EntityKind = z.infer<typeof entityKind>;
const entity = z.strictObject({ kind: entityKind, text: z.string(), count, evidence });
export type Entity = z.infer<typeof entity>;

const keyword = z.strictObject({ text: z.string(), weight: z.number().min(0).max(1), messages: count, evidence });
export type Keyword = z.infer<typeof keyword>;

/** What keeps a result from being whole, for the person to know. */
const limit = z.enum(["not_enough_text", "no_dates", "language_in_part", "no_words_for_language"]);
export type Limit = z.infer<typeof limit>;

/** What the offline engine makes of a conversation. */
export const understanding = z.strictObject({
  languages: z.array(z.strictObject({ language, share: z.number().min(0).max(1) })),
  summary: z.array(sentence),
  actionItems: z.array(actionItem),
  decisions: z.array(decision),
  questions: z.array(question),
  sentiment: z.strictObject({
    overall: sentiment,
    mood,
    confidence,
    line: z.array(moodPoint).max(100),
    people: z.array(z.strictObject({ id, messages: count, mood })),
  }),
  tone: z.strictObject({ tone, confidence, evidence: z.array(evidence) }),
  outcome: z.strictObject({ outcome, confidence, evidence: z.array(evidence) }),
  /** Of support conversations: whether what was asked for was settled. */
  resolution: z
    .strictObject({ resolved: z.enum(["resolved", "unresolved", "unclear"]), confidence, evidence: z.array(evidence) })
    .nullable(),
  keywords: z.array(keyword),
  topics: z.array(z.string()),
  entities: z.array(entity),
  counts: z.strictObject({ messages: count, words: count, summaryWords: count }),
  limits: z.array(limit),
});
export type Understanding = z.infer<typeof understanding>;
