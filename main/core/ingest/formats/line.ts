import { beginning } from "../json/held.ts";
import { People, stem } from "../json/told.ts";
import { messageOf } from "../message.ts";
import { LineReader, linesTold } from "../text/lines.ts";
import { OrderFinder } from "../text/order.ts";
import { Zone } from "../text/zone.ts";
import type { DateOrder, Format, Head, ReadOptions, Sink, Survey, Surveyor, TextReader } from "../types.ts";
import { lineBody, unsender } from "./line-body.ts";
import { dayIn, type LineRow, readLineRow } from "./line-row.ts";
import { QuotedRows } from "./line-rows.ts";

const conversation = "chat";
const linesToSniff = 200;

export const line: Format = {
  key: "line",
  title: "LINE",
  platform: "line",
  sniff,
  survey: surveyor,
  read: (sink, options, survey) => new LineExport(sink, options, survey),
};

function sniff(head: Head): number {
  const text = head.text.replace(/^\ufeff/, "");
  if (/^\[LINE\] \S/.test(text)) return 0.97;
  const lines = text.split("\n", linesToSniff).map((row) => row.trimEnd());
  const rows = lines.map((row, index) => readLineRow(row, index + 1));
  const days = rows.filter((row) => row?.type === "day").length;
  if (days === 0 || rows.find((row) => row !== null)?.type !== "day") return 0;
  const messages = rows.filter((row) => row?.type === "message");
  const tabbed = messages.filter((row) => row?.type === "message" && row.isTabbed).length;
  const known = rows.filter((row) => row !== null).length;
  // a diary has days and times, too
  if (messages.length === 0 || known * 2 < rows.filter((_row, index) => lines[index] !== "").length) return 0;
  return tabbed * 2 > messages.length ? 0.9 : 0.8;
}

function surveyor(): Surveyor {
  const order = new OrderFinder();
  const lines = new LineReader({
    line: (text, number) => {
      const row = readLineRow(text, number);
      if (row?.type === "day" && row.written !== null) order.see(row.written, number);
    },
    cut: () => {},
  });
  return { push: (text) => lines.push(text), end: () => lines.end(), result: () => ({ dates: order.result() }) };
}

class LineExport implements TextReader {
  readonly #sink: Sink;
  readonly #people: People;
  readonly #zone: Zone;
  readonly #order: DateOrder;
  readonly #lines: LineReader;
  readonly #rows: QuotedRows;
  #title: string;
  /** Undefined before the first day, null where it does not exist. */
  #day: number | null | undefined;
  #hasBegun = false;
  #hasGuessedNames = false;

  constructor(sink: Sink, options: ReadOptions, survey: Survey | null) {
    this.#sink = sink;
    this.#people = new People(sink);
    this.#zone = new Zone(options.timezone);
    this.#order = options.dateOrder ?? survey?.dates?.order ?? "ymd";
    this.#title = stem(options.fileName).replace(/^\[LINE\] ?/, "") || "LINE chat";
    this.#rows = new QuotedRows(sink, (row, at, more) => this.#row(row, at, more));
    this.#lines = linesTold(sink, (text, number) => this.#rows.line(number === 1 ? text.replace(/^\ufeff/, "") : text, number));
  }

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): void {
    this.#lines.end();
    this.#rows.end();
  }

  #row(row: LineRow, number: number, more: number): void {
    if (row.type === "message") {
      this.#message(row, number);
      if (more > 0) this.#sink.structure(more);
      return;
    }
    this.#sink.structure(1);
    if (row.type === "title") this.#title = row.title;
    if (row.type !== "day") return;
    this.#day = dayIn(row, this.#order);
    if (this.#day === null) {
      this.#sink.guessed(number, "", `the date does not exist when read as ${this.#order}: its messages stand without a time`);
    }
  }

  #message({ clock, name, text, isTabbed }: Extract<LineRow, { type: "message" }>, number: number): void {
    if (!this.#hasBegun) this.#sink.conversation({ key: conversation, externalId: null, title: this.#title });
    this.#hasBegun = true;
    if (!isTabbed && !this.#hasGuessedNames) {
      this.#hasGuessedNames = true;
      this.#sink.guessed(
        number,
        beginning(`${name} ${text}`),
        "only spaces between name and text: names are taken up to the first",
      );
    }
    const message = messageOf({ conversation, line: number });
    if (this.#day === undefined) {
      this.#day = null;
      this.#sink.guessed(number, beginning(text), "no day stands before it: taken without a time");
    }
    if (clock === null) this.#sink.guessed(number, beginning(text), "the time does not exist: taken without one");
    else if (this.#day !== null) message.at = this.#zone.toUtc(this.#day * 86_400_000 + clock.seconds * 1000);
    if (name !== "") {
      message.author = this.#people.tell(name, name, name, { kind: "unknown", externalId: null });
      Object.assign(message, lineBody(text, isTabbed));
    } else {
      const who = unsender(text);
      message.kind = who === null ? (text.startsWith("☎") ? "call" : "system") : "deleted";
      message.text = who === null ? text : "";
      message.author = who !== null && this.#people.nameOf(who) !== null ? who : null;
    }
    this.#sink.message(message);
  }
}
