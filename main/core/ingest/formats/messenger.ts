import { entries, noText, noTime } from "../json/entries.ts";
import { cutItems } from "../json/items.ts";
import { keysIn } from "../json/keys.ts";
import { attachmentOf } from "../json/local.ts";
import { attachmentType, baseName, People, stem, Told } from "../json/told.ts";
import {
  idOf,
  isTextOrNothing,
  type Loose,
  listOf,
  looseOf,
  loosesOf,
  numberOf,
  parsed,
  textOf,
  timeOf,
  wordsOf,
} from "../json/values.ts";
import { messageOf } from "../message.ts";
import type { Format, Head, ReadMessage, Sink, TextReader } from "../types.ts";
import { repaired } from "./messenger-text.ts";

// Meta's "download your information" as JSON: a thread of Messenger or Instagram, newest message first. End-to-end encrypted chats
// come as another file with other names for the same things.

const mediaLists = { photos: "image", videos: "video", audio_files: "audio", gifs: "image", files: null, media: null };

export const messenger: Format = {
  key: "messenger",
  title: "Facebook Messenger (JSON)",
  platform: "messenger",
  sniff: (head) => (sureness(head) > 0 && !isInstagram(head) ? sureness(head) : sureness(head) / 2),
  read: (sink, options) => new MessengerThread(sink, new People(sink), stem(options.fileName)).file(),
};

export const instagram: Format = {
  key: "instagram",
  title: "Instagram messages (JSON)",
  platform: "instagram",
  sniff: (head) => (isInstagram(head) ? sureness(head) : sureness(head) / 2),
  read: (sink, options) => new MessengerThread(sink, new People(sink), stem(options.fileName)).file(),
};

function sureness(head: Head): number {
  const found = keysIn(head.text);
  if (found === null || found.opens !== "{") return 0;
  const has = (...keys: string[]) => keys.every((key) => found.keys.has(key));
  if (has("sender_name", "timestamp_ms")) return 0.97;
  return has("senderName", "threadName") || has("senderName", "isUnsent") ? 0.95 : 0;
}

/** Only the paths of its media and links tell the one from the other. */
function isInstagram(head: Head): boolean {
  return /"(?:uri|link)"\s*:\s*"[^"]*instagram/.test(head.text) || /instagram_activity\//.test(head.fileName);
}

/** One thread, in one file or in several. */
export class MessengerThread {
  private readonly sink: Sink;
  private readonly people: People;
  private readonly told: Told;
  private readonly key: string;
  private title: string;
  private id: string | null = null;
  private hasMessages = false;

  /** The people are shared by the threads of an export. */
  constructor(sink: Sink, people: People, makeshiftTitle: string, key = "thread") {
    this.sink = sink;
    this.people = people;
    this.told = new Told(sink);
    this.title = makeshiftTitle;
    this.key = key;
  }

  file(): TextReader {
    const known: { title: string | null } = { title: null };
    return cutItems(["messages[]"], {
      ...entries(this.sink, (entry, number) => this.read(entry, number)),
      field: (path, text) => {
        const value = parsed(text);
        if (path === "title") known.title = nameIn(value);
        else if (path === "threadName") known.title ??= nameIn(value)?.replace(/_\d+$/, "") ?? null;
        else if (path === "thread_path") this.id = idOf(value);
        else if (path === "participants") {
          for (const one of listOf(value)) this.person(nameIn(textOf(one) ?? looseOf(one).name));
        }
        this.title = known.title ?? this.title;
        if (this.hasMessages) this.conversation();
      },
    });
  }

  private conversation(): string {
    return this.told.tell({ key: this.key, externalId: this.id, title: this.title });
  }

  private person(name: string | null): string | null {
    return name === null ? null : this.people.tell(name, name, name, { kind: "unknown", externalId: null });
  }

  private read(entry: Loose, number: number): string | null {
    const author = this.person(nameIn(entry.sender_name ?? entry.senderName));
    const at = timeOf(numberOf(entry.timestamp_ms ?? entry.timestamp));
    if (author === null && at === null) return "not a message";
    if (!isTextOrNothing(entry.content ?? entry.text)) return noText;
    this.hasMessages = true;
    const message = messageOf({ conversation: this.conversation(), author, at, line: number });
    if (at === null) this.sink.guessed(number, "", noTime);
    fill(message, entry);
    this.sink.message(message);
    return null;
  }
}

function nameIn(value: unknown): string | null {
  const name = wordsOf(value);
  return name === null ? null : repaired(name);
}

function fill(message: ReadMessage, entry: Loose): void {
  message.text = repaired(textOf(entry.content ?? entry.text) ?? "");
  message.attachments = attached(entry);
  message.reactions = reactionsOf(entry.reactions);
  const link = wordsOf(looseOf(entry.share).link);
  if (link !== null && !message.text.includes(link)) message.text = message.text === "" ? link : `${message.text}\n${link}`;
  if (entry.is_unsent === true || entry.isUnsent === true) message.kind = "deleted";
  else if ("call_duration" in entry || entry.type === "Call") message.kind = "call";
  else if (entry.type === "Subscribe" || entry.type === "Unsubscribe") message.kind = "system";
  else if (message.text === "" && message.attachments.length > 0) message.kind = "media";
}

function attached(entry: Loose): ReadMessage["attachments"] {
  const files = Object.entries(mediaLists).flatMap(([list, type]) =>
    loosesOf(entry[list]).map((file) => {
      const uri = nameIn(file.uri);
      const name = baseName(uri ?? "file");
      return attachmentOf(name, type ?? attachmentType(null, name), inThread(uri));
    }),
  );
  const sticker = wordsOf(looseOf(entry.sticker).uri);
  return sticker === null ? files : [...files, { name: baseName(sticker), type: "sticker" }];
}

/** Paths are told from the export's root; what lies in the thread's own folder is found from its file. */
function inThread(uri: string | null): string | null {
  if (uri === null || uri.startsWith("./")) return uri;
  return /(?:^|\/)messages\/[^/]+\/[^/]+\/(.+)$/.exec(uri)?.[1] ?? null;
}

function reactionsOf(reactions: unknown): ReadMessage["reactions"] {
  const counts = new Map<string, number>();
  for (const reaction of loosesOf(reactions)) {
    const emoji = nameIn(reaction.reaction);
    if (emoji !== null) counts.set(emoji, (counts.get(emoji) ?? 0) + 1);
  }
  return [...counts].map(([emoji, count]) => ({ emoji, count }));
}
