import { noText, noTime } from "../json/entries.ts";
import { beginning } from "../json/held.ts";
import { cutLines } from "../json/lines.ts";
import { attachmentOf, fileNameIn } from "../json/local.ts";
import { folderOf, grouped } from "../json/packs.ts";
import { attachmentType, baseName, People, stem } from "../json/told.ts";
import { isTextOrNothing, type Loose, listOf, looseIn, looseOf, loosesOf, textOf, wordsOf } from "../json/values.ts";
import { messageOf } from "../message.ts";
import { inZone, readTime } from "../table/times.ts";
import type { Format, Head, PackFormat, ReadConversation, ReadOptions, Sink, TextReader } from "../types.ts";
import { countedEmojis } from "./signal-text.ts";

// data.json of signal-export: one message a line, with names in place of ids.

export const signalExport: Format = {
  key: "signal-export",
  title: "signal-export (JSON)",
  platform: "signal",
  sniff,
  read(sink, options) {
    const name = stem(options.fileName);
    const title = name === "data" ? "Signal" : name;
    return readerOf(sink, new People(sink), options, { key: "chat", externalId: null, title });
  },
};

/** Each chat lies in a folder of its own that is called like it. */
export const signalExportChats: PackFormat = {
  key: "signal-export-chats",
  title: "signal-export (all chats)",
  platform: "signal",
  claim(paths) {
    const chats = paths.filter((path) => baseName(path) === "data.json" && path !== "data.json");
    const exports = grouped(chats, (path) => folderOf(folderOf(path)));
    return [...exports].flatMap(([root, files]) =>
      files.length < 2 ? [] : [{ name: baseName(root) || "Signal", files, probe: files[0] ?? "" }],
    );
  },
  sniff,
  read(sink, options) {
    const people = new People(sink);
    return {
      file(path) {
        const folder = folderOf(path);
        return readerOf(sink, people, options, { key: folder, externalId: null, title: baseName(folder) });
      },
      end() {},
    };
  },
};

function sniff(head: Head): number {
  const [first = ""] = head.text.split("\n", 1);
  const isMessage = /^\ufeff?\{"date":\s*"[^"]*",\s*"sender":/.test(first);
  return isMessage && first.includes('"body":') && first.includes('"sticker":') ? 0.96 : 0;
}

function readerOf(sink: Sink, people: People, { timezone }: ReadOptions, chat: ReadConversation): TextReader {
  const toUtc = inZone(timezone);
  let hasTold = false;

  const read = (entry: Loose, line: number): string | null => {
    if (!("sender" in entry) && !("body" in entry)) return "not a message";
    if (!isTextOrNothing(entry.body)) return noText;
    if (!hasTold) sink.conversation(chat);
    hasTold = true;
    const message = messageOf({ conversation: chat.key, line, text: textOf(entry.body) ?? "" });
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
