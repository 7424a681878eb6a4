import { describe, expect, it } from "vitest";
import { irc } from "../../main/core/ingest/formats/irc.ts";
import { pick, randomFrom } from "../../main/core/samples/random.ts";
import { everyLineOfAnyEnd, suiteOf } from "./formatSuite.ts";
import { options, readAll } from "./tables.ts";

suiteOf({
  format: irc,
  folder: "irc",
  expectSum: everyLineOfAnyEnd,
  bits: ["\n", "\t", "<", "> ", "[", "] ", "-", " * ", "--- Day changed ", "\u0003", "2024-", "99:", "\r", "--\t"],
});

interface Line {
  nick: string;
  at: Date;
  kind: "said" | "action" | "notice" | "joined";
  text: string;
}

const two = (number: number) => String(number).padStart(2, "0");
const clock = ({ at }: Line) => `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`;
const date = (at: Date) => at.toISOString().slice(0, 10);
const inWords = (at: Date) => at.toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+).*/, "$1 $3 $2 $4");

const dialects: Record<string, { fileName: string; write: (line: Line, before: Line | undefined) => string }> = {
  irssi: {
    fileName: "#x.log",
    write(line, before) {
      const day = before === undefined || date(before.at) !== date(line.at) ? `--- Day changed ${inWords(line.at)}\n` : "";
      const body = {
        said: `<@${line.nick}> ${line.text}`,
        action: ` * ${line.nick} ${line.text}`,
        notice: `-${line.nick}:#x- ${line.text}`,
        joined: `-!- ${line.text}`,
      };
      return `${day}${clock(line)} ${body[line.kind]}`;
    },
  },
  znc: {
    fileName: "2024-02-28.log",
    write(line) {
      const body = {
        said: `<${line.nick}> ${line.text}`,
        action: `* ${line.nick} ${line.text}`,
        notice: `-${line.nick}- ${line.text}`,
        joined: `*** ${line.text}`,
      };
      return `[${clock(line)}] ${body[line.kind]}`;
    },
  },
  weechat: {
    fileName: "irc.x.#x.weechatlog",
    write(line) {
      const body = {
        said: `+${line.nick}\t${line.text}`,
        action: ` *\t${line.nick} ${line.text}`,
        notice: `--\tNotice(${line.nick}): ${line.text}`,
        joined: `-->\t${line.text}`,
      };
      return `${date(line.at)} ${clock(line)}\t${body[line.kind]}`;
    },
  },
};

describe.each(Object.entries(dialects))("%s", (_name, { fileName, write }) => {
  it("what was written is read: who, when and what, over midnights and leap days", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = randomFrom(seed);
      const texts = [
        "hi",
        "a: b",
        "<bo> quoted",
        "* star",
        "-- dash",
        "10:30 then?",
        "日本\tx",
        "[1] x",
        "*** x",
        "-x- y",
      ] as const;
      let at = Date.UTC(2024, 1, 28, 20);
      const lines = Array.from({ length: 40 }, (): Line => {
        at += Math.floor(random() * 3 * 3600) * 1000;
        const kind = pick(random, ["said", "said", "action", "notice", "joined"] as const);
        const text = kind === "joined" ? "zed (z@host) has joined #x" : pick(random, texts);
        return { nick: pick(random, ["ana", "b|o", "[c]", "d_-", "e`^"] as const), at: new Date(at), kind, text };
      });
      const text = `${lines.map((line, index) => write(line, lines[index - 1])).join("\n")}\n`;
      const said = readAll(irc, text, options(fileName));
      expect(said.messages.map(({ author, at, kind, text }) => ({ author, at, kind, text }))).toEqual(
        lines.map(({ nick, at, kind, text }) => ({
          author: kind === "joined" ? null : nick,
          at: at.getTime(),
          kind: kind === "joined" ? "system" : "text",
          text,
        })),
      );
      expect(said.skipped).toEqual([]);
    }
  });
});

it("a clock that is set back by an hour in autumn does not begin a new day", () => {
  const text = "[01:59:00] <a> x\n[01:00:30] <a> y\n[00:30:00] <a> z\n";
  const said = readAll(irc, text, options("2024-11-03.log", { timezone: "America/New_York" }));
  expect(said.messages.map(({ at }) => new Date(at ?? 0).toISOString())).toEqual([
    "2024-11-03T05:59:00.000Z",
    "2024-11-03T05:00:30.000Z",
    "2024-11-03T04:30:00.000Z",
  ]);
});
