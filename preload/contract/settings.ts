import { z } from "zod";
import { businessHours, mostTermLists, termList } from "./dashboard.ts";
import { command, query } from "./define.ts";
import { redactionKind } from "./jobs.ts";
import { noticeType } from "./notices.ts";
import { provider } from "./providers.ts";
import { count, empty, id } from "./values.ts";

const paneWidth = z.int().min(120).max(2400);

/** So many conversations are opened again where they were left. */
export const mostPlaces = 200;
const farOff = 1_000_000;
const place = z.strictObject({ conversation: id, position: count, offset: z.int().min(-farOff).max(farOff) });

/** How conversations are divided into stretches, each with a summary of its own. */
const chunks = z.strictObject({
  method: z.enum(["tokens", "pause", "messages", "day", "topic"]),
  tokens: z.int().min(200).max(100_000),
  overlap: z.int().min(0).max(20),
  pauseMinutes: z.int().min(1).max(10_080),
  messages: z.int().min(2).max(10_000),
});
export type ChunkSettings = z.infer<typeof chunks>;

/** What may leave this computer, what of it is hidden, and what it may cost. */
const sending = z.strictObject({
  /** Nothing leaves at all. */
  offline: z.boolean(),
  /** Kinds that are replaced by placeholders. */
  hidden: z.array(redactionKind).max(8),
  /** Millionths of a dollar a month; null: no limit. */
  budget: z.int().nonnegative().max(1_000_000_000_000).nullable(),
  /** So many jobs run at a time; the others wait. */
  jobsAtOnce: z.int().min(1).max(20),
  /** What changed after it was enhanced is enhanced again by itself, within the budget. */
  again: z.boolean(),
});

/** Minutes since midnight by the computer's clock; in between nothing appears or sounds. */
const quietHours = z.strictObject({ on: z.boolean(), from: z.int().min(0).max(1439), to: z.int().min(0).max(1439) });

export const settings = z.strictObject({
  theme: z.enum(["system", "light", "dark"]),
  language: z.enum(["system", "en", "de"]),
  panes: z.strictObject({ library: paneWidth, list: paneWidth, insight: paneWidth, insightOpen: z.boolean() }),
  /** Which row stood at the top of the reader and how many pixels below the edge, the latest first. */
  places: z.array(place).max(mostPlaces),
  /** Whether the reader shows how each message sounds. */
  moods: z.boolean(),
  chunks,
  /** When somebody could have answered, and whether response times count within those hours alone. */
  businessHours,
  onlyBusinessHours: z.boolean(),
  /** Words that the dashboard counts. */
  terms: z.array(termList).max(mostTermLists),
  /** In order of preference. */
  providers: z
    .array(provider)
    .max(20)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, "two providers have the same id"),
  sending,
  notices: z.strictObject({ quiet: quietHours, silent: z.array(noticeType).max(20) }),
  /** What closing the window does while jobs are open. */
  closing: z.enum(["ask", "tray", "quit"]),
});
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = {
  theme: "system",
  language: "system",
  panes: { library: 216, list: 312, insight: 320, insightOpen: true },
  places: [],
  moods: false,
  chunks: { method: "tokens", tokens: 4000, overlap: 0, pauseMinutes: 60, messages: 100 },
  businessHours: { from: 9 * 60, to: 17 * 60, days: [1, 2, 3, 4, 5] },
  onlyBusinessHours: false,
  terms: [],
  providers: [],
  sending: {
    offline: false,
    hidden: ["email", "phone", "iban", "card", "ip", "url", "key"],
    budget: null,
    jobsAtOnce: 2,
    again: false,
  },
  notices: { quiet: { on: false, from: 22 * 60, to: 7 * 60 }, silent: [] },
  closing: "ask",
};

export const settingsRequests = {
  "settings.get": query(empty, settings),
  /** Sets what is named and answers with all settings. */
  "settings.set": command(settings.partial(), settings),
};
