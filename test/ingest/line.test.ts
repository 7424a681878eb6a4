import { describe, expect, it } from "vitest";
import { line } from "../../main/core/ingest/formats/line.ts";
import { pick, randomFrom } from "../../main/core/samples/random.ts";
import { everyLineOfAnyEnd, suiteOf } from "./formatSuite.ts";
import { options, readAll } from "./tables.ts";

suiteOf({
  format: line,
  folder: "line",
  expectSum: everyLineOfAnyEnd,
  bits: ["\n", "\t", '"', '""', "10:00\t", "2024/01/05(Fri)\n", "午後", ":", "\r", "[Photo]", "[LINE] "],
});

const two = (number: number) => String(number).padStart(2, "0");
const twelve = (at: Date) => `${at.getUTCHours() % 12 || 12}:${two(at.getUTCMinutes())}`;
const isMorning = (at: Date) => at.getUTCHours() < 12;
const weekday = (at: Date) => at.toUTCString().slice(0, 3);

/** How phones set to different languages write a day and a time. */
const locales: Record<string, { day: (at: Date) => string; time: (at: Date) => string; photo: string }> = {
  english: {
    day: (at) => `${weekday(at)}, ${two(at.getUTCMonth() + 1)}/${two(at.getUTCDate())}/${at.getUTCFullYear()}`,
    time: (at) => twelve(at) + (isMorning(at) ? "AM" : "PM"),
    photo: "[Photo]",
  },
  inWords: {
    day: (at) => `${weekday(at)}, ${at.toUTCString().slice(8, 11)} ${at.getUTCDate()}, ${at.getUTCFullYear()}`,
    time: (at) => `${isMorning(at) ? "AM" : "PM"} ${twelve(at)}`,
    photo: "[Photo]",
  },
  japanese: {
    day: (at) => `${at.toISOString().slice(0, 10).replaceAll("-", "/")}(金)`,
    time: (at) => `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`,
    photo: "[写真]",
  },
  chinese: {
    day: (at) => `${at.getUTCFullYear()}/${at.getUTCMonth() + 1}/${at.getUTCDate()}（週五）`,
    time: (at) => (isMorning(at) ? "上午" : "下午") + twelve(at),
    photo: "[照片]",
  },
  thai: {
    day: (at) => `พฤ. ${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear() + 543}`,
    time: (at) => `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`,
    photo: "[รูป]",
  },
};

describe.each(Object.entries(locales))("%s", (_name, { day, time, photo }) => {
  it("what was written is read: days, halves of the day, quoted lines and photos", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = randomFrom(seed);
      let at = Date.UTC(2024, 1, 20, 0, 0);
      let shown = "";
      const texts = [
        "hi",
        "two\nlines",
        'a "word"\nand more',
        "\n2024/02/03(Sat)\n",
        '"',
        '""',
        "10:00 then",
        "x\ty",
        "",
      ] as const;
      const wanted = Array.from({ length: 60 }, () => {
        at += Math.floor(random() * 600) * 60_000;
        const isPhoto = random() < 0.1;
        const text = isPhoto ? "" : pick(random, texts);
        return {
          author: pick(random, ["Ana", "Bo Li", "日本 太郎", "x: y"] as const),
          at,
          kind: isPhoto ? "media" : "text",
          text,
        };
      });
      const lines = wanted.map(({ author, at, kind, text }) => {
        const now = new Date(at);
        const mark = day(now) === shown ? "" : `\n${day(now)}\n`;
        shown = day(now);
        const body = kind === "media" ? photo : text.includes("\n") ? `"${text.replaceAll('"', '""')}"` : text;
        return `${mark}${time(now)}\t${author}\t${body}\n`;
      });
      const said = readAll(line, `[LINE] Chat history with X\nSaved on: 2024/03/01 10:00\n${lines.join("")}`, options("x.txt"));
      expect(said.messages.map(({ author, at, kind, text }) => ({ author, at, kind, text }))).toEqual(wanted);
      expect(said.skipped).toEqual([]);
    }
  });
});

it("a line of nothing but quotation marks takes no longer than any other", () => {
  const marks = '"'.repeat(400_000);
  const said = readAll(line, `2024/01/05(Fri)\n10:00\tAna\t${marks}x\n10:01\tBo\thi\n`, options("x.txt"));
  expect(said.messages.map(({ text }) => text)).toEqual([`${marks}x`, "hi"]);
});

it.each([
  ["10:00\t\tAna unsent a message.", "Ana"],
  ["10:00\t\tAna已收回訊息", "Ana"],
  ["10:00\t\tAna撤回了一条消息", "Ana"],
  ["10:00\t\tAnaがメッセージの送信を取り消しました", "Ana"],
  ["10:00\t\t你已收回訊息", null],
  ["10:00\tAna\tMessage unsent.", "Ana"],
])("%j is a message that was taken back, by %j", (row, author) => {
  const said = readAll(line, `Chat history with Ana\n\n2024/1/5周五\n09:00\tAna\thi\n${row}\n`, options("x.txt"));
  expect(said.messages.at(-1)).toMatchObject({ kind: "deleted", text: "", author });
});
