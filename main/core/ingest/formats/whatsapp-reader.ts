import { localTime } from "../text/dates.ts";
import { type LineReader, linesTold } from "../text/lines.ts";
import { unmarked } from "../text/plain.ts";
import type { WrittenStamp } from "../text/written.ts";
import { Zone } from "../text/zone.ts";
import type { DateOrder, ReadOptions, Sink, Survey, TextReader } from "../types.ts";
import { Authors, type Line } from "./whatsapp-author.ts";
import { type Body, readBody } from "./whatsapp-body.ts";
import { HeaderReader } from "./whatsapp-header.ts";
import { call } from "./whatsapp-phrases.ts";
import { isNotice } from "./whatsapp-system.ts";
import { noTitle, titleFrom } from "./whatsapp-title.ts";

const conversation = "chat";
/** A text that goes on and on is a broken file; what is more is told as left out. */
const longestText = 1_000_000;
/** How much of a line a report shows. */
const shown = 200;

interface Open {
  line: number;
  stamp: WrittenStamp;
  said: Line;
  text: string;
  more: number;
}

/** Reads an export line by line; a message is known when the next one begins. */
export class WhatsAppReader implements TextReader {
  readonly #sink: Sink;
  readonly #lines: LineReader;
  readonly #headers = new HeaderReader();
  readonly #authors: Authors;
  readonly #zone: Zone;
  readonly #order: DateOrder;
  #title: string;
  #open: Open | null = null;
  #hasBegun = false;
  #group: string | null = null;
  #lastStamp: WrittenStamp | null = null;
  #lastAt: number | null = null;

  constructor(sink: Sink, options: ReadOptions, survey: Survey | null) {
    this.#sink = sink;
    this.#authors = new Authors(sink, survey?.names ?? []);
    this.#zone = new Zone(options.timezone);
    this.#order = options.dateOrder ?? survey?.dates?.order ?? "dmy";
    this.#title = titleFrom(options.fileName);
    if (this.#title !== noTitle) this.#setGroup(this.#title);
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
    const header = this.#headers.read(text);
    if (header !== null && header !== "foreign") {
      this.#finish();
      if (!this.#hasBegun) this.#begin(header.rest);
      const said = this.#authors.read(header.rest);
      this.#open = { line: number, stamp: header.stamp, said, text: said.body, more: 0 };
      return;
    }
    const open = this.#open;
    if (open === null) {
      if (text === "") this.#sink.structure(1);
      else this.#sink.skipped(number, text.slice(0, shown), "stands before the first message");
      return;
    }
    if (open.text.length + text.length >= longestText) {
      this.#sink.skipped(number, text.slice(0, shown), "the message is longer than a million characters");
      return;
    }
    open.text += `\n${text}`;
    open.more += 1;
    if (header === "foreign") {
      this.#sink.guessed(number, text.slice(0, shown), "begins like a message of another export: kept as part of the text");
    }
  }

  /** On iPhones the chat's own name stands before the first notice, where the file's name may not tell it. */
  #begin(rest: string): void {
    this.#hasBegun = true;
    const colon = this.#headers.style === "bracket" ? rest.indexOf(": \u200e") : -1;
    if (colon > 0 && isNotice(unmarked(rest.slice(colon + 2)))) {
      this.#setGroup(rest.slice(0, colon));
      if (this.#title === noTitle) this.#title = unmarked(rest.slice(0, colon)).trim();
    }
    this.#sink.conversation({ key: conversation, externalId: null, title: this.#title });
  }

  #setGroup(name: string): void {
    this.#authors.group = name;
    this.#group = unmarked(name).trim();
  }

  #finish(): void {
    const open = this.#open;
    if (open === null) return;
    this.#open = null;
    const { said } = open;
    const body = said.author === null ? withoutAuthor(open.text) : this.#bodyBy(said.author, open.text);
    const author = body.kind === "system" ? null : said.author;
    if (author !== null && said.unmet !== null) this.#authors.meet(author, said.unmet);
    const at = this.#timeOf(open.stamp);
    if (at === null) this.#guess(open, `the date does not exist when read as ${this.#order}: taken without a time`);
    if (said.guess !== null) this.#guess(open, said.guess);
    if (body.guess !== null) this.#guess(open, body.guess);
    this.#sink.message({
      conversation,
      author,
      at,
      kind: body.kind,
      text: body.text,
      externalId: null,
      replyTo: null,
      thread: null,
      edited: body.edited,
      editedAt: null,
      reactions: [],
      attachments: body.attachments,
      line: open.line,
    });
    if (open.more > 0) this.#sink.structure(open.more);
  }

  #bodyBy(author: string, text: string): Body {
    const body = readBody(text);
    const isUnknownNotice = body.kind === "text" && body.guess !== null;
    // a chat with one person bears that person's name: once they have written, it is theirs
    if (!isUnknownNotice || author !== this.#group || this.#authors.isKnown(author)) return body;
    return { ...body, kind: "system", text: unmarked(body.text), guess: null };
  }

  #timeOf(stamp: WrittenStamp): number | null {
    if (stamp !== this.#lastStamp) {
      const local = localTime(stamp, this.#order);
      this.#lastStamp = stamp;
      this.#lastAt = local === null ? null : this.#zone.toUtc(local);
    }
    return this.#lastAt;
  }

  #guess(open: Open, reason: string): void {
    this.#sink.guessed(open.line, open.text.slice(0, shown), reason);
  }
}

function withoutAuthor(text: string): Body {
  const bare = unmarked(text);
  return { kind: call.test(bare) ? "call" : "system", text: bare, edited: false, attachments: [], guess: null };
}
