import { z } from "zod";
import { command } from "./define.ts";
import { count, id } from "./values.ts";

const importFile = z.strictObject({
  path: z.string().min(1).max(4096),
  /** A format's name where detection should not decide. */
  format: z.string().max(40).optional(),
  encoding: z
    .enum(["utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1251", "shift_jis", "gb18030", "euc-kr"])
    .optional(),
  dateOrder: z.enum(["dmy", "mdy", "ymd"]).optional(),
  /** Column of the file by field, for tables. */
  columns: z.record(z.string().max(40), z.string().max(200)).optional(),
});

const remark = z.strictObject({ line: count, text: z.string(), reason: z.string() });

const fileReport = z.strictObject({
  name: z.string(),
  /** null where no format was recognised */
  format: z.string().nullable(),
  encoding: z.string().nullable(),
  /** The order of the dates and what spoke for it, where they could be read in more than one way. */
  dates: z.strictObject({ order: z.string(), sure: z.boolean(), because: z.string() }).nullable(),
  sourceId: id.nullable(),
  /** Messages that were written; system messages are among them. */
  messages: count,
  system: count,
  conversations: count,
  people: count,
  /** Messages that were here already. */
  duplicates: count,
  /** Lines or items that are part of a message's text or of the file's structure. */
  structure: count,
  skippedLines: count,
  guessedLines: count,
  /** The first thousand of each. */
  skipped: z.array(remark),
  guessed: z.array(remark),
  /** Why nothing was taken, in words for a person; null when the file was read. */
  problem: z.string().nullable(),
});
export type FileReport = z.infer<typeof fileReport>;

export const importRequests = {
  /**
   * Reads files into the store, one after the other; a bad one does not stop the others. Paths are taken from the command line only.
   */
  "import.files": command(
    z.strictObject({
      files: z.array(importFile).min(1).max(1000),
      /** IANA name of the zone that times without an offset are written in; the computer's own by default. */
      timezone: z.string().max(64).optional(),
    }),
    z.strictObject({ files: z.array(fileReport), seconds: z.number().nonnegative() }),
  ),
};
