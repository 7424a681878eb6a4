import { z } from "zod";
import { command, query, survey } from "./define.ts";
import { said } from "./sentences.ts";
import { count, id, instant, messageKind, participantKind } from "./values.ts";

const personName = z.string().min(1).max(500);
/** How an entry is named among everything that was brought: its path from the dropped file or folder on. */
const entryKey = z.string().min(1).max(4096);

/** A file or a folder: by its path at a terminal, elsewhere by the ticket that the shell gave for what a person dropped or picked. */
const brought = z.union([z.strictObject({ path: z.string().min(1).max(4096) }), z.strictObject({ ticket: z.uuid() })]);
const files = z.array(brought).min(1).max(1000);

export const encoding = z.enum([
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "windows-1251",
  "shift_jis",
  "gb18030",
  "euc-kr",
]);
const dateOrder = z.enum(["dmy", "mdy", "ymd"]);
export type DateOrder = z.infer<typeof dateOrder>;

/** What a person decides about an entry; everything that is left out, Parley finds out. */
const choices = z.strictObject({
  format: z.string().max(40).optional(),
  encoding: encoding.optional(),
  dateOrder: dateOrder.optional(),
  /** IANA name of the zone that times without an offset are written in; the computer's own by default. */
  timezone: z.string().max(64).optional(),
  /** Column of the file by field, for tables; "" for none. */
  columns: z.record(z.string().max(40), z.string().max(200)).optional(),
  /** What people are, by their names in the file. */
  roles: z.record(personName, participantKind).optional(),
  /** Who of them the person at this computer is. */
  me: personName.optional(),
  /** Chats that are here already are gone on with (`known`), kept apart, or all of it goes on with one conversation. */
  target: z.union([z.enum(["known", "apart"]), id]).optional(),
});
export type ImportChoices = z.infer<typeof choices>;

const remark = z.strictObject({
  line: count,
  text: z.string(),
  reason: z.string(),
  said: said.optional(),
  /** The file, where an export consists of several. */
  file: z.string().optional(),
});
export type Remark = z.infer<typeof remark>;

const left = z.strictObject({
  name: z.string(),
  reason: z.string(),
  said: said.optional(),
  /** It was looked at and is no chat; otherwise it may be one. */
  isNoChat: z.boolean(),
});

const foundDates = z.strictObject({ order: dateOrder, sure: z.boolean(), because: z.string(), said: said.optional() });

const formatName = z.strictObject({ key: z.string(), title: z.string() });

const entry = z.strictObject({
  key: entryKey,
  name: z.string(),
  bytes: count,
  /** null where none was recognised */
  format: formatName.nullable(),
  /** How sure that is, 0 to 1. */
  certainty: z.number().min(0).max(1),
  encoding: z.string().nullable(),
  /** Why it cannot be read, in words for a person. */
  problem: z.string().nullable(),
  said: said.optional(),
  /** Pictures, voice and other files that came along. */
  media: z.strictObject({ files: count, bytes: count }),
});
export type ImportEntry = z.infer<typeof entry>;

const previewMessage = z.strictObject({
  conversation: z.string(),
  author: z.string().nullable(),
  at: instant.nullable(),
  kind: messageKind,
  text: z.string(),
  edited: z.boolean(),
  attachments: z.array(z.strictObject({ name: z.string(), type: z.string() })),
  line: count,
});
export type PreviewMessage = z.infer<typeof previewMessage>;

/** What happens to the messages of an entry. */
const tally = z.strictObject({
  /** New ones. */
  added: count,
  /** Those that are here already, word for word. */
  here: count,
  /** Those that are here in other words: they are replaced, and come back when the import is undone. */
  changed: count,
});
export type ImportTally = z.infer<typeof tally>;

const preview = z.strictObject({
  /** The first of them, as they will look. */
  messages: z.array(previewMessage),
  people: z.array(
    z.strictObject({
      name: z.string(),
      kind: participantKind,
      messages: count,
      /** Said by the file, or known from an import before. */
      isMe: z.boolean(),
    }),
  ),
  /** The order of the dates, where they can be read in more than one way, and when the first message was under each reading. */
  dates: foundDates.extend({ readings: z.array(z.strictObject({ order: dateOrder, first: instant.nullable() })) }).nullable(),
  /** For tables: the columns, and which of them was taken for which field. */
  columns: z
    .strictObject({
      names: z.array(z.string()),
      fields: z.array(z.string()),
      mapping: z.record(z.string(), z.string()),
    })
    .nullable(),
  conversations: count,
  tally,
  /** The files that came along and that its new messages name. */
  media: z.strictObject({ files: count, bytes: count }),
  skippedLines: count,
  guessedLines: count,
  skipped: z.array(remark),
  guessed: z.array(remark),
  /** The conversations here that it goes on with. */
  continues: z.array(tally.extend({ id, title: z.string() })),
  /** False where only the beginning was read: then the counts are of the beginning. */
  isWhole: z.boolean(),
});
export type ImportPreview = z.infer<typeof preview>;

export const fileReport = z.strictObject({
  name: z.string(),
  /** null where no format was recognised */
  format: z.string().nullable(),
  encoding: z.string().nullable(),
  timezone: z.string().nullable(),
  /** The order of the dates and what spoke for it, where they could be read in more than one way. */
  dates: foundDates.nullable(),
  sourceId: id.nullable(),
  /** Messages that were written; system messages are among them. */
  messages: count,
  system: count,
  conversations: count,
  people: count,
  /** Messages that were here already. */
  duplicates: count,
  /** Messages that were here in other words. */
  changed: count,
  /** Lines or items that are part of a message's text or of the file's structure. */
  structure: count,
  skippedLines: count,
  guessedLines: count,
  /** All lines or items: messages, duplicates, changed, structure and skipped together. */
  lines: count,
  /** The first thousand of each. */
  skipped: z.array(remark),
  guessed: z.array(remark),
  /** Media that were kept. */
  media: z.strictObject({ files: count, bytes: count }),
  /** Why nothing was taken, in words for a person; null when the file was read. */
  problem: z.string().nullable(),
  said: said.optional(),
});
export type FileReport = z.infer<typeof fileReport>;

export const importRequests = {
  /** Looks at what was brought: opens folders and archives, tells what each file is. Reads beginnings only. */
  "import.look": survey(
    z.strictObject({ files }),
    z.strictObject({
      entries: z.array(entry),
      /** What is no chat, or must not be opened, and why. */
      left: z.array(left),
      formats: z.array(formatName),
    }),
  ),
  /** Reads an entry as an import would, and writes nothing: the beginning for a quick look, or all of it for the exact counts. */
  "import.preview": survey(
    z.strictObject({ files, key: entryKey, choices: choices.default({}), whole: z.boolean().default(false) }),
    preview,
  ),
  /** Reads everything that was brought into the store, one entry after the other; a bad one does not stop the others. */
  "import.files": command(
    z.strictObject({
      files,
      /** For all entries. */
      defaults: choices.default({}),
      /** For single entries; null leaves the entry out. */
      entries: z.record(entryKey, choices.nullable()).default({}),
      /** Keeps pictures, voice and other files that came along. */
      keepMedia: z.boolean().default(false),
    }),
    z.strictObject({ files: z.array(fileReport), left: z.array(left), seconds: z.number().nonnegative() }),
  ),
  /** Takes an import out again, with all that came with it; what it changed is as it was. */
  "import.undo": command(z.strictObject({ sourceId: id }), z.strictObject({ messages: count, conversations: count })),
  /** What was said of a source when it was imported; null for made-up conversations. */
  "import.report": query(z.strictObject({ sourceId: id }), z.strictObject({ report: fileReport.nullable() })),
};
