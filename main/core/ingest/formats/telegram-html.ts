import { noTime } from "../json/entries.ts";
import { beginning, longest } from "../json/held.ts";
import { folderOf, grouped } from "../json/packs.ts";
import { baseName, People, stem } from "../json/told.ts";
import { messageOf } from "../message.ts";
import { inZone, readTime, type TimeReading } from "../table/times.ts";
import type { Format, Head, Pack, PackFormat, ReadMessage, ReadOptions, Sink, TextReader } from "../types.ts";
import { carried, type Draft } from "./telegram-draft.ts";
import { TelegramPage } from "./telegram-page.ts";

// What Telegram Desktop exports as HTML: a chat as one page or as several that follow each other.

const page = /(?:^|\/)messages(\d*)\.html$/;
const timeless = "events have no time here; each got that of the message before it";

export const telegramHtml: Format = {
  key: "telegram-html",
  title: "Telegram Desktop (HTML)",
  platform: "telegram",
  sniff,
  read: (sink, options) => new TelegramChat(sink, options, stem(options.fileName)).page(),
};

export const telegramPages: PackFormat = {
  key: "telegram-pages",
  title: "Telegram Desktop (HTML)",
  platform: "telegram",
  claim,
  sniff,
  read(sink, options) {
    const chats = new Map<string, TelegramChat>();
    return {
      file(path) {
        const folder = folderOf(path);
        const chat = chats.get(folder) ?? new TelegramChat(sink, options, baseName(folder) || options.fileName, folder);
        chats.set(folder, chat);
        return chat.page();
      },
      end() {},
    };
  },
};

function sniff(head: Head): number {
  if (!/^\ufeff?\s*</.test(head.text)) return 0;
  const marks = ["page_header", "page_body chat_page", 'class="message ', "pull_right date details", "from_name"];
  const found = marks.filter((mark) => head.text.includes(mark)).length;
  return found >= 3 ? 0.97 : found === 2 ? 0.6 : 0;
}

/** Pages of a chat lie in one folder; the chats of an account in folders beside each other. */
function claim(paths: readonly string[]): Pack[] {
  const number = (path: string) => Number(page.exec(path)?.[1] || 1);
  const exports = grouped(paths, (path) => (page.test(path) ? folderOf(path).replace(/(?:^|\/)chats\/chat_\d+$/, "") : null));
  return [...exports].map(([root, files]) => {
    const sorted = files.sort((one, other) => {
      const [first, second] = [folderOf(one), folderOf(other)];
      if (first !== second) return first < second ? -1 : 1;
      return number(one) - number(other);
    });
    return { name: baseName(root) || "Telegram", files: sorted, probe: sorted[0] ?? "" };
  });
}

class TelegramChat {
  private readonly sink: Sink;
  private readonly people: People;
  private readonly reading: TimeReading;
  private readonly key: string;
  private title: string;
  private hasTold = false;
  /** Whom a message without a name continues: it says that it is joined to the one before, which may stand on the page before. */
  private author: string | null = null;
  private forwardedFrom: string | null = null;
  private at: number | null = null;
  private hasGuessedTime = false;

  constructor(sink: Sink, options: ReadOptions, title: string, key = "chat") {
    this.sink = sink;
    this.people = new People(sink);
    this.reading = { order: "dmy", toUtc: inZone(options.timezone) };
    this.title = title;
    this.key = key;
  }

  page(): TextReader {
    return new TelegramPage({
      title: (title) => {
        const isNews = this.hasTold && title !== this.title;
        this.title = title;
        if (isNews) this.tell();
      },
      message: (draft, isWhole) => {
        const reason = isWhole ? this.read(draft) : "the file ends within it";
        if (reason !== null) this.sink.skipped(draft.number, beginning(draft.body.take()), reason);
      },
    });
  }

  private tell(): void {
    this.hasTold = true;
    this.sink.conversation({ key: this.key, externalId: null, title: this.title });
  }

  private read(draft: Draft): string | null {
    if (draft.body.length > longest) return "longer than 8 million characters";
    if (draft.isEmpty) return "not a message";
    // the page's own day lines have numbers below zero
    if (draft.isService && draft.id.startsWith("-")) {
      this.at = this.time(draft.body.take()) ?? this.at;
      this.sink.structure(1);
      return null;
    }
    if (!this.hasTold) this.tell();
    const message = messageOf({ conversation: this.key, line: draft.number, externalId: draft.id || null });
    if (draft.isService) this.fillEvent(message, draft);
    else this.fill(message, draft);
    this.sink.message(message);
    return null;
  }

  private time(written: string): number | null {
    return readTime(written.replace(/ UTC(?=[+-]\d)/, " "), this.reading).at;
  }

  private fillEvent(message: ReadMessage, draft: Draft): void {
    message.kind = "system";
    message.text = draft.body.take();
    message.at = this.time(draft.date) ?? this.at;
    if (message.at === null || !this.hasGuessedTime) {
      this.sink.guessed(draft.number, beginning(message.text), message.at === null ? noTime : timeless);
    }
    this.hasGuessedTime ||= message.at !== null;
  }

  private fill(message: ReadMessage, draft: Draft): void {
    message.at = this.time(draft.date);
    message.text = draft.body.take();
    if (message.at === null) this.sink.guessed(draft.number, beginning(message.text), noTime);
    this.at = message.at ?? this.at;
    if (!draft.isJoined || draft.from !== null) this.author = draft.from;
    message.author = this.author;
    if (this.author !== null) this.people.tell(this.author, this.author, this.author, { kind: "unknown", externalId: null });
    message.replyTo = draft.replyTo;
    message.edited = draft.isEdited;
    message.reactions = draft.reactions;
    const media = draft.media.map(carried);
    message.attachments = media.flatMap(({ attachment }) => attachment ?? []);
    if (media.some(({ isCall }) => isCall)) message.kind = "call";
    else if (message.text === "" && media.length > 0) message.kind = "media";
    if (message.text === "")
      message.text = media
        .map(({ words }) => words)
        .join("\n")
        .trim();
    this.forwardedFrom = draft.forwardedFrom ?? (draft.isForwarded && draft.isJoined ? this.forwardedFrom : null);
    if (draft.isForwarded) message.text = `Forwarded from ${this.forwardedFrom ?? "a deleted account"}:\n${message.text}`;
  }
}
