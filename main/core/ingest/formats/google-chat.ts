import { entries, noText, noTime } from "../json/entries.ts";
import { beginning } from "../json/held.ts";
import { cutItems } from "../json/items.ts";
import { keysIn } from "../json/keys.ts";
import { attachmentOf } from "../json/local.ts";
import { attachmentType, People, stem } from "../json/told.ts";
import { idOf, isTextOrNothing, type Loose, listOf, looseOf, loosesOf, textOf, wordsOf } from "../json/values.ts";
import { messageOf } from "../message.ts";
import { inZone, readTime, type TimeReading } from "../table/times.ts";
import { plainSpaces } from "../text/plain.ts";
import type { Format, ReadConversation, ReadMessage, ReadOptions, Sink, TextReader } from "../types.ts";

// messages.json of a Google Takeout: one direct chat or space.

export const googleChat: Format = {
  key: "google-chat",
  title: "Google Chat (Takeout)",
  platform: "google_chat",
  sniff(head) {
    const found = keysIn(head.text);
    if (found === null || found.opens !== "{" || !found.keys.has("created_date") || !found.keys.has("creator")) return 0;
    return found.keys.has("topic_id") || found.keys.has("message_id") ? 0.97 : 0.6;
  },
  read(sink, options) {
    const name = stem(options.fileName);
    const conversation = { key: "chat", externalId: null, title: name === "messages" ? "Google Chat" : name };
    return new GoogleChat(sink, options, new People(sink)).file(conversation);
  },
};

/** Reads the messages of one chat after another; the people are the same in all. */
export class GoogleChat {
  private readonly sink: Sink;
  private readonly people: People;
  private readonly reading: TimeReading;
  /** E-mail address of the account that was exported. */
  owner: string | null = null;

  constructor(sink: Sink, options: ReadOptions, people: People) {
    this.sink = sink;
    this.people = people;
    this.reading = { order: "mdy", toUtc: inZone(options.timezone) };
  }

  file(conversation: ReadConversation): TextReader {
    let hasTold = false;
    return cutItems(
      ["messages[]"],
      entries(this.sink, (entry, number) => {
        if (!("creator" in entry) && !("created_date" in entry) && !("text" in entry)) return "not a message";
        if (!isTextOrNothing(entry.text)) return noText;
        if (!hasTold) this.sink.conversation(conversation);
        hasTold = true;
        const message = messageOf({ conversation: conversation.key, line: number });
        message.author = this.author(looseOf(entry.creator));
        message.at = this.time(entry.created_date);
        if (message.at === null) this.sink.guessed(number, beginning(textOf(entry.text) ?? ""), noTime);
        message.editedAt = this.time(entry.updated_date);
        message.edited = message.editedAt !== null;
        fill(message, entry);
        this.sink.message(message);
        return null;
      }),
    );
  }

  private time(written: unknown): number | null {
    const text = wordsOf(written);
    return text === null ? null : readTime(plainSpaces(text), this.reading).at;
  }

  private author(creator: Loose): string | null {
    const email = wordsOf(creator.email);
    const name = wordsOf(creator.name);
    const key = email ?? name;
    if (key === null) return null;
    const kind = creator.user_type === "Bot" ? "bot" : "unknown";
    return this.people.tell(key, name, key, { kind, externalId: email, isOwner: email !== null && email === this.owner });
  }
}

function fill(message: ReadMessage, entry: Loose): void {
  message.externalId = idOf(entry.message_id);
  message.thread = threadOf(message.externalId, idOf(entry.topic_id));
  message.replyTo = idOf(looseOf(entry.quoted_message_metadata).message_id);
  message.reactions = loosesOf(entry.reactions).flatMap((reaction) => {
    const emoji = wordsOf(looseOf(reaction.emoji).unicode) ?? wordsOf(looseOf(looseOf(reaction.emoji).custom_emoji).shortcode);
    return emoji === null ? [] : [{ emoji, count: Math.max(1, listOf(reaction.reactor_emails).length) }];
  });
  message.attachments = loosesOf(entry.attached_files).map((file) => {
    const name = wordsOf(file.original_name) ?? wordsOf(file.export_name) ?? "file";
    return attachmentOf(name, attachmentType(null, name), file.export_name);
  });
  const annotations = loosesOf(entry.annotations);
  message.text = textOf(entry.text) ?? "";
  if (entry.message_state === "DELETED" || "deletion_metadata" in entry) message.kind = "deleted";
  else if (message.text === "" && annotations.some((one) => "video_call_metadata" in one)) message.kind = "call";
  if (message.text === "" && message.kind !== "deleted")
    message.text = annotations
      .map(shown)
      .filter((part) => part !== "")
      .join("\n");
  if (message.kind === "text" && (textOf(entry.text) ?? "") === "" && message.attachments.length > 0) message.kind = "media";
}

/** "space/topic/message": the first message of a topic has the topic's own id. */
function threadOf(id: string | null, topic: string | null): string | null {
  if (topic === null) return null;
  const parts = id?.split("/") ?? [];
  const first = parts.length === 3 ? `${parts[0]}/${topic}/${topic}` : topic;
  return first === id ? null : first;
}

/** What stands in the place of a text: a link, a file on Drive, a call. */
function shown(annotation: Loose): string {
  const url = looseOf(annotation.url_metadata);
  const drive = looseOf(annotation.drive_metadata);
  const link = wordsOf(looseOf(url.url).private_do_not_access_or_else_safe_url_wrapped_value) ?? wordsOf(url.gws_url);
  if ("video_call_metadata" in annotation) return "Video call";
  return wordsOf(drive.title) ?? [wordsOf(url.title), link].filter((part) => part !== null).join(" ");
}
