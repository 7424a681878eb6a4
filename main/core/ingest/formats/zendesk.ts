import type { ParticipantKind } from "../../../../preload/contract/values.ts";
import { plainText } from "../html/plain.ts";
import { entries, noText, noTime } from "../json/entries.ts";
import { beginning } from "../json/held.ts";
import { keysIn } from "../json/keys.ts";
import { attachmentType, People } from "../json/told.ts";
import { dateOf, idOf, isLoose, type Loose, listOf, looseOf, loosesOf, textOf, wordsOf } from "../json/values.ts";
import { messageOf } from "../message.ts";
import type { Format, ReadMessage, Sink, TextReader } from "../types.ts";
import { cutDocuments } from "./support-documents.ts";

// Tickets of Zendesk with their comments or audits, as its API and its exports give them.

/** Comments that Zendesk itself wrote. */
const zendeskItself = "-1";

export const zendesk: Format = {
  key: "zendesk",
  title: "Zendesk tickets (JSON, JSONL)",
  platform: "zendesk",
  sniff(head) {
    const keys = keysIn(head.text)?.keys;
    if (keys === undefined || !(keys.has("comments") || keys.has("audits") || keys.has("description"))) return 0;
    const marks = ["author_id", "requester_id", "html_body", "plain_body", "submitter_id", "ticket_id"].filter((key) =>
      keys.has(key),
    );
    if (!(keys.has("subject") || keys.has("ticket") || keys.has("raw_subject"))) return 0;
    return marks.length >= 2 ? 0.95 : 0;
  },
  read: readerOf,
};

function readerOf(sink: Sink): TextReader {
  const people = new Users(sink);
  // comments are numbered through the whole file, so that each stands somewhere
  let number = 0;

  const read = (entry: Loose, _number: number, path: string): string | null => {
    if (path === "users[]") {
      people.meet(entry, null);
      return null;
    }
    const ticket = isLoose(entry.ticket) ? entry.ticket : entry;
    for (const user of loosesOf(entry.users ?? ticket.users)) people.meet(user, null);
    const said = saidIn(entry, ticket);
    const id = idOf(ticket.id) ?? idOf(looseOf(said[0]?.entry).ticket_id);
    if (said.length === 0) return id === null ? "not a ticket" : "the ticket holds neither comments nor a description";
    const requester = people.meet(looseOf(ticket.requester), "customer") ?? idOf(ticket.requester_id);
    for (const agent of [ticket.assignee, ticket.submitter]) people.meet(looseOf(agent), null);
    const key = id ?? `ticket ${number + 1}`;
    const title = wordsOf(ticket.subject) ?? wordsOf(ticket.raw_subject) ?? `Ticket ${key}`;
    sink.conversation({ key, externalId: id, title });
    for (const one of said) {
      number++;
      if (one.isStructure) sink.structure(1);
      else {
        const reason = tell(one, key, requester);
        if (reason !== null) sink.skipped(number, beginning(JSON.stringify(one.entry) ?? ""), reason);
      }
    }
    return null;
  };

  const tell = ({ entry, audit, event }: Said, conversation: string, requester: string | null): string | null => {
    if (!isLoose(entry)) return "not a JSON object";
    if (event === undefined && ![entry.plain_body, entry.body, entry.html_body].some((body) => typeof body === "string"))
      return noText;
    const message = messageOf({ conversation, line: number, text: event ?? textIn(entry) });
    message.externalId = idOf(entry.id);
    message.at = dateOf(entry.created_at ?? audit.created_at);
    if (message.at === null) sink.guessed(number, beginning(message.text), noTime);
    message.attachments = filesIn(entry);
    message.kind = kindOf(entry, message, event);
    const author = looseOf(entry.author);
    const id = idOf(entry.author_id) ?? idOf(author.id) ?? idOf(audit.author_id);
    // only agents can write what the customer does not see
    const guessed = id !== null && id === requester ? "customer" : entry.public === false ? "support_agent" : null;
    message.author = people.meet({ ...author, id }, guessed);
    sink.message(message);
    return null;
  };

  return cutDocuments(
    ["tickets[]", "results[]"],
    entries(sink, read, () => ++number),
    ["users[]"],
  );
}

/** One thing that a ticket tells: a comment, or an event of an audit. */
interface Said {
  entry: unknown;
  audit: Loose;
  /** What an event that nobody wrote says. */
  event?: string;
  isStructure?: boolean;
}

function saidIn(entry: Loose, ticket: Loose): Said[] {
  const comments = listOf(entry.comments ?? ticket.comments);
  const audits = loosesOf(entry.audits ?? ticket.audits);
  if (comments.length > 0) return comments.map((comment) => ({ entry: comment, audit: {} }));
  if (audits.length > 0) return audits.flatMap((audit) => loosesOf(audit.events).map((event) => eventIn(event, audit)));
  if (typeof ticket.description !== "string" || idOf(ticket.id) === null) return [];
  const { description, created_at, requester_id } = ticket;
  return [{ entry: { body: description, created_at, author_id: requester_id }, audit: {} }];
}

function eventIn(event: Loose, audit: Loose): Said {
  if (event.type === "Comment" || event.type === "VoiceComment") return { entry: event, audit };
  const value = textOf(event.value);
  if ((event.type === "Change" || event.type === "Create") && event.field_name === "status" && value !== null) {
    const before = wordsOf(event.previous_value);
    return { entry: event, audit, event: before === null ? `status: ${value}` : `status: ${before} → ${value}` };
  }
  return { entry: event, audit, isStructure: true };
}

function textIn(comment: Loose): string {
  const plain = wordsOf(comment.plain_body);
  if (plain !== null) return plain.replaceAll("&nbsp;", " ").trim();
  const body = wordsOf(comment.body);
  return (body ?? plainText(textOf(comment.html_body) ?? "")).trim();
}

function filesIn(comment: Loose): ReadMessage["attachments"] {
  return loosesOf(comment.attachments).map((file) => {
    const name = wordsOf(file.file_name) ?? "file";
    return { name, type: attachmentType(textOf(file.content_type), name) };
  });
}

function kindOf(entry: Loose, message: ReadMessage, event: string | undefined): ReadMessage["kind"] {
  if (event !== undefined) return "system";
  if (entry.type === "VoiceComment" || entry.type === "TpeVoiceComment") return "call";
  return message.text === "" && message.attachments.length > 0 ? "media" : "text";
}

/** Tells people with what is known of them: their role wherever it stands, else what their ticket lets one conclude. */
class Users {
  readonly #people: People;
  readonly #kinds = new Map<string, ParticipantKind>();

  constructor(sink: Sink) {
    this.#people = new People(sink);
  }

  meet(user: Loose, guessed: ParticipantKind | null): string | null {
    const id = idOf(user.id);
    if (id === null) return null;
    const kind = id === zendeskItself ? "bot" : (kindOfRole(user.role) ?? this.#kinds.get(id) ?? guessed ?? "unknown");
    if (kind !== "unknown") this.#kinds.set(id, kind);
    const name = wordsOf(user.name) ?? wordsOf(user.email);
    return this.#people.tell(id, name, id === zendeskItself ? "Zendesk" : id, { kind, externalId: id });
  }
}

function kindOfRole(role: unknown): ParticipantKind | null {
  if (role === "end-user") return "customer";
  return role === "agent" || role === "admin" ? "support_agent" : null;
}
