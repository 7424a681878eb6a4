import { noTime } from "../json/entries.ts";
import { beginning } from "../json/held.ts";
import { cutLines } from "../json/lines.ts";
import { People } from "../json/told.ts";
import { idOf, type Loose, looseIn, looseOf, loosesOf, numberOf, timeOf, wordsOf } from "../json/values.ts";
import { messageOf } from "../message.ts";
import type { Format, ReadMessage, Sink, TextReader } from "../types.ts";
import { fillItem, type Person } from "./signal-item.ts";

// main.jsonl of the export that Signal itself makes: a line about the account, then people, chats and messages; what a line refers to
// stands before it.

export const signalJsonl: Format = {
  key: "signal-jsonl",
  title: "Signal export (JSONL)",
  platform: "signal",
  sniff(head) {
    if (!/^\ufeff?\s*\{/.test(head.text)) return 0;
    if (/"chatItem"\s*:\s*\{/.test(head.text) && /"chatId"\s*:/.test(head.text)) return 0.97;
    return /"backupTimeMs"\s*:/.test(head.text) ? 0.9 : 0;
  },
  read: (sink) => readerOf(sink),
};

function readerOf(sink: Sink): TextReader {
  const frames = new Frames(sink);
  return cutLines({
    line(text, number) {
      if (text === "" || text === "\ufeff") return sink.structure(1);
      const frame = looseIn(text.replace(/^\ufeff/, ""));
      const reason = frame === null ? "not a JSON object" : frames.take(frame, number);
      if (reason !== null) sink.skipped(number, beginning(text), reason);
    },
    broken: (text, number, reason) => sink.skipped(number, text, reason),
  });
}

class Frames {
  private readonly sink: Sink;
  private readonly people: People;
  private readonly recipients = new Map<string, Person>();
  /** Recipient by chat. */
  private readonly chats = new Map<string, string>();
  private readonly told = new Set<string>();
  private ownName: string | null = null;

  constructor(sink: Sink) {
    this.sink = sink;
    this.people = new People(sink);
  }

  /** Why the line must be left out, or null. */
  take(frame: Loose, number: number): string | null {
    if ("chatItem" in frame) return this.item(looseOf(frame.chatItem), number);
    const one = looseOf(frame.recipient ?? frame.chat);
    const id = idOf(one.id);
    if (id === null && ("recipient" in frame || "chat" in frame)) return "it has no id by which it could be found";
    if ("recipient" in frame) this.recipient(id ?? "", one);
    else if ("chat" in frame) this.chats.set(id ?? "", idOf(one.recipientId) ?? "");
    else if ("account" in frame) {
      const account = looseOf(frame.account);
      this.ownName = fullName(account.givenName, account.familyName);
    }
    // stickers, folders and the like are no part of what was said
    this.sink.structure(1);
    return null;
  }

  private recipient(id: string, recipient: Loose): void {
    const contact = looseOf(recipient.contact);
    const title = looseOf(looseOf(recipient.group).snapshot).title;
    const aci = wordsOf(contact.aci);
    const person: Person = {
      key: aci ?? `recipient ${id}`,
      aci,
      name: null,
      isOwner: "self" in recipient,
      isSignal: "releaseNotes" in recipient,
    };
    if (person.isOwner) person.name = this.ownName ?? "Me";
    else if (person.isSignal) person.name = "Signal";
    else person.name = "group" in recipient ? (wordsOf(looseOf(title).title) ?? wordsOf(title)) : contactName(contact);
    this.recipients.set(id, person);
  }

  private item(item: Loose, number: number): string | null {
    const chatId = idOf(item.chatId);
    if (chatId === null) return "a message without a chat";
    const revisions = loosesOf(item.revisions);
    const sent = timeOf(numberOf(item.dateSent));
    const message = messageOf({ conversation: chatId, line: number });
    // what is shown is the latest wording; the first says when it was written
    message.at = timeOf(numberOf(revisions[0]?.dateSent)) ?? sent;
    message.edited = revisions.length > 0;
    message.editedAt = message.edited ? sent : null;
    message.externalId = idOf(revisions[0]?.dateSent) ?? idOf(item.dateSent);
    if (!fillItem(message, item, (aci) => this.nameByAci(aci))) return "Signal writes nothing here that can be shown";
    this.conversation(chatId);
    message.author = this.author(idOf(item.authorId));
    if (message.at === null) this.sink.guessed(number, beginning(message.text), noTime);
    this.sink.message(message);
    return null;
  }

  private conversation(chatId: string): void {
    if (this.told.has(chatId)) return;
    this.told.add(chatId);
    const recipient = this.recipients.get(this.chats.get(chatId) ?? "");
    const title = recipient?.isOwner === true ? "Note to Self" : (recipient?.name ?? `Signal chat ${chatId}`);
    this.sink.conversation({ key: chatId, externalId: null, title });
  }

  private author(id: string | null): ReadMessage["author"] {
    if (id === null) return null;
    const person = this.recipients.get(id);
    const key = person?.key ?? `recipient ${id}`;
    const kind = person?.isSignal === true ? "bot" : "unknown";
    const more = { kind, externalId: person?.aci ?? null, isOwner: person?.isOwner === true } as const;
    return this.people.tell(key, person?.name ?? null, "Unknown", more);
  }

  private nameByAci(aci: string): string | null {
    for (const person of this.recipients.values()) if (person.aci === aci) return person.name;
    return null;
  }
}

function fullName(given: unknown, family: unknown): string | null {
  const parts = [wordsOf(given), wordsOf(family)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(" ");
}

/** In the order in which Signal itself chooses. */
function contactName(contact: Loose): string | null {
  const nickname = looseOf(contact.nickname);
  const number = idOf(contact.e164);
  return (
    fullName(nickname.given, nickname.family) ??
    fullName(contact.systemGivenName, contact.systemFamilyName) ??
    fullName(contact.profileGivenName, contact.profileFamilyName) ??
    (number === null || number === "0" ? null : `+${number.replace(/^\+/, "")}`) ??
    wordsOf(contact.username)
  );
}
