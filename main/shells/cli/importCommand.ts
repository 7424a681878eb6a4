import { resolve } from "node:path";
import type { FileReport } from "../../../preload/contract/import.ts";
import { type RequestInput, requests } from "../../../preload/contract/requests.ts";
import { exitCode } from "./exit.ts";
import { Misuse } from "./misuse.ts";

export type ImportInput = RequestInput<"import.files">;

export interface ImportOptions {
  format?: string | undefined;
  "date-order"?: string | undefined;
  timezone?: string | undefined;
  encoding?: string | undefined;
  map?: string[] | undefined;
  append?: string | undefined;
  "keep-media"?: boolean | undefined;
}

/** The request that a command line stands for; the options hold for every file. */
export function importInput(paths: readonly string[], options: ImportOptions): ImportInput {
  if (paths.length === 0) throw new Misuse("import needs at least one file.");
  const columns = Object.fromEntries((options.map ?? []).map(pairOf));
  const defaults = {
    ...(options.format === undefined ? {} : { format: options.format }),
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    ...(options["date-order"] === undefined ? {} : { dateOrder: options["date-order"] }),
    ...(options.map === undefined ? {} : { columns }),
    ...(options.timezone === undefined ? {} : { timezone: options.timezone }),
    ...(options.append === undefined ? {} : { target: conversationFrom(options.append) }),
  };
  const asked = {
    files: paths.map((path) => ({ path: resolve(path) })),
    defaults,
    keepMedia: options["keep-media"] === true,
  };
  const parsed = requests["import.files"].input.safeParse(asked);
  if (!parsed.success) throw new Misuse(`import: ${parsed.error.issues[0]?.path.join(".")}: ${parsed.error.issues[0]?.message}.`);
  return parsed.data;
}

/** --append takes a conversation's number, or "apart" for a copy of its own whatever is here. */
function conversationFrom(text: string): number | "apart" {
  if (text === "apart") return text;
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new Misuse(`--append takes the number of a conversation or "apart", not "${text}".`);
  return Number(text);
}

function pairOf(text: string): [string, string] {
  const at = text.indexOf("=");
  if (at <= 0) throw new Misuse(`--map takes FIELD=COLUMN, not "${text}".`);
  return [text.slice(0, at), text.slice(at + 1)];
}

export interface Imported {
  files: Pick<
    FileReport,
    | "name"
    | "format"
    | "encoding"
    | "dates"
    | "sourceId"
    | "messages"
    | "conversations"
    | "people"
    | "duplicates"
    | "changed"
    | "skippedLines"
    | "guessedLines"
    | "lines"
    | "skipped"
    | "guessed"
    | "problem"
  >[];
  /** What was not read at all, and why. */
  left: { name: string; reason: string }[];
  totals: Record<"messages" | "conversations" | "people" | "duplicates" | "skipped" | "guessed", number>;
  seconds: number;
}

/** What scripts read, and the exit code that goes with it: all in, in part, or nothing recognised. */
export function importResult(value: unknown): { imported: Imported; exit: number } {
  const { files, left, seconds } = requests["import.files"].output.parse(value);
  const sum = (count: (file: FileReport) => number) => files.reduce((total, file) => total + count(file), 0);
  const unread = left.filter(({ isNoChat }) => !isNoChat);
  const imported: Imported = {
    files: files.map(({ system, structure, timezone, media, ...told }) => told),
    left: unread.map(({ name, reason }) => ({ name, reason })),
    totals: {
      messages: sum((file) => file.messages),
      conversations: sum((file) => file.conversations),
      people: sum((file) => file.people),
      duplicates: sum((file) => file.duplicates),
      skipped: sum((file) => file.skippedLines),
      guessed: sum((file) => file.guessedLines),
    },
    seconds,
  };
  if (files.every((file) => file.format === null)) return { imported, exit: exitCode.wrongUsage };
  const whole = unread.length === 0 && files.every((file) => file.problem === null && file.skippedLines === 0);
  return { imported, exit: whole ? exitCode.ok : exitCode.partly };
}

export function inWords({ files, left, totals, seconds }: Imported): string {
  const number = (value: number) => value.toLocaleString("en");
  const lines = files.map((file) =>
    file.problem === null
      ? `${file.name}: ${file.format}, ${number(file.messages)} new messages, ${number(file.duplicates)} here already, ${number(file.skippedLines)} skipped`
      : `${file.name}: ${file.problem}`,
  );
  const sum = `${number(totals.messages)} messages in ${number(totals.conversations)} conversations by ${number(totals.people)} people, ${seconds.toFixed(1)} s`;
  const notRead = left.map(({ name, reason }) => `${name}: not read: ${reason}`);
  return `${[...lines, ...notRead, sum].join("\n")}\n`;
}
