import { noTime } from "../json/entries.ts";
import { attachmentOf, fileNameIn } from "../json/local.ts";
import { attachmentType, People, stem, Told } from "../json/told.ts";
import { idOf, wordsOf } from "../json/values.ts";
import { messageOf } from "../message.ts";
import { CsvParser, type RowSink } from "../table/csv.ts";
import { OrderFinder } from "../table/order.ts";
import { inZone, readTime, type TimeReading } from "../table/times.ts";
import type { Format, ReadAttachment, ReadMessage, Sink } from "../types.ts";

// What DiscordChatExporter writes as CSV. Dates are ISO 8601, in older versions as the computer's language has them.

const header = /^\ufeff?(?:"?MessageID"?,)?"?AuthorID"?,"?Author"?,"?Date"?,"?Content"?,"?Attachments"?/;
const dialect = { delimiter: ",", newline: "\n" } as const;

export const discordCsv: Format = {
  key: "discord-csv",
  title: "DiscordChatExporter (CSV)",
  platform: "discord",
  sniff: (head) => (header.test(head.text) ? 0.98 : 0),
  survey() {
    const finder = new OrderFinder();
    const column = new Columns();
    const row = (cells: string[], line: number) => {
      if (!column.isHeader(cells)) finder.see(column.of(cells, "Date"), line);
    };
    const parser = new CsvParser(dialect, { row, skipped: () => {} });
    return { push: (text) => parser.push(text), end: () => parser.end(), result: () => ({ dates: finder.result() }) };
  },
  read(sink, options, survey) {
    const order = options.dateOrder ?? survey?.dates?.order ?? "mdy";
    return new CsvParser(dialect, rowsOf(sink, options.fileName, { order, toUtc: inZone(options.timezone) }));
  },
};

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

function rowsOf(sink: Sink, fileName: string, reading: TimeReading): RowSink {
  const people = new People(sink);
  const told = new Told(sink);
  const column = new Columns();
  const { id: externalId, title } = channelIn(fileName);

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
  return {
    row(cells, line, lines) {
      const reason = read(cells, line);
      if (reason !== null) skipped(line, lines, cells.join(","), reason);
      else if (lines > 1) sink.structure(lines - 1);
    },
    skipped,
  };
}

/** "Server - Text channels - general [123].csv", with "[part 2]" behind it. */
function channelIn(fileName: string): { id: string | null; title: string } {
  const name = stem(fileName).replace(/ \[part \d+\]$/, "");
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
