import { entries, noText, noTime } from "../json/entries.ts";
import { beginning } from "../json/held.ts";
import { cutItems } from "../json/items.ts";
import { keysIn } from "../json/keys.ts";
import { attachmentType, People, Told } from "../json/told.ts";
import {
  dateOf,
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
import type { Format, ReadMessage, Sink, TextReader } from "../types.ts";
import { bodyOf, countedReactions } from "./teams-message.ts";

// What a person gets who asks Microsoft for their data of Teams: messages.json with all conversations, newest message first.

export const teamsPersonal: Format = {
  key: "teams-personal",
  title: "Microsoft Teams (personal data, JSON)",
  platform: "teams",
  sniff(head) {
    const found = keysIn(head.text);
    return found?.opens === "{" && found.keys.has("MessageList") && found.keys.has("conversations") ? 0.96 : 0;
  },
  read: (sink) => new Reader(sink).reader,
};

class Reader {
  readonly reader: TextReader;
  private readonly sink: Sink;
  private readonly people: People;
  private readonly told: Told;
  private owner: string | null = null;
  private known: { id: string | null; name: string | null } = { id: null, name: null };
  private chat = 0;
  private toldChat = 0;

  constructor(sink: Sink) {
    this.sink = sink;
    this.people = new People(sink);
    this.told = new Told(sink);
    this.reader = cutItems(["conversations[].MessageList[]"], {
      ...entries(sink, (entry, number) => this.entry(entry, number)),
      enter: (path) => {
        if (path !== "conversations[]") return;
        this.chat++;
        this.known = { id: null, name: null };
      },
      field: (path, text) => this.field(path, parsed(text)),
    });
  }

  private field(path: string, value: unknown): void {
    if (path === "userId") this.owner = wordsOf(value);
    else if (path === "conversations[].id") this.known.id = idOf(value);
    else if (path === "conversations[].displayName") this.known.name = wordsOf(value) ?? this.known.name;
    else if (path === "conversations[].threadProperties") this.known.name ??= wordsOf(looseOf(value).topic);
    else return;
    if (this.toldChat === this.chat && this.chat > 0) this.conversation();
  }

  private conversation(): string {
    this.toldChat = this.chat;
    const { id, name } = this.known;
    return this.told.tell({ key: `chat ${this.chat}`, externalId: id, title: name ?? id ?? "Teams chat" });
  }

  private entry(entry: Loose, number: number): string | null {
    if (!("content" in entry) && !("originalarrivaltime" in entry)) return "not a message";
    if (!isTextOrNothing(entry.content)) return noText;
    const message = messageOf({ conversation: this.conversation(), line: number, externalId: idOf(entry.id) });
    message.author = this.author(idOf(entry.from), wordsOf(entry.displayName));
    message.at = dateOf(entry.originalarrivaltime);
    fill(message, entry);
    if (message.at === null) this.sink.guessed(number, beginning(message.text), noTime);
    this.sink.message(message);
    return null;
  }

  /** "8:live:.cid.1f2e": the account; of a chat between two, the chat has the name of the other. */
  private author(id: string | null, name: string | null): string | null {
    // of what happens in a group the group itself is the author
    if (id === null || id.startsWith("19:")) return null;
    const isOwner = id === this.owner;
    const other = id === this.known.id ? this.known.name : null;
    const kind = id.startsWith("28:") ? "bot" : "unknown";
    return this.people.tell(id, name ?? other, id.replace(/^\d+:/, ""), { kind, externalId: id, isOwner });
  }
}

function fill(message: ReadMessage, entry: Loose): void {
  const type = textOf(entry.messagetype) ?? "Text";
  const content = textOf(entry.content) ?? "";
  const more = looseOf(entry.properties);
  const { text, images } = bodyOf(content, type !== "Text");
  message.text = text;
  message.editedAt = timeOf(numberOf(more.edittime));
  message.edited = message.editedAt !== null;
  const emotions = loosesOf(typeof more.emotions === "string" ? parsed(more.emotions) : more.emotions);
  message.reactions = countedReactions(
    emotions.flatMap((one) => {
      const { length } = listOf(one.users);
      return Array.from({ length: Math.max(1, length) }, () => wordsOf(one.key));
    }),
  );
  if (numberOf(more.deletetime) !== null) message.kind = "deleted";
  else if (type.startsWith("Event/Call")) Object.assign(message, { kind: "call", text: "Call" });
  else if (!/^(?:Text|RichText)/.test(type)) {
    message.kind = "system";
    message.text = [type.replace(/^.*\//, "").replace(/(?<=[a-z])[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`), text]
      .filter((part) => part !== "")
      .join(": ");
  } else fillMedia(message, content, images);
}

/** A file is told by an element of its own: <URIObject><OriginalName v="a.png"/></URIObject> */
function fillMedia(message: ReadMessage, content: string, images: ReadMessage["attachments"]): void {
  const name = /<OriginalName\b[^>]{0,200}\bv="([^"]{1,400})"/i.exec(content)?.[1];
  message.attachments = name === undefined ? images : [{ name, type: attachmentType(null, name) }];
  if (name !== undefined) message.text = "";
  if (message.text === "" && message.attachments.length > 0) message.kind = "media";
}
