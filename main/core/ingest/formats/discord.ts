import { entries, noText, noTime } from "../json/entries.ts";
import { cutItems } from "../json/items.ts";
import { keysIn } from "../json/keys.ts";
import { attachmentOf } from "../json/local.ts";
import { attachmentType, People, stem, Told } from "../json/told.ts";
import {
  dateOf,
  idOf,
  isTextOrNothing,
  type Loose,
  looseIn,
  looseOf,
  loosesOf,
  numberOf,
  textOf,
  wordsOf,
} from "../json/values.ts";
import { messageOf } from "../message.ts";
import type { Format, ReadMessage, Sink, TextReader } from "../types.ts";

// What DiscordChatExporter writes as JSON: one channel, with its server around it.

// Kinds that the exporter has no name for come as numbers: 20 and 23 are commands of bots, 21 begins a thread
const written = new Set(["Default", "Reply", "ChatInputCommand", "ContextMenuCommand", "ThreadStarterMessage", "20", "21", "23"]);

export const discord: Format = {
  key: "discord",
  title: "DiscordChatExporter (JSON)",
  platform: "discord",
  sniff(head) {
    const found = keysIn(head.text);
    if (found === null || found.opens !== "{" || !found.keys.has("guild") || !found.keys.has("channel")) return 0;
    return found.keys.has("exportedAt") || found.keys.has("dateRange") || found.keys.has("timestampEdited") ? 0.98 : 0.4;
  },
  read: (sink, options) => new DiscordChannel(sink, stem(options.fileName)).file(),
};

/** One channel, in one file or in several that follow each other. */
export class DiscordChannel {
  private readonly sink: Sink;
  private readonly fileStem: string;
  private readonly people: People;
  private readonly told: Told;
  private known: { guild: Loose; channel: Loose } = { guild: {}, channel: {} };
  private hasMessages = false;

  constructor(sink: Sink, fileStem: string) {
    this.sink = sink;
    this.fileStem = fileStem;
    this.people = new People(sink);
    this.told = new Told(sink);
  }

  file(): TextReader {
    return cutItems(["messages[]"], {
      ...entries(this.sink, (entry, number) => this.read(entry, number)),
      field: (path, text) => {
        if (path !== "guild" && path !== "channel") return;
        this.known[path] = looseIn(text) ?? {};
        if (this.hasMessages) this.conversation();
      },
    });
  }

  private conversation(): string {
    const { guild, channel } = this.known;
    const title = titleOf(wordsOf(guild.name), wordsOf(channel.name)) ?? this.fileStem;
    return this.told.tell({ key: "channel", externalId: idOf(channel.id), title });
  }

  private read(entry: Loose, number: number): string | null {
    if (!("content" in entry) && !("author" in entry)) return "not a message";
    if (!isTextOrNothing(entry.content)) return noText;
    this.hasMessages = true;
    const message = messageOf({ conversation: this.conversation(), line: number });
    const type = textOf(entry.type) ?? "Default";
    const isEvent = !written.has(type);
    message.author = authorOf(looseOf(entry.author), this.people);
    message.at = dateOf(entry.timestamp);
    if (message.at === null) this.sink.guessed(number, textOf(entry.timestamp) ?? "", noTime);
    message.externalId = idOf(entry.id);
    message.editedAt = dateOf(entry.timestampEdited);
    message.edited = message.editedAt !== null;
    message.text = textOf(entry.content) ?? "";
    if (isEvent) message.kind = type === "Call" ? "call" : "system";
    else fill(message, entry);
    message.reactions = reactionsOf(entry.reactions);
    this.sink.message(message);
    return null;
  }
}

function titleOf(guild: string | null, channel: string | null): string | null {
  if (guild === null || guild === "Direct Messages") return channel ?? guild;
  return channel === null ? guild : `${guild} / ${channel}`;
}

function authorOf(author: Loose, people: People): string | null {
  const id = idOf(author.id);
  const name = wordsOf(author.nickname) ?? wordsOf(author.name);
  const key = id ?? name;
  if (key === null) return null;
  return people.tell(key, name, "Unknown user", { kind: author.isBot === true ? "bot" : "unknown", externalId: id });
}

function fill(message: ReadMessage, entry: Loose): void {
  const reference = looseOf(entry.reference);
  const forwarded = looseOf(entry.forwardedMessage);
  if (reference.type !== "Forward") message.replyTo = idOf(reference.messageId);
  message.attachments = [...attached(entry), ...attached(forwarded)];
  const passedOn = textOf(forwarded.content) ?? "";
  if (message.text === "") message.text = passedOn === "" ? "" : `Forwarded:\n${passedOn}`;
  if (message.text === "")
    message.text = loosesOf(entry.embeds)
      .map(embedText)
      .filter((text) => text !== "")
      .join("\n\n");
  if (message.text === "" && message.attachments.length > 0) message.kind = "media";
}

function attached(entry: Loose): ReadMessage["attachments"] {
  const files = loosesOf(entry.attachments).map((file) => {
    const name = wordsOf(file.fileName) ?? "file";
    return attachmentOf(name, attachmentType(null, name), file.url);
  });
  const stickers = loosesOf(entry.stickers).map((sticker) =>
    attachmentOf(wordsOf(sticker.name) ?? "sticker", "sticker", sticker.sourceUrl),
  );
  return [...files, ...stickers];
}

/** Bots often write into embeds only; a link's preview adds nothing to a text that stands there. */
function embedText(embed: Loose): string {
  const fields = loosesOf(embed.fields).map((field) => `${textOf(field.name) ?? ""}: ${textOf(field.value) ?? ""}`);
  const parts = [looseOf(embed.author).name, embed.title, embed.description, ...fields, looseOf(embed.footer).text].map(wordsOf);
  return parts.filter((part) => part !== null).join("\n");
}

function reactionsOf(reactions: unknown): ReadMessage["reactions"] {
  return loosesOf(reactions).flatMap((reaction) => {
    const emoji = wordsOf(looseOf(reaction.emoji).name);
    const count = numberOf(reaction.count) ?? 0;
    return emoji === null || count < 1 ? [] : [{ emoji, count: Math.round(count) }];
  });
}
