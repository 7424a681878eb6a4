import { readTime } from "../table/times.ts";
import { type Clock, readClock } from "../text/clock.ts";
import { dayOf, readStamp } from "../text/dates.ts";
import { plainDigits, plainSpaces, unmarked } from "../text/plain.ts";
import type { WrittenDate } from "../text/written.ts";

// What one line of a LINE export is, in English, Japanese, Chinese and Thai.

export type LineRow =
  | { type: "title"; title: string }
  | { type: "saved" }
  /** A day of its own line; as a number of days where the words leave no choice. */
  | { type: "day"; written: WrittenDate | null; day: number | null }
  /** The clock is null where it shows 25:10. */
  | { type: "message"; clock: Clock | null; name: string; text: string; isTabbed: boolean };

const titles = [
  /^Chat history (?:with|in) (.+)$/,
  /^(.+?)との?トーク履歴$/,
  /^(.+)のトーク履歴$/,
  /^[與与] ?(.+?) ?的聊天(?:[記纪紀记][錄录])?$/,
  /^(.+?) ?的聊天[記紀记][錄录]$/,
  /^ประวัติการ(?:แชท|สนทนา)(?:กับ|ในกลุ่ม) ?"?(.+?)"?$/,
];
const header = /^(?:\[LINE\]|Chat history (?:with|in) \S)/;
const saved = /^(?:Saved? (?:on|date)|保存日時|保存日期|儲存日期|บันทึก)/;
const weekday = String.raw`[\p{L}\p{M}.]{1,20}`;
const numeric = new RegExp(
  String.raw`^(?:${weekday},? )?([RH]?\d{1,4}[./年-]\d{1,2}[./月-]\d{1,4}日?)(?: ?[(（]${weekday}[)）]| ?${weekday})?$`,
  "u",
);
const inWords = new RegExp(String.raw`^${weekday},? (?:\p{L}{3,12}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,12}),? \d{4}$`, "u");
const longestDate = 60;
const likeClock = /^\D{0,6}\d{1,2}:\d\d\D{0,6}$/;
const spaced = /^((?:[\p{L}.]{2,5} ?)?\d{1,2}:\d\d(?: ?[AP]M)?) (\S+) ?(.*)$/u;
/** The first years of Reiwa and Heisei. */
const eras: Record<string, number> = { R: 2018, H: 1988 };

/** Null for what goes on with a message. The header may stand in the first line only. */
export function readLineRow(line: string, number: number): LineRow | null {
  if (number === 1 && header.test(line)) return { type: "title", title: titleOf(unmarked(line.replace(/^\[LINE\]/, "")).trim()) };
  if (number <= 3 && saved.test(line)) return { type: "saved" };
  const tab = line.indexOf("\t");
  if (tab === -1) return dayRow(line) ?? spacedRow(line);
  const time = tab > 20 ? "" : plainDigits(line.slice(0, tab)).trim();
  const clock = readClock(time);
  if (clock === null && !likeClock.test(time)) return null;
  const second = line.indexOf("\t", tab + 1);
  // two columns: what LINE says itself
  if (second === -1) return { type: "message", clock, name: "", text: line.slice(tab + 1), isTabbed: true };
  return { type: "message", clock, name: line.slice(tab + 1, second).trim(), text: line.slice(second + 1), isTabbed: true };
}

function titleOf(said: string): string {
  for (const form of titles) {
    const name = form.exec(said)?.[1];
    if (name !== undefined) return name.trim();
  }
  return said || "LINE chat";
}

function dayRow(line: string): LineRow | null {
  if (line.length > longestDate) return null;
  const text = plainSpaces(line).trim();
  const found = numeric.exec(text)?.[1];
  if (found !== undefined) {
    const era = eras[found.charAt(0)];
    const date = era === undefined ? found : found.slice(1).replace(/^\d+/, (year) => String(era + Number(year)));
    const written = readStamp(date)?.date ?? null;
    return written === null ? null : { type: "day", written, day: null };
  }
  if (!inWords.test(text)) return null;
  const { at } = readTime(text, { order: "ymd", toUtc: (wallClock) => wallClock });
  return at === null ? null : { type: "day", written: null, day: Math.floor(at / 86_400_000) };
}

/** Exports of the desktop program: nothing but a space between time, name and text. */
function spacedRow(line: string): LineRow | null {
  const [, time, name = "", text = ""] = spaced.exec(line) ?? [];
  const clock = time === undefined ? null : readClock(plainDigits(time));
  return clock === null ? null : { type: "message", clock, name, text, isTabbed: false };
}

/** Days since 1970; null where it does not exist. */
export function dayIn(row: Extract<LineRow, { type: "day" }>, order: "dmy" | "mdy" | "ymd"): number | null {
  return row.written === null ? row.day : dayOf(row.written, order);
}
