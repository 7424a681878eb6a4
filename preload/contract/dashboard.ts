import { z } from "zod";
import { query } from "./define.ts";
import { conversationFilter } from "./filter.ts";
import { calendarDay, claimKey } from "./insight.ts";
import { calendar } from "./search.ts";
import { count, cursor, id, instant, outcome, pageSize, participantKind, question, sentiment } from "./values.ts";

/** What is counted: the conversations that the filter leaves over, and of their messages those between its dates. */
const scoped = { filter: conversationFilter.default({}), calendar: calendar.optional() };

const bucket = z.enum(["minute", "hour", "day", "week", "month"]);
export type Bucket = z.infer<typeof bucket>;

/** The times at which the stretches of a line begin, and when the last one ends. */
const stretches = { bucket, begins: z.array(instant).max(2100), end: instant };

const person = z.strictObject({ id, name: z.string(), kind: participantKind });

const hoursOfWeek = 168;

const volume = z.strictObject({
  ...stretches,
  /** How many messages lie in each stretch. */
  messages: z.array(count),
  /** How many in each hour of a week; 0 begins with Sunday's midnight. */
  hours: z.array(count).length(hoursOfWeek),
  total: count,
  conversations: count,
});
export type Volume = z.infer<typeof volume>;

const crowd = z.strictObject({
  people: z.array(person.extend({ messages: count })),
  /** How many wrote, and how many messages all of them. */
  all: count,
  messages: count,
});
export type Crowd = z.infer<typeof crowd>;

const minuteOfDay = z.int().min(0).max(1440);
/** When somebody could have answered. Days as 0 for Sunday. */
export const businessHours = z.strictObject({
  from: minuteOfDay,
  to: minuteOfDay,
  days: z.array(z.int().min(0).max(6)).min(1).max(7),
});
export type BusinessHours = z.infer<typeof businessHours>;

/** In milliseconds; null where nothing was answered. */
const waits = z.strictObject({ count, median: count.nullable(), slow: count.nullable() });
export type Waits = z.infer<typeof waits>;
const answers = z.strictObject({
  first: waits,
  all: waits,
  people: z.array(person.extend({ first: waits, all: waits })),
  /** Only the newest of very many were counted. */
  more: z.boolean(),
});
export type Answers = z.infer<typeof answers>;

const talks = z.strictObject({
  lengths: z.array(z.strictObject({ atLeast: count, atMost: count.nullable(), conversations: count })),
  sentiments: z.array(z.strictObject({ sentiment, conversations: count })),
  outcomes: z.array(z.strictObject({ outcome, conversations: count })),
});
export type Talks = z.infer<typeof talks>;

const moods = z.strictObject({
  ...stretches,
  /** From -1, all complaint, to 1, all praise; null where nothing was said. */
  moods: z.array(z.number().min(-1).max(1).nullable()),
});
export type Moods = z.infer<typeof moods>;

const topics = z.strictObject({
  ...stretches,
  /** Words that belong together, under the name of the most frequent ones. */
  topics: z.array(
    z.strictObject({ topic: z.string(), words: z.array(z.string()), conversations: count, counts: z.array(count) }),
  ),
});
export type Topics = z.infer<typeof topics>;

const links = z.strictObject({
  people: z.array(person),
  links: z.array(z.strictObject({ from: id, to: id, replies: count, mentions: count })),
});
export type Links = z.infer<typeof links>;

/** Words, phrases and beginnings of words under one name; each is a question of the search language. */
export const termList = z.strictObject({
  name: z.string().trim().min(1).max(80),
  words: z.array(question.min(1).max(200)).min(1).max(50),
});
export type TermList = z.infer<typeof termList>;
export const mostTermLists = 20;

const terms = z.strictObject({
  ...stretches,
  terms: z.array(
    z.strictObject({ name: z.string(), messages: count, conversations: count, more: z.boolean(), counts: z.array(count) }),
  ),
});
export type Terms = z.infer<typeof terms>;

const work = z.strictObject({
  conversationId: id,
  title: z.string(),
  claim: claimKey,
  kind: z.enum(["action", "question"]),
  text: z.string(),
  owner: z.string().nullable(),
  due: calendarDay.nullable(),
  done: z.boolean(),
  message: id,
  at: instant,
});
export type Work = z.infer<typeof work>;

const workAsked = z.strictObject({
  kind: work.shape.kind.optional(),
  done: z.boolean().default(false),
  owner: z.string().min(1).max(200).optional(),
  /** Due before today, within a week from today, or at all; those first that are due first. */
  due: z.enum(["overdue", "week", "any"]).optional(),
  limit: pageSize.default(100),
  cursor: cursor.optional(),
});

export const dashboardRequests = {
  "dashboard.volume": query(z.strictObject(scoped), volume),
  /** Who wrote most, first. */
  "dashboard.people": query(z.strictObject({ ...scoped, limit: z.int().min(1).max(200).default(50) }), crowd),
  /** Without hours around the clock. */
  "dashboard.answers": query(z.strictObject({ ...scoped, hours: businessHours.nullable().default(null) }), answers),
  "dashboard.talks": query(z.strictObject(scoped), talks),
  "dashboard.moods": query(z.strictObject(scoped), moods),
  /** Of the words that belong together, or of those that are named, so that two periods can be compared. */
  "dashboard.topics": query(
    z.strictObject({
      ...scoped,
      limit: z.int().min(1).max(50).default(12),
      clusters: z
        .array(z.array(z.string().max(200)).max(20))
        .max(50)
        .optional(),
    }),
    topics,
  ),
  /** Between those who have most to do with each other. */
  "dashboard.links": query(z.strictObject({ ...scoped, limit: z.int().min(1).max(500).default(100) }), links),
  "dashboard.terms": query(z.strictObject({ ...scoped, terms: z.array(termList).max(mostTermLists) }), terms),
  /** Action items and questions across conversations, the newest first. */
  "worklist.page": query(workAsked, z.strictObject({ work: z.array(work), next: cursor.nullable() })),
  /** Whoever has something to do, who has most first. */
  "worklist.owners": query(
    z.strictObject({ done: z.boolean().default(false) }),
    z.strictObject({ owners: z.array(z.strictObject({ name: z.string(), count })) }),
  ),
};
