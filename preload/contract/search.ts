import { z } from "zod";
import { command, query } from "./define.ts";
import { conversationFilter } from "./filter.ts";
import { count, cursor, empty, id, instant, pageSize, question, span } from "./values.ts";

/** How the person's dates are read; the computer's zone, Monday and the day first unless told otherwise. */
export const calendar = z.strictObject({
  /** An IANA name. */
  timeZone: z.string().min(1).max(64).refine(isTimeZone, "There is no such time zone."),
  /** 0 is Sunday. */
  weekStart: z.int().min(0).max(6),
  /** Whether 3/5/2024 is the third of May. */
  dayFirst: z.boolean(),
});
export type AskedCalendar = z.infer<typeof calendar>;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

const problemCode = z.enum([
  "unclosed_quote",
  "unclosed_parenthesis",
  "stray_parenthesis",
  "missing_value",
  "unknown_value",
  "unknown_date",
  "date_within_or",
  "empty_range",
  "dangling_or",
  "maybe_operator",
  "too_long",
  "too_many_words",
  "too_deep",
  "nobody",
  "nowhere",
  "no_source",
  "no_tag",
  "no_language",
  "wide_pattern",
]);
export type ProblemCode = z.infer<typeof problemCode>;

export const problem = z.strictObject({
  code: problemCode,
  at: span,
  found: z.string(),
  /** What may be written in the place of `found`. */
  meant: z.string().optional(),
  /** Nothing was asked; otherwise a hint, and the rest was read as well as it could be. */
  grave: z.boolean(),
});
export type Problem = z.infer<typeof problem>;

const found = z.strictObject({
  messageId: id,
  conversationId: id,
  conversationTitle: z.string(),
  position: count,
  author: z.string().nullable(),
  sentAt: instant.nullable(),
  /** A piece of the message around the first thing found, and the stretches of it that were found. */
  snippet: z.string(),
  marks: z.array(span),
});
export type FoundMessage = z.infer<typeof found>;

export const searchOrder = z.enum(["newest", "rank"]);

const asked = {
  text: question,
  calendar: calendar.optional(),
  conversationId: id.optional(),
  sourceId: id.optional(),
  participantId: id.optional(),
  from: instant.optional(),
  to: instant.optional(),
  /** What else the library is narrowed to: in the conversations that are left, by the person, from and until these days. */
  filter: conversationFilter.optional(),
};
/** A question and where it is asked. */
export const searchAsked = z.strictObject(asked);
const problems = z.array(problem);

const offer = z.strictObject({
  /** To be put in, with quotes where it needs them. */
  text: z.string(),
  label: z.string(),
  detail: z.string().optional(),
});
export type Offer = z.infer<typeof offer>;

export const searchRequests = {
  "search.messages": query(
    z.strictObject({
      ...asked,
      order: searchOrder.default("newest"),
      limit: pageSize.default(50),
      cursor: cursor.optional(),
    }),
    z.strictObject({ found: z.array(found), next: cursor.nullable(), problems }),
  ),
  /** How many there are, up to ten thousand messages; `more` says that there are more than these. */
  "search.count": query(searchAsked, z.strictObject({ messages: count, conversations: count, more: z.boolean() })),
  /** Where in one conversation it stands, ten thousand positions at a time from its end on; those of a page rise. */
  "search.hits": query(
    z.strictObject({ text: question, calendar: calendar.optional(), conversationId: id, cursor: cursor.optional() }),
    z.strictObject({ positions: z.array(count), next: cursor.nullable(), problems }),
  ),
  /** What the thing at the caret may become; nothing to replace where it is plain text. */
  "search.complete": query(
    z.strictObject({ text: question, caret: count, calendar: calendar.optional() }),
    z.strictObject({ replace: span.nullable(), offers: z.array(offer) }),
  ),
  /** Keeps what was asked for, when it led somewhere. */
  "searches.remember": command(z.strictObject({ text: question.min(1) }), empty),
  /** The latest twenty that begin so. */
  "searches.list": query(
    z.strictObject({ beginning: z.string().max(200).default("") }),
    z.strictObject({ searches: z.array(z.strictObject({ text: z.string(), at: instant })) }),
  ),
  /** One, or all of them. */
  "searches.forget": command(z.strictObject({ text: question.optional() }), z.strictObject({ forgotten: count })),
};
