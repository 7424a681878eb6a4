import { noText, noTime } from "../json/entries.ts";
import { fileNameIn } from "../json/local.ts";
import { attachmentType } from "../json/told.ts";
import { idOf, isTextOrNothing, type Loose, textOf } from "../json/values.ts";
import { messageOf } from "../message.ts";
import type { RowSink } from "../table/csv.ts";
import { readTime } from "../table/times.ts";
import type { ReadConversation, ReadMessage, Sink } from "../types.ts";

/** The messages of one channel, as rows or as objects: ID, Timestamp, Contents, Attachments. */
export class PackageMessages implements RowSink {
  private readonly sink: Sink;
  private readonly conversation: ReadConversation;
  private readonly author: () => string;
  private columns: string[] | null = null;
  private hasTold = false;

  constructor(sink: Sink, conversation: ReadConversation, author: () => string) {
    this.sink = sink;
    this.conversation = conversation;
    this.author = author;
  }

  row(cells: string[], line: number, lines: number): void {
    const isStructure = this.columns === null || cells.every((cell) => cell === "");
    if (this.columns === null) this.columns = cells;
    const columns = this.columns;
    const entry: Loose = Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? null]));
    const reason = isStructure ? null : this.entry(entry, line);
    if (reason !== null) this.skipped(line, lines, cells.join(","), reason);
    else if (isStructure || lines > 1) this.sink.structure(isStructure ? lines : lines - 1);
  }

  skipped(line: number, lines: number, text: string, reason: string): void {
    this.sink.skipped(line, text.slice(0, 200), reason);
    if (lines > 1) this.sink.structure(lines - 1);
  }

  /** Why it must be left out, or null when it was taken. */
  entry(entry: Loose, number: number): string | null {
    const written = textOf(entry.Timestamp) ?? "";
    if (idOf(entry.ID) === null && written === "") return "not a message";
    if (!isTextOrNothing(entry.Contents)) return noText;
    if (!this.hasTold) this.sink.conversation(this.conversation);
    this.hasTold = true;
    const message = messageOf({ conversation: this.conversation.key, author: this.author(), line: number });
    // Discord's times are UTC, with an offset that says so or without
    const time = readTime(written, { order: "ymd", toUtc: (wallClock) => wallClock });
    message.at = time.at;
    if (time.at === null) this.sink.guessed(number, written, noTime);
    message.externalId = idOf(entry.ID);
    message.text = textOf(entry.Contents) ?? "";
    message.attachments = attached(textOf(entry.Attachments) ?? "");
    if (message.text === "" && message.attachments.length > 0) message.kind = "media";
    this.sink.message(message);
    return null;
  }
}

function attached(addresses: string): ReadMessage["attachments"] {
  return addresses
    .split(/[\s,]+/)
    .filter((address) => address !== "")
    .map((address) => {
      const name = fileNameIn(address);
      return { name, type: attachmentType(null, name) };
    });
}
