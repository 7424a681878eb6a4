import type { MessageKind, ParticipantKind, Platform } from "../../../preload/contract/values.ts";

// What a format says of the file that it reads. A format knows neither the store nor Node: it is handed text or bytes, chunk by chunk,
// and tells a sink what it found. Every line (or item) of the file must be accounted for: as a message, as the continuation of one, as
// a system message, as structure (a header, an opening bracket), or as skipped with a reason. The sum is tested.

export interface ReadConversation {
  /** The format's own name for it, unique in the file. */
  key: string;
  externalId: string | null;
  title: string;
  /** Where one export holds talks of several platforms; else the format's own. */
  platform?: Platform;
}

export interface ReadPerson {
  /** The format's own name for the person, unique in the file: an id where there is one, else the name. */
  key: string;
  externalId: string | null;
  name: string;
  kind: ParticipantKind;
  /** The person whose export this is, where it says so. */
  isOwner?: boolean;
}

export interface ReadAttachment {
  name: string;
  type: string;
  /** The file itself where it came along, seen from the file that names it: "media/photo.jpg". */
  path?: string;
}

export interface ReadMessage {
  conversation: string;
  /** Key of the person; null where the file names nobody. */
  author: string | null;
  /** Milliseconds since 1970; null where the file has no time. */
  at: number | null;
  kind: MessageKind;
  text: string;
  externalId: string | null;
  /** External id of the message that this one answers, and of the first message of its thread. */
  replyTo: string | null;
  thread: string | null;
  edited: boolean;
  editedAt: number | null;
  reactions: { emoji: string; count: number }[];
  attachments: ReadAttachment[];
  /** Where it stands: the first line in a text file, the item's number from 1 in a list. */
  line: number;
}

export interface Sink {
  /** May be told again when more is known (a later title); the key stays. */
  conversation(conversation: ReadConversation): void;
  person(person: ReadPerson): void;
  message(message: ReadMessage): void;
  /** Lines or items that belong to a message or to the file's own structure. */
  structure(lines: number): void;
  /** Left out, with the beginning of what stood there and why. */
  skipped(line: number, text: string, reason: string): void;
  /** Taken, but something had to be assumed. */
  guessed(line: number, text: string, reason: string): void;
}

export type DateOrder = "dmy" | "mdy" | "ymd";

/** How sure a date order is, and what speaks for it. */
export interface DateFinding {
  order: DateOrder;
  sure: boolean;
  /** In words for a person: "line 12 has a day above 12", "all 212 dates can be read both ways". */
  because: string;
}

export interface ReadOptions {
  /** IANA name; times without an offset are read in it. */
  timezone: string;
  dateOrder: DateOrder | null;
  /** Column of the file by field, for tables; null lets the format find them. */
  columns: Record<string, string> | null;
  /** The file's name without its folder; some formats name the chat only there. */
  fileName: string;
}

/** The beginning of a file, enough to tell its format. */
export interface Head {
  fileName: string;
  /** At most 64 KiB, decoded; may end in the middle of a line. */
  text: string;
  isWhole: boolean;
}

/** Takes a file's text in chunks of any size. Never throws for what stands in the file. */
export interface TextReader {
  push(text: string): void;
  end(): void;
}

/** What a first pass over the whole file found out, where one is needed. */
export interface Survey {
  dates: DateFinding | null;
  /** Names of people that only the whole file tells from the words around them. */
  names?: readonly string[];
}

/** Reads without a survey until something stands there that needs one; what comes from there on it holds back until it has learned. */
interface DoubtingReader extends TextReader {
  readonly isInDoubt: boolean;
  learn(survey: Survey | null): void;
}

export interface Surveyor extends TextReader {
  result(): Survey;
}

export interface Format {
  /** Stands in the store and on the command line: "whatsapp", "csv". */
  readonly key: string;
  readonly title: string;
  readonly platform: Platform;
  /** The file names its encodings inside: each character that the reader gets is one byte of it, 0 to 255. */
  readonly asBytes?: true;
  /** How sure it is that a file which begins like this is its own, 0 to 1. The extension may help a little, never decide. */
  sniff(head: Head): number;
  /** For formats whose dates can be read two ways: looks through the whole file before it is read. */
  survey?(options: ReadOptions): Surveyor;
  read(sink: Sink, options: ReadOptions, survey: Survey | null): TextReader;
  /** For formats most of whose files need no survey: the same, and tells when it needs one. */
  readUntilDoubt?(sink: Sink, options: ReadOptions): DoubtingReader;
}

/** Files that make one export together: a workspace's days, a chat's pages, the parts of a channel. */
export interface Pack {
  /** What a person would call it, usually its folder. */
  name: string;
  /** Paths in the order in which they are to be read, "/" between folders. */
  files: string[];
  /** One of the files, whose beginning shows whether the pack is what its names promise. */
  probe: string;
}

export interface PackReader {
  /** The reader for the next file of the pack; the one before has ended. Lines count from 1 in each file. */
  file(path: string): TextReader;
  end(): void;
}

/** A format that is spread over several files of a folder, an archive or one drop. */
export interface PackFormat {
  readonly key: string;
  readonly title: string;
  readonly platform: Platform;
  /** Finds its exports among the paths of everything that came together. What no pack claims is looked at file by file. */
  claim(paths: readonly string[]): Pack[];
  /** How sure it is, from the beginning of the pack's probe. */
  sniff(head: Head): number;
  /** For formats whose dates can be read two ways: looks through all files before they are read. */
  survey?(options: ReadOptions): PackReader & { result(): Survey };
  /** Here the options' file name is the pack's name. */
  read(sink: Sink, options: ReadOptions, survey: Survey | null): PackReader;
}

/** A foreign database, opened for reading only. Its rows come one by one. */
export interface Tables {
  /** Column names by table. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  rows(sql: string): Iterable<Record<string, string | number | bigint | null | Uint8Array>>;
}

/** A format that is an SQLite database. */
export interface DatabaseFormat {
  readonly key: string;
  readonly title: string;
  readonly platform: Platform;
  sniff(tables: Tables): number;
  /** Yields how many rows it has read after every few hundred, so that they can be written. */
  read(sink: Sink, options: ReadOptions, tables: Tables): Iterable<number>;
}
