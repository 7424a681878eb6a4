import { z } from "zod";
import { query } from "./define.ts";
import { calendarDay } from "./insight.ts";
import { calendar } from "./search.ts";
import { count, id, instant, question, sentiment } from "./values.ts";

const conversation = z.strictObject({
  id,
  title: z.string(),
  /** How its summary begins. */
  summary: z.string(),
  sentiment: sentiment.nullable(),
  /** How many messages of that time it has, and where they begin. */
  messages: count,
  position: count,
});

const digest = z.strictObject({
  from: instant,
  to: instant,
  person: z.string().nullable(),
  about: z.string().nullable(),
  conversations: count,
  messages: count,
  /** There are more than are told. */
  more: z.boolean(),
  /** The latest first. */
  days: z.array(z.strictObject({ day: calendarDay, conversations: z.array(conversation) })),
});
export type Digest = z.infer<typeof digest>;

export const digestRequests = {
  /** The summaries of what was said at a time that the text asks about ("yesterday with Ann"); null where it asks about none. */
  "search.digest": query(
    z.strictObject({ text: question, calendar: calendar.optional() }),
    z.strictObject({ digest: digest.nullable() }),
  ),
};
