import { noText, noTime } from "../json/entries.ts";
import { beginning } from "../json/held.ts";
import { cutLines } from "../json/lines.ts";
import { attachmentOf, fileNameIn } from "../json/local.ts";
import { attachmentType, People, stem } from "../json/told.ts";
import { isTextOrNothing, type Loose, listOf, looseIn, looseOf, loosesOf, textOf, wordsOf } from "../json/values.ts";
import { messageOf } from "../message.ts";
import { inZone, readTime } from "../table/times.ts";
import type { Format, ReadOptions, Sink, TextReader } from "../types.ts";
import { countedEmojis } from "./signal-text.ts";

// data.json of signal-export: one message a line, with names in place of ids.

export const signalExport: Format = {
  key: "signal-export",
  title: "signal-export (JSON)",
  platform: "signal",
  sniff(head) {
    const [first = ""] = head.text.split("\n", 1);
    const isMessage = /^\ufeff?\{"date":\s*"[^"]*",\s*"sender":/.test(first);
    return isMessage && first.includes('"body":') && first.includes('"sticker":') ? 0.96 : 0;
  },
  read: readerOf,
};

function readerOf(sink: Sink, options: ReadOptions): TextReader {
  const people = new People(sink);
  const toUtc = inZone(options.timezone);
  const name = stem(options.fileName);
  let hasTold = false;

  const read = (entry: Loose, line: number): string | null => {
    if (!("sender" in entry) && !("body" in entry)) return "not a message";
    if (!isTextOrNothing(entry.body)) return noText;
    if (!hasTold) sink.conversation({ key: "chat", externalId: null, title: name === "data" ? "Signal" : name });
    hasTold = true;
    const message = messageOf({ conversation: "chat", line, text: textOf(entry.body) ?? "" });
    const sender = wordsOf(entry.sender);
    // the exporter's own messages are signed so; times are those of the exporter's clock
    const isOwner = sender === "Me";
    message.author = sender && people.tell(sender, sender, sender, { kind: "unknown", externalId: null, isOwner });
    message.at = readTime(textOf(entry.date) ?? "", { order: "ymd", toUtc }).at;
    if (message.at === null) sink.guessed(line, beginning(message.text), noTime);
    message.attachments = loosesOf(entry.attachments).map((file) => {
      const called = wordsOf(file.name) ?? fileNameIn(textOf(file.path) ?? "file");
      return attachmentOf(called, attachmentType(null, called), file.path);
    });
    // pairs of a name and an emoji
    message.reactions = countedEmojis(
      listOf(entry.reactions).map((one) => (Array.isArray(one) ? { emoji: one[1] } : looseOf(one))),
    );
    if (entry.deleted === true) message.kind = "deleted";
    else if (entry.call === true) message.kind = "call";
    else if (message.text === "" && (message.attachments.length > 0 || looseOf(entry.sticker).id !== undefined)) {
      message.kind = "media";
      message.text = textOf(looseOf(entry.sticker).emoji) ?? "";
    }
    sink.message(message);
    return null;
  };

  return cutLines({
    line(text, number) {
      if (text === "") return sink.structure(1);
      const entry = looseIn(text.replace(/^\ufeff/, ""));
      const reason = entry === null ? "not a JSON object" : read(entry, number);
      if (reason !== null) sink.skipped(number, beginning(text), reason);
    },
    broken: (text, number, reason) => sink.skipped(number, text, reason),
  });
}
