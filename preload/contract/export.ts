import { z } from "zod";
import { command, survey } from "./define.ts";
import { conversationFilter } from "./filter.ts";
import { searchAsked } from "./search.ts";
import { ticket } from "./tickets.ts";
import { count, id } from "./values.ts";

/** jsonl is Parley's own format; it, json and csv come back as the same messages when they are imported. */
const exportFormat = z.enum(["jsonl", "json", "csv", "markdown", "html", "pdf"]);
export type ExportFormat = z.infer<typeof exportFormat>;

/** A file to be written: by its path at a terminal, elsewhere by the ticket that `export.target` gave. */
export const exportTarget = z.union([
  z.strictObject({ path: z.string().min(1).max(4096) }),
  z.strictObject({ ticket: z.uuid() }),
]);

/** Chosen conversations, those that a filter leaves, single messages, or all messages that a search finds. */
const which = z.union([
  z.strictObject({ conversations: z.array(id).min(1).max(10_000) }),
  z.strictObject({ filter: conversationFilter }),
  z.strictObject({ messages: z.array(id).min(1).max(10_000) }),
  z.strictObject({ search: searchAsked }),
]);
export type ExportWhich = z.infer<typeof which>;

const fileName = z.string().min(1).max(200);

export const exportRequests = {
  /** Asks the person where a file shall go; null where they changed their mind. A terminal has no such question. */
  "export.target": command(
    z.strictObject({ name: fileName, format: exportFormat }),
    z.strictObject({
      target: ticket
        .pick({ ticket: true, name: true })
        .extend({
          /** Where the page fetches the file when it is written; null where it then lies where the person wanted it. */
          download: z.string().nullable(),
        })
        .nullable(),
    }),
  ),
  /** Writes conversations into a file, which has its name when all of it is there. */
  "export.write": survey(
    z.strictObject({
      target: exportTarget,
      format: exportFormat.default("jsonl"),
      which: which.default({ filter: {} }),
      /** Not in Parley's own format, which holds what was said; an import makes its own summaries. */
      withSummaries: z.boolean().default(false),
      /** Begins a table with the mark by which Excel knows UTF-8. */
      bom: z.boolean().default(false),
      /** IANA name of the zone that days and clocks are read in; the computer's own by default. */
      timezone: z.string().max(64).optional(),
    }),
    z.strictObject({
      name: z.string(),
      /** Only at a terminal. */
      path: z.string().optional(),
      conversations: count,
      messages: count,
      bytes: count,
    }),
  ),
};
