import type { z } from "zod";
import { messageKind, participantKind, platform } from "../../../../preload/contract/values.ts";
import { lineSchemas } from "../interchange.ts";
import { beginsOwnTable, type Column, columns } from "../interchange-table.ts";
import { parsed } from "../json/values.ts";
import { CsvParser } from "../table/csv.ts";
import { unguarded } from "../table/formula.ts";
import { isEmpty } from "../table/head.ts";
import { HeadBuffer } from "../table/headBuffer.ts";
import { inZone, readTime, type TimeReading } from "../table/times.ts";
import type { Format, ReadMessage, ReadOptions, Sink, TextReader } from "../types.ts";

// What Parley exports as a table. Every column says what it holds, so nothing is found out and nothing is trimmed.

export const parleyCsv: Format = {
  key: "parley-csv",
  title: "Parley (CSV)",
  platform: "generic",
  sniff: ({ text }) => (beginsOwnTable(text) === null ? 0 : 0.99),
  read: (sink, options) =>
    new HeadBuffer((text): TextReader => {
      const rows = new Rows(sink, options);
      return new CsvParser({ delimiter: beginsOwnTable(text) ?? ",", newline: "\n" }, rows);
    }),
};

type Cells = Record<Column, string>;

const { reactions, attachments } = lineSchemas.message.shape;

class Rows {
  readonly #sink: Sink;
  readonly #reading: TimeReading;
  readonly #told = new Map<string, string>();
  #isBegun = false;

  constructor(sink: Sink, options: ReadOptions) {
    this.#sink = sink;
    this.#reading = { order: options.dateOrder ?? "ymd", toUtc: inZone(options.timezone) };
  }

  row(row: string[], line: number, lines: number): void {
    const isHeader = !this.#isBegun;
    this.#isBegun = true;
    if (isHeader || isEmpty(row)) {
      this.#sink.structure(lines);
      return;
    }
    if (row.length < columns.length) {
      this.skipped(line, lines, row.join(","), `the row has ${row.length} of ${columns.length} columns`);
      return;
    }
    const cells = Object.fromEntries(columns.map((column, at) => [column, unguarded(row[at] ?? "")])) as Cells;
    const guess = (column: Column, reason: string) =>
      this.#sink.guessed(line, cells[column].slice(0, 200), `${column}: ${reason}`);
    this.#tellOf(cells);
    this.#sink.message(this.#message(cells, line, guess));
    if (lines > 1) this.#sink.structure(lines - 1);
  }

  skipped(line: number, lines: number, text: string, reason: string): void {
    this.#sink.skipped(line, text.slice(0, 200), reason);
    if (lines > 1) this.#sink.structure(lines - 1);
  }

  /** The conversation and the author, before the first message of theirs. */
  #tellOf(cells: Cells): void {
    const { conversation_id: key, conversation: title, author: name } = cells;
    const author = authorIn(cells);
    const of = platform.safeParse(cells.platform).data;
    if (this.#isNews(`c${key}`, title))
      this.#sink.conversation({ key, externalId: cells.conversation_external_id || null, title, ...(of && { platform: of }) });
    const kind = participantKind.safeParse(cells.author_kind).data ?? "unknown";
    if (author !== "" && this.#isNews(`p${author}`, `${kind}${name}`))
      this.#sink.person({ key: author, externalId: cells.author_external_id || null, name, kind });
  }

  #isNews(key: string, value: string): boolean {
    if (this.#told.get(key) === value) return false;
    // a file with endless names must not fill the memory; sinks may be told again
    if (this.#told.size >= 100_000) this.#told.clear();
    this.#told.set(key, value);
    return true;
  }

  #message(cells: Cells, line: number, guess: (column: Column, reason: string) => void): ReadMessage {
    const at = this.#time(cells, "sent_at", guess);
    const editedAt = this.#time(cells, "edited_at", guess);
    const kind = messageKind.safeParse(cells.kind).data;
    if (kind === undefined) guess("kind", "not a kind of message: read as text");
    const files = this.#list(cells, "attachments", attachments, guess);
    return {
      conversation: cells.conversation_id,
      author: authorIn(cells) || null,
      at,
      kind: kind ?? "text",
      text: cells.text,
      externalId: cells.message_id || null,
      replyTo: cells.reply_to || null,
      thread: cells.thread_id || null,
      edited: cells.edited !== "",
      editedAt,
      reactions: this.#list(cells, "reactions", reactions, guess),
      attachments: files.map(({ name, type }) => ({ name, type })),
      line,
    };
  }

  #time(cells: Cells, column: Column, guess: (column: Column, reason: string) => void): number | null {
    if (cells[column] === "") return null;
    const { at, because } = readTime(cells[column], this.#reading);
    if (because !== null) guess(column, `left out: ${because}`);
    return at;
  }

  #list<List extends z.ZodType<unknown[] | undefined>>(
    cells: Cells,
    column: Column,
    schema: List,
    guess: (column: Column, reason: string) => void,
  ): NonNullable<z.output<List>> | [] {
    if (cells[column] === "") return [];
    const list = schema.safeParse(parsed(cells[column]));
    if (!list.success) guess(column, "left out: not a list as Parley writes it");
    return list.data ?? [];
  }
}

/** Somebody whose number was taken out of the table is known by name. */
function authorIn(cells: Cells): string {
  return cells.author_id || cells.author;
}
