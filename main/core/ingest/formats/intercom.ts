import type { ParticipantKind } from "../../../../preload/contract/values.ts";
import { plainText } from "../html/plain.ts";
import { entries, noText, noTime } from "../json/entries.ts";
import { beginning } from "../json/held.ts";
import { keysIn } from "../json/keys.ts";
import { attachmentType, People } from "../json/told.ts";
import {
  idOf,
  isLoose,
  isTextOrNothing,
  type Loose,
  listOf,
  looseOf,
  loosesOf,
  numberOf,
  secondsOf,
  textOf,
  wordsOf,
} from "../json/values.ts";
import { messageOf } from "../message.ts";
import type { Format, ReadMessage, Sink, TextReader } from "../types.ts";
import { cutDocuments } from "./support-documents.ts";

// Conversations of Intercom, as its API gives them: what began one, and its parts.

const kinds: Record<string, ParticipantKind> = {
  user: "customer",
  lead: "customer",
  contact: "customer",
  admin: "support_agent",
  team: "support_agent",
  bot: "bot",
};

export const intercom: Format = {
  key: "intercom",
  title: "Intercom conversations (JSON, JSONL)",
  platform: "intercom",
  sniff(head) {
    const keys = keysIn(head.text)?.keys;
    if (keys === undefined || !(keys.has("conversation_parts") || keys.has("part_type"))) return 0;
    return ["source", "conversation_message", "part_type", "delivered_as"].some((key) => keys.has(key)) ? 0.96 : 0.5;
  },
  read: readerOf,
};

function readerOf(sink: Sink): TextReader {
  const people = new People(sink);
  // parts are numbered through the whole file, so that each stands somewhere
  let number = 0;

  const read = (conversation: Loose): string | null => {
    const source = isLoose(conversation.source) ? conversation.source : looseOf(conversation.conversation_message);
    const around = conversation.conversation_parts;
    const parts: readonly unknown[] = Array.isArray(around) ? around : listOf(looseOf(around).conversation_parts);
    if (!("body" in source) && parts.length === 0) return "not a conversation with parts";
    const id = idOf(conversation.id);
    const key = id ?? `conversation ${number + 1}`;
    const subject = plainly(textOf(source.subject) ?? "");
    sink.conversation({ key, externalId: id, title: (wordsOf(conversation.title) ?? subject) || `Conversation ${key}` });
    const first = { ...source, created_at: source.created_at ?? conversation.created_at, part_type: "comment" };
    const said: readonly unknown[] = "body" in source ? [first, ...parts] : parts;
    for (const part of said) {
      number++;
      const reason = isLoose(part) ? tell(part, key) : "not a JSON object";
      if (reason !== null) sink.skipped(number, beginning(JSON.stringify(part) ?? ""), reason);
    }
    const total = numberOf(looseOf(around).total_count) ?? 0;
    if (total > parts.length) sink.guessed(number, "", `only ${parts.length} of its ${total} parts stand in the file`);
    return null;
  };

  const tell = (part: Loose, conversation: string): string | null => {
    if (!isTextOrNothing(part.body)) return noText;
    const message = messageOf({ conversation, line: number, text: plainly(textOf(part.body) ?? "") });
    message.externalId = idOf(part.id);
    message.at = secondsOf(part.created_at);
    message.attachments = loosesOf(part.attachments).map((file) => {
      const name = wordsOf(file.name) ?? "file";
      return { name, type: attachmentType(textOf(file.content_type), name) };
    });
    message.author = authorOf(looseOf(part.author), people);
    message.kind = kindOf(part, message);
    // what happened has no words of its own but its name
    if (message.kind === "system") message.text = (textOf(part.part_type) ?? "event").replaceAll("_", " ");
    if (message.kind === "deleted") message.text = "";
    if (message.at === null) sink.guessed(number, beginning(message.text), noTime);
    sink.message(message);
    return null;
  };

  return cutDocuments(
    ["conversations[]", "data[]"],
    entries(sink, read, () => ++number),
  );
}

function kindOf(part: Loose, message: ReadMessage): ReadMessage["kind"] {
  if (part.redacted === true) return "deleted";
  if (message.text !== "") return "text";
  if (message.attachments.length > 0) return "media";
  return ["comment", "note"].includes(textOf(part.part_type) ?? "") ? "text" : "system";
}

function authorOf(author: Loose, people: People): string | null {
  const type = textOf(author.type) ?? "";
  const id = idOf(author.id);
  const name = wordsOf(author.name) ?? wordsOf(author.email);
  if (id === null && name === null) return null;
  const kind = author.from_ai_agent === true ? "bot" : Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  // customers and staff are numbered apart, and a lead who becomes a user keeps the number
  const numbered = kind === "customer" ? kind : type;
  return people.tell(`${numbered} ${id ?? name}`, name, id ?? "", { kind: kind ?? "unknown", externalId: id });
}

/** A body is HTML, unless the export asked for plain text. */
function plainly(body: string): string {
  return /<[a-z/!][^>]*>/i.test(body) ? plainText(body) : body.trim();
}
