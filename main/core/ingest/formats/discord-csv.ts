import { noTime } from "../json/entries.ts";
import { attachmentOf, fileNameIn } from "../json/local.ts";
import { attachmentType, People, stem, Told } from "../json/told.ts";
import { idOf, wordsOf } from "../json/values.ts";
import { messageOf } from "../message.ts";
import { CsvParser, type RowSink } from "../table/csv.ts";
import { OrderFinder } from "../table/order.ts";
import { inZone, readTime, type TimeReading } from "../table/times.ts";
import type { Format, ReadAttachment, ReadMessage, ReadOptions, Sink, Survey, TextReader } from "../types.ts";

// What DiscordChatExporter writes as CSV. Dates are ISO 8601, in older versions as the computer's language has them.

const header = /^\ufeff?(?:"?MessageID"?,)?"?AuthorID"?,"?Author"?,"?Date"?,"?Content"?,"?Attachments"?/;
const dialect = { delimiter: ",", newline: "\n" } as const;

export const discordCsv: Format = {
  key: "discord-csv",
  title: "DiscordChatExporter (CSV)",
  platform: "discord",
  sniff: (head) => (header.test(head.text) ? 0.98 : 0),
  survey() {
    const { file, result } = surveyOf();
    const reader = file();
    return { push: (text) => reader.push(text), end: () => reader.end(), result };
  },
  read: (sink, options, survey) => rowsOf(sink, channelIn(stem(options.fileName)), readingOf(options, survey))(),
};

/** Looks through the dates of a channel's files, each of which names its columns anew. */
export function surveyOf(): { file(): TextReader; result(): Survey } {
  const finder = new OrderFinder();
  const file = () => {
    const column = new Columns();
    const row = (cells: string[], line: number) => {
      if (!column.isHeader(cells)) finder.see(column.of(cells, "Date"), line);
    };
    return new CsvParser(dialect, { row, skipped: () => {} });
  };
  return { file, result: () => ({ dates: finder.result() }) };
}

export function readingOf(options: ReadOptions, survey: Survey | null): TimeReading {
  return { order: options.dateOrder ?? survey?.dates?.order ?? "mdy", toUtc: inZone(options.timezone) };
}

/** The columns by name: a newer version puts the message's id before the others. */
class Columns {
  private readonly at = new Map<string, number>();

  isHeader(cells: readonly string[]): boolean {
    if (this.at.size > 0 || !cells.includes("AuthorID")) return false;
    for (const [at, name] of cells.entries()) this.at.set(name, at);
    return true;
  }

  of(cells: readonly string[], name: string): string {
    return cells[this.at.get(name) ?? -1] ?? "";
  }
}

/** One channel; answers what makes a reader for each of its files. */
export function rowsOf(sink: Sink, { id: externalId, title }: Channel, reading: TimeReading): () => TextReader {
  const people = new People(sink);
  const told = new Told(sink);
  let column = new Columns();

  const read = (cells: string[], line: number): string | null => {
    if (column.isHeader(cells) || cells.every((cell) => cell.trim() === "")) {
      sink.structure(1);
      return null;
    }
    const of = (name: string) => column.of(cells, name);
    const id = idOf(of("AuthorID"));
    const time = readTime(of("Date"), reading);
    if (id === null || cells.length < 4) return "the row has no author or no text";
    const message = messageOf({ conversation: told.tell({ key: "channel", externalId, title }), at: time.at, line });
    if (time.at === null) sink.guessed(line, of("Date"), noTime);
    message.author = people.tell(id, wordsOf(of("Author")), "Unknown user", { kind: "unknown", externalId: id });
    message.externalId = wordsOf(of("MessageID"));
    message.text = of("Content");
    message.attachments = attached(of("Attachments"));
    message.reactions = reactionsIn(of("Reactions"));
    if (message.text === "" && message.attachments.length > 0) message.kind = "media";
    sink.message(message);
    return null;
  };
  const skipped: RowSink["skipped"] = (line, lines, text, reason) => {
    sink.skipped(line, text.slice(0, 200), reason);
    if (lines > 1) sink.structure(lines - 1);
  };
  const row: RowSink["row"] = (cells, line, lines) => {
    const reason = read(cells, line);
    if (reason !== null) skipped(line, lines, cells.join(","), reason);
    else if (lines > 1) sink.structure(lines - 1);
  };
  return () => {
    column = new Columns();
    return new CsvParser(dialect, { row, skipped });
  };
}

interface Channel {
  id: string | null;
  title: string;
}

/** "Server - Text channels - general [123]", with "[part 2]" behind it. */
export function channelIn(written: string): Channel {
  const name = written.replace(/ \[part \d+\]$/, "");
  const match = /^(.+) \[(\d+)\]$/.exec(name);
  return { id: match?.[2] ?? null, title: match?.[1] ?? name };
}

function attached(cell: string): ReadAttachment[] {
  return cell
    .split(",")
    .map((address) => address.trim())
    .filter((address) => address !== "")
    .map((address) => {
      const name = fileNameIn(address);
      return attachmentOf(name, attachmentType(null, name), address);
    });
}

/** "👍 (2),❤ (1)" */
function reactionsIn(cell: string): ReadMessage["reactions"] {
  return cell.split(",").flatMap((part) => {
    const [, emoji = "", count] = /^(.+) \((\d+)\)$/.exec(part.trim()) ?? [];
    return emoji === "" || Number(count) < 1 ? [] : [{ emoji, count: Number(count) }];
  });
}
