import { beginning } from "../json/held.ts";
import { People } from "../json/told.ts";
import { messageOf } from "../message.ts";
import { readTime } from "../table/times.ts";
import { startInName } from "../table/turns.ts";
import { type LineReader, linesTold } from "../text/lines.ts";
import { Zone } from "../text/zone.ts";
import type { Format, Head, ReadMessage, ReadOptions, Sink, TextReader } from "../types.ts";
import { type IrcLine, readIrcLine } from "./irc-line.ts";

// Logs of IRC programs: one channel or query a file, one line a message.

const day = 86_400_000;
const linesToSniff = 200;
/** A clock may be set back by so much, and lines may stand a little out of order, without a new day. */
const longestStepBack = 3600;
const conversation = "chat";

export const irc: Format = {
  key: "irc",
  title: "IRC log (irssi, WeeChat, ZNC, EnergyMech)",
  platform: "irc",
  sniff,
  read: (sink, options) => new IrcReader(sink, options),
};

function sniff(head: Head): number {
  const lines = head.text.split("\n", linesToSniff).filter((line) => line.trim() !== "");
  const read = lines.map((line) => readIrcLine(line.replace(/\r$/, "")));
  const good = read.filter((line) => line !== null && (line.type === "mark" || line.isKnown)).length;
  // logs of machines begin their lines with a time, too, but nobody speaks there
  const isTalk = read.some((line) => line?.type === "said" || line?.type === "mark");
  if (!isTalk || good * 2 < lines.length) return 0;
  return good >= lines.length * 0.75 ? 0.95 : 0.6;
}

class IrcReader implements TextReader {
  readonly #sink: Sink;
  readonly #people: People;
  readonly #zone: Zone;
  readonly #lines: LineReader;
  readonly #title: string;
  /** Midnight on the wall clock, as if it were UTC; null as long as nothing names a day. */
  #day: number | null;
  #lastClock: number | null = null;
  #open: { message: ReadMessage; mayGoOn: boolean; lines: number } | null = null;
  #hasBegun = false;
  #lacksDay = false;

  constructor(sink: Sink, options: ReadOptions) {
    this.#sink = sink;
    this.#people = new People(sink);
    this.#zone = new Zone(options.timezone);
    this.#title = titleFrom(options.fileName);
    const start = startInName(options.fileName, (wallClock) => wallClock);
    this.#day = start === null ? null : midnight(start);
    this.#lines = linesTold(sink, (text, number) => this.#line(text, number));
  }

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): void {
    this.#lines.end();
    this.#finish();
  }

  #line(text: string, number: number): void {
    const line = readIrcLine(text);
    if (line === null) {
      this.#other(text, number);
      return;
    }
    this.#finish();
    if (line.type === "mark") this.#mark(line.date, text, number);
    else this.#message(line, text, number);
  }

  #message(line: Exclude<IrcLine, { type: "mark" }>, text: string, number: number): void {
    if (!this.#hasBegun) this.#sink.conversation({ key: conversation, externalId: null, title: this.#title });
    this.#hasBegun = true;
    const { nick } = line;
    const message = messageOf({ conversation, line: number, text: line.text });
    message.at = this.#timeOf(line, text, number);
    if (nick === null) message.kind = "system";
    else message.author = this.#people.tell(nick, nick, nick, { kind: "unknown", externalId: null });
    if (!line.isKnown) {
      this.#sink.guessed(
        number,
        beginning(text),
        "neither said by somebody nor an event that is known: taken as a system message",
      );
    }
    this.#open = { message, mayGoOn: line.date !== null && nick !== null, lines: 0 };
  }

  /** WeeChat writes the further lines of a message without a time. */
  #other(text: string, number: number): void {
    const open = this.#open;
    if (text.trim() === "") {
      this.#sink.structure(1);
    } else if (open?.mayGoOn && open.message.text.length < 1_000_000) {
      open.message.text += `\n${text}`;
      open.lines += 1;
      this.#sink.guessed(number, beginning(text), "does not begin with a time: taken for a further line of the message before");
    } else this.#sink.skipped(number, beginning(text), "does not begin with a time");
  }

  #finish(): void {
    if (this.#open === null) return;
    this.#sink.message(this.#open.message);
    if (this.#open.lines > 0) this.#sink.structure(this.#open.lines);
    this.#open = null;
  }

  #mark(date: string, text: string, number: number): void {
    const { at } = readTime(date, { order: "ymd", toUtc: (wallClock) => wallClock });
    this.#sink.structure(1);
    if (at === null) this.#sink.guessed(number, beginning(text), "its date cannot be read: the day before goes on");
    else this.#day = midnight(at);
    this.#lastClock = null;
  }

  #timeOf({ date, clock }: Exclude<IrcLine, { type: "mark" }>, text: string, number: number): number | null {
    const own = date === null ? null : Date.parse(date);
    if (clock === null || Number.isNaN(own)) {
      this.#sink.guessed(number, beginning(text), "the time does not exist: taken without one");
      return null;
    }
    if (own !== null) this.#day = own;
    else this.#turnDay(clock, text, number);
    this.#lastClock = clock;
    if (this.#day !== null) return this.#zone.toUtc(this.#day + clock * 1000);
    if (!this.#lacksDay) {
      this.#sink.guessed(
        number,
        beginning(text),
        "nothing tells the day: times of day alone are left out, here and further down",
      );
    }
    this.#lacksDay = true;
    return null;
  }

  #turnDay(clock: number, text: string, number: number): void {
    if (this.#day === null || this.#lastClock === null || clock >= this.#lastClock - longestStepBack) return;
    this.#day += day;
    this.#sink.guessed(number, beginning(text), "the clock has gone back: taken for the next day");
  }
}

function midnight(wallClock: number): number {
  return Math.floor(wallClock / day) * day;
}

/** "irc.libera.#parley.2024-01-05.weechatlog" is #parley's. */
function titleFrom(fileName: string): string {
  const bare = fileName.replace(/\.(?:log|txt|weechatlog)$/i, "");
  const undated = bare.replace(/[-_.]?(?:19|20)\d\d[-_.]?\d\d[-_.]?\d\d$/, "");
  return /[#&].+$/.exec(undated)?.[0] ?? (undated || bare || "IRC");
}
