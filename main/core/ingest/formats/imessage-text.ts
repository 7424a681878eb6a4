import { noTime } from "../json/entries.ts";
import { beginning } from "../json/held.ts";
import { stem } from "../json/told.ts";
import { messageOf } from "../message.ts";
import { inZone, readTime, type TimeReading } from "../table/times.ts";
import { type LineReader, linesTold } from "../text/lines.ts";
import type { Format, Head, ReadMessage, ReadOptions, Sink, TextReader } from "../types.ts";
import { Draft } from "./imessage-draft.ts";

// What imessage-exporter writes as text: one chat a file. An answer stands twice, indented below what it answers and at its own time.

const dated = /^(\p{L}{3,4} {1,2}\d{1,2}, \d{4} {1,2}\d{1,2}:\d\d:\d\d [AP]M)(?: (.*))?$/u;
const unsent = /^(.{1,200}) unsent a message!$/;
const indent = "    ";
const conversation = "chat";
const owners = new Set(["Me", "You"]);

export const imessageText: Format = {
  key: "imessage-text",
  title: "iMessage (imessage-exporter, text)",
  platform: "imessage",
  sniff,
  read: (sink, options) => new ExporterText(sink, options),
};

function sniff(head: Head): number {
  const lines = head.text.replace(/^\ufeff/, "").split(/\r?\n/, 200);
  const headers = lines.filter((line, index) => isHeader(dated.exec(line)) && (lines[index + 1] ?? "").trim() !== "").length;
  if (headers === 0) return 0;
  const begins = dated.test(lines.find((line) => line.trim() !== "") ?? "");
  return begins ? 0.95 : headers > 1 ? 0.85 : 0.3;
}

/** A date alone, or with a remark on when the message was read; with other words it is the beginning of a sentence. */
function isHeader(match: RegExpExecArray | null): match is RegExpExecArray {
  return match !== null && (match[2] === undefined || /^\(.*\)$/.test(match[2]));
}

class ExporterText implements TextReader {
  readonly #sink: Sink;
  readonly #reading: TimeReading;
  readonly #title: string;
  readonly #lines: LineReader;
  readonly #people = new Set<string>();
  #hasBegun = false;
  #afterEmpty = true;
  #open: Draft | null = null;
  /** An answer that stands below the open message. */
  #below: Draft | null = null;
  /** Answers that have not come again at their own time, by date and sender. */
  readonly #awaited = new Map<string, { draft: Draft; to: string }>();

  constructor(sink: Sink, options: ReadOptions) {
    this.#sink = sink;
    this.#reading = { order: "mdy", toUtc: inZone(options.timezone) };
    this.#title = stem(options.fileName) || "iMessage";
    this.#lines = linesTold(sink, (text, number) => this.#line(number === 1 ? text.replace(/^\ufeff/, "") : text, number));
  }

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): void {
    this.#lines.end();
    this.#finish();
    for (const { draft, to } of this.#awaited.values()) this.#tell(draft, to);
  }

  #line(text: string, number: number): void {
    const isBelow = text.startsWith(indent) && this.#open !== null;
    const match = dated.exec(isBelow ? text.slice(indent.length) : text);
    const afterEmpty = this.#afterEmpty;
    this.#afterEmpty = text.trim() === "";
    if (this.#afterEmpty) this.#empty();
    else if (isHeader(match)) this.#begin(new Draft(match[1] ?? "", number), isBelow);
    else if (match !== null && !isBelow && (afterEmpty || this.#open === null)) this.#announce(match, text, number);
    else this.#body(text, match, number);
  }

  #begin(draft: Draft, isBelow: boolean): void {
    if (isBelow) {
      this.#finishBelow();
      this.#below = draft;
    } else {
      this.#finish();
      this.#open = draft;
    }
  }

  #empty(): void {
    this.#finishBelow();
    if (this.#open === null) {
      this.#sink.structure(1);
      return;
    }
    this.#open.lines += 1;
    if (this.#open.sender !== null) this.#open.add("");
  }

  #body(text: string, match: RegExpExecArray | null, number: number): void {
    const draft = this.#below ?? this.#open;
    if (draft === null) {
      this.#sink.skipped(number, beginning(text), "stands before the first message");
      return;
    }
    draft.lines += 1;
    if (match !== null && draft.sender !== null && !draft.hasText) draft.maybeFirstVersion(text);
    // only the first line of an answer's text is indented
    else draft.add(draft === this.#below && text.startsWith(indent) ? text.slice(indent.length) : text);
  }

  #announce([, date = "", text = ""]: RegExpExecArray, line: string, number: number): void {
    this.#finish();
    this.#start();
    const at = this.#timeOf(date, line, number);
    const who = unsent.exec(text)?.[1];
    const message = messageOf({ conversation, line: number, at, kind: "system", text });
    if (who !== undefined)
      Object.assign(message, { kind: "deleted", text: "", author: this.#person(owners.has(who) ? "Me" : who) });
    this.#sink.message(message);
  }

  #finishBelow(): void {
    const draft = this.#below;
    if (draft === null) return;
    this.#below = null;
    this.#sink.structure(draft.lines - 1);
    const to = `line ${this.#open?.line ?? draft.line}`;
    const key = keyOf(draft);
    if (this.#open !== null) this.#open.isAnswered = true;
    // two answers of one second by one person: the second is told where it stands
    if (this.#awaited.has(key)) this.#tell(draft, to);
    else this.#awaited.set(key, { draft, to });
  }

  #finish(): void {
    this.#finishBelow();
    const draft = this.#open;
    if (draft === null) return;
    this.#open = null;
    const awaited = this.#awaited.get(keyOf(draft));
    if (awaited !== undefined) {
      this.#awaited.delete(keyOf(draft));
      this.#sink.structure(1);
    }
    this.#tell(draft, awaited?.to ?? null);
    if (draft.lines > 1) this.#sink.structure(draft.lines - 1);
  }

  #tell(draft: Draft, replyTo: string | null): void {
    this.#start();
    const { sender, line } = draft;
    const author = sender === null || sender === "" ? null : this.#person(sender);
    if (author === null) this.#sink.guessed(line, draft.date, "nobody is named as its sender");
    if (draft.isCut) this.#sink.guessed(line, draft.date, "the text is longer than a million characters: its end was left out");
    const message: ReadMessage = draft.message(conversation, author, this.#timeOf(draft.date, draft.date, line));
    message.replyTo = replyTo;
    // the text has no ids: what is answered gets one, so that the answer can point at it
    if (draft.isAnswered) message.externalId = `line ${line}`;
    this.#sink.message(message);
  }

  #start(): void {
    if (!this.#hasBegun) this.#sink.conversation({ key: conversation, externalId: null, title: this.#title });
    this.#hasBegun = true;
  }

  #person(name: string): string {
    if (!this.#people.has(name)) {
      const isAddress = /^\+?[\d ()-]{5,}$|^\S+@\S+$/.test(name);
      const person = { key: name, externalId: isAddress ? name : null, name, kind: "unknown" as const };
      this.#sink.person(owners.has(name) ? { ...person, isOwner: true } : person);
    }
    this.#people.add(name);
    return name;
  }

  #timeOf(date: string, text: string, number: number): number | null {
    const { at } = readTime(date, this.#reading);
    if (at === null) this.#sink.guessed(number, beginning(text), noTime);
    return at;
  }
}

function keyOf({ date, sender }: Draft): string {
  return `${date}\n${sender ?? ""}`;
}
