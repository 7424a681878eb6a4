import type { DateOrder, ImportPreview, ImportTally } from "../../../preload/contract/import.ts";
import { platformNames } from "../../format/names.ts";
import { counted, number } from "../../format/numbers.ts";

export const orderNames: Record<DateOrder, string> = {
  dmy: "day/month/year",
  mdy: "month/day/year",
  ymd: "year/month/day",
};

const encodingNames: Record<string, string> = {
  "utf-8": "Unicode (UTF-8)",
  "utf-16le": "Unicode (UTF-16)",
  "utf-16be": "Unicode (UTF-16 BE)",
  "windows-1252": "Western European",
  "windows-1251": "Cyrillic",
  shift_jis: "Japanese",
  gb18030: "Chinese",
  "euc-kr": "Korean",
};

export const encodingName = (encoding: string): string => encodingNames[encoding] ?? encoding;

const fieldNames: Record<string, string> = {
  conversation: "Conversation",
  title: "Title",
  id: "Message id",
  text: "Text",
  author: "Author",
  authorId: "Author’s id",
  role: "Role",
  time: "Time",
  clock: "Time of day",
  replyTo: "Reply to",
  thread: "Thread",
  edited: "Edited",
  attachment: "Attachment",
};

export const fieldName = (field: string): string => fieldNames[field] ?? field;

export function certaintyWord(certainty: number): string {
  if (certainty >= 0.9) return "sure";
  return certainty >= 0.6 ? "likely" : "a guess";
}

export const messagesIn = ({ added, here, changed }: ImportTally): number => added + here + changed;

export function tallyWords({ added, here, changed }: ImportTally): string {
  const parts = [`${number(added)} new`, `${number(here)} here already`];
  if (changed > 0) parts.push(`${number(changed)} changed`);
  return parts.join(", ");
}

const formatNames: Record<string, string> = {
  ...platformNames,
  csv: "Table (CSV, TSV)",
  records: "Records (JSON, JSONL)",
  vtt: "Transcript (WebVTT)",
  srt: "Transcript (SubRip)",
  mail: "E-mail",
  parley: "Parley",
};

/** What a format is called by its key, for reports of long ago: "discord-parts" is one of Discord's. */
export function formatName(key: string): string {
  const name = formatNames[key.replaceAll("-", "_")];
  const shorter = key.slice(0, Math.max(0, key.lastIndexOf("-")));
  return name ?? (shorter === "" ? key : formatName(shorter));
}

/** What is known of an entry in one line: all of it once it has been read, its beginning before. */
export function previewWords(preview: ImportPreview, isSettled: boolean): string {
  const { messages, tally, people, skippedLines, guessedLines } = preview;
  const all = messagesIn(tally);
  const shown = isSettled && all > messages.length ? `First ${number(messages.length)} of ${counted(all, "message")}` : undefined;
  const parts = [
    shown ?? `${isSettled ? "" : "First "}${counted(messages.length, "message")}`,
    people.length >= 500 ? "more than 500 people" : counted(people.length, "person", "people"),
  ];
  if (skippedLines > 0) parts.push(`${counted(skippedLines, "line")} skipped`);
  if (guessedLines > 0) parts.push(`${counted(guessedLines, "line")} guessed`);
  return parts.join(" · ");
}
