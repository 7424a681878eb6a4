import { noTime } from "../json/entries.ts";
import { beginning } from "../json/held.ts";
import { People } from "../json/told.ts";
import { messageOf } from "../message.ts";
import { LineCutter } from "../table/lines.ts";
import { readTime, type TimeReading } from "../table/times.ts";
import { Zone } from "../text/zone.ts";
import type { Format, Head, ReadMessage, ReadOptions, Sink, TextReader } from "../types.ts";
import { idsIn, personIn, wordsIn } from "./mail-header.ts";
import { type Mail, MailParts } from "./mail-parts.ts";
import { likelyText } from "./mail-text.ts";
import { MailThreads } from "./mail-threads.ts";

// Mailboxes (mbox) and single mails (eml).

/** Begins a mail in a mailbox. What else begins so and does not stand after an empty line is somebody's sentence. */
const strict = /^From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} +\d{1,2} \d\d:\d\d(?::\d\d)? .*\d{4}\s*$/;
const loose = /^From .*\d{1,2}:\d\d.*\d{4}/;
const longestSeparator = 500;
const ownHeaders = new Set(
  "from,to,cc,date,subject,message-id,mime-version,received,return-path,content-type,delivered-to,reply-to,sender,in-reply-to,references".split(
    ",",
  ),
);

export const mail: Format = {
  key: "mail",
  title: "Mail (mbox, eml)",
  platform: "email",
  asBytes: true,
  sniff,
  read: (sink, options) => new Mailbox(sink, options),
};

function sniff(head: Head): number {
  const [first = "", ...rest] = head.text.replace(/^\ufeff/, "").split(/\r?\n/, 200);
  const isMailbox = loose.test(first);
  const lines = isMailbox ? rest : [first, ...rest];
  const end = lines.indexOf("");
  const headers = end === -1 ? lines.slice(0, -1) : lines.slice(0, end);
  const forms = headers.map((line) => (/^[ \t]/.test(line) ? "" : /^([!-9;-~]+):/.exec(line)?.[1]?.toLowerCase()));
  if (forms.length === 0 || forms[0] === "" || forms.includes(undefined)) return isMailbox ? 0.6 : 0;
  const known = new Set(forms.filter((name) => name !== undefined && ownHeaders.has(name))).size;
  if (isMailbox) return known > 0 ? 0.97 : 0.6;
  return known >= 3 ? 0.95 : 0;
}

class Mailbox implements TextReader {
  readonly #sink: Sink;
  readonly #people: People;
  readonly #threads = new MailThreads();
  readonly #told = new Set<string>();
  readonly #reading: TimeReading;
  readonly #lines: LineCutter;
  #isMailbox = false;
  #afterEmpty = true;
  #open: { parts: MailParts; separator: string; line: number; lines: number; start: string } | null = null;

  constructor(sink: Sink, options: ReadOptions) {
    this.#sink = sink;
    this.#people = new People(sink);
    const zone = new Zone(options.timezone);
    this.#reading = { order: "dmy", toUtc: (wallClock) => zone.toUtc(wallClock) };
    this.#lines = new LineCutter({
      line: (text, number) => this.#line(text, number),
      tooLong: (text, number) => {
        sink.guessed(number, text, "the line is longer than 8 million characters: only its beginning is kept");
        this.#line(text, number);
      },
    });
  }

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): void {
    this.#lines.end();
    this.#finish();
  }

  #line(text: string, number: number): void {
    const bare = number === 1 ? text.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, "") : text;
    const begins =
      bare.startsWith("From ") && bare.length < longestSeparator && (strict.test(bare) || (this.#afterEmpty && loose.test(bare)));
    this.#afterEmpty = bare === "";
    if (this.#open === null && bare === "") {
      this.#sink.structure(1);
      return;
    }
    if (this.#open === null) this.#isMailbox = begins;
    if (begins && this.#isMailbox) {
      this.#finish();
      this.#open = { parts: new MailParts(), separator: bare, line: number, lines: 0, start: "" };
      return;
    }
    this.#open ??= { parts: new MailParts(), separator: "", line: number, lines: -1, start: "" };
    const open = this.#open;
    open.lines += 1;
    if (open.start === "") open.start = beginning(bare);
    open.parts.line(this.#isMailbox ? bare.replace(/^>(>*From )/, "$1") : bare);
  }

  #finish(): void {
    const open = this.#open;
    if (open === null) return;
    this.#open = null;
    const read = open.parts.end();
    if (open.lines > 0) this.#sink.structure(open.lines);
    if (!["from", "date", "subject", "message-id", "to"].some((name) => read.headers.has(name))) {
      this.#sink.skipped(open.line, likelyText(open.start), "not a mail: it has no headers");
      return;
    }
    const message = this.#messageIn(read, open.line, open.separator);
    for (const remark of read.remarks) this.#sink.guessed(open.line, beginning(message.text), remark);
    this.#sink.message(message);
  }

  #messageIn(read: Mail, line: number, separator: string): ReadMessage {
    const { headers, text, attachments } = read;
    const { key, title, externalId, isBySubject } = this.#threads.threadOf(read);
    if (!this.#told.has(key)) this.#sink.conversation({ key, externalId, title });
    this.#told.add(key);
    if (isBySubject) this.#guess(line, headers, "refers to no other mail: put to one with the same subject");
    const message = messageOf({ conversation: key, line, text, attachments });
    message.externalId = idsIn(headers.get("message-id"))[0] ?? null;
    message.replyTo = idsIn(headers.get("in-reply-to"))[0] ?? idsIn(headers.get("references")).at(-1) ?? null;
    if (text === "" && attachments.length > 0) message.kind = "media";
    const person = personIn(headers.get("from")) ?? personIn(headers.get("sender"));
    if (person === null) this.#guess(line, headers, "nobody is named as its sender");
    else {
      const { address, name } = person;
      message.author = this.#people.tell(address ?? name, name.toLowerCase() === address ? null : name, name, {
        kind: "unknown",
        externalId: address,
      });
    }
    message.at = this.#timeIn(headers, line, separator);
    return message;
  }

  #timeIn(headers: Mail["headers"], line: number, separator: string): number | null {
    const written = headers.get("date");
    const { at } = readTime(wordsIn(written), this.#reading);
    if (at !== null) return at;
    const stored = readTime(separator.replace(/^From \S+ */, ""), { order: "dmy", toUtc: (wallClock) => wallClock }).at;
    const problem = written === undefined ? "it has no date" : `its date "${wordsIn(written).slice(0, 60)}" cannot be read`;
    this.#guess(line, headers, `${problem}: ${stored === null ? noTime : "the time at which it was stored is taken"}`);
    return stored;
  }

  #guess(line: number, headers: Mail["headers"], reason: string): void {
    this.#sink.guessed(line, beginning(wordsIn(headers.get("subject"))), reason);
  }
}
