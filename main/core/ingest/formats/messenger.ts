import { entries, noText, noTime } from "../json/entries.ts";
import { cutItems } from "../json/items.ts";
import { keysIn } from "../json/keys.ts";
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
  read: (sink, options) => readerOf(sink, stem(options.fileName)),
};

export const instagram: Format = {
  key: "instagram",
  title: "Instagram messages (JSON)",
  platform: "instagram",
  sniff: (head) => (isInstagram(head) ? sureness(head) : sureness(head) / 2),
  read: (sink, options) => readerOf(sink, stem(options.fileName)),
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
  return /"(?:uri|link)"\s*:\s*"[^"]*instagram/.test(head.text);
}

function readerOf(sink: Sink, fileStem: string): TextReader {
  const people = new People(sink);
  const told = new Told(sink);
  const known: { title: string | null; id: string | null } = { title: null, id: null };
  let hasMessages = false;
  const conversation = () => told.tell({ key: "thread", externalId: known.id, title: known.title ?? fileStem });
  const person = (name: string | null) => name && people.tell(name, name, name, { kind: "unknown", externalId: null });

  return cutItems(["messages[]"], {
    ...entries(sink, (entry, number) => {
      const author = person(nameIn(entry.sender_name ?? entry.senderName)) || null;
      const at = timeOf(numberOf(entry.timestamp_ms ?? entry.timestamp));
      if (author === null && at === null) return "not a message";
      if (!isTextOrNothing(entry.content ?? entry.text)) return noText;
      hasMessages = true;
      const message = messageOf({ conversation: conversation(), author, at, line: number });
      if (at === null) sink.guessed(number, "", noTime);
      fill(message, entry);
      sink.message(message);
      return null;
    }),
    field(path, text) {
      const value = parsed(text);
      if (path === "title") known.title = nameIn(value);
      else if (path === "threadName") known.title ??= nameIn(value)?.replace(/_\d+$/, "") ?? null;
      else if (path === "thread_path") known.id = idOf(value);
      else if (path === "participants") for (const one of listOf(value)) person(nameIn(textOf(one) ?? looseOf(one).name));
      if (hasMessages) conversation();
    },
  });
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
      const name = baseName(nameIn(file.uri) ?? "file");
      return { name, type: type ?? attachmentType(null, name) };
    }),
  );
  const sticker = wordsOf(looseOf(entry.sticker).uri);
  return sticker === null ? files : [...files, { name: baseName(sticker), type: "sticker" }];
}

function reactionsOf(reactions: unknown): ReadMessage["reactions"] {
  const counts = new Map<string, number>();
  for (const reaction of loosesOf(reactions)) {
    const emoji = nameIn(reaction.reaction);
    if (emoji !== null) counts.set(emoji, (counts.get(emoji) ?? 0) + 1);
  }
  return [...counts].map(([emoji, count]) => ({ emoji, count }));
}
