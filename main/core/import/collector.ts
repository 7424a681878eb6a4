import type { Platform } from "../../../preload/contract/values.ts";
import { identityOf } from "../ingest/identity.ts";
import type { ReadConversation, ReadMessage, ReadPerson, Sink } from "../ingest/types.ts";
import { addAnchor, isAnchor } from "../store/anchors.ts";
import type { BulkWriter, NewMessage } from "../store/bulk.ts";
import type { Writer } from "../store/handle.ts";
import { knownPerson, renamePerson } from "../store/people.ts";
import { type Matched, matchConversation } from "./match.ts";
import type { Account } from "./report.ts";

interface Talk {
  about: ReadConversation;
  /** Set once the first of its messages are known: a new conversation, or one that is here already. */
  matched: Matched | undefined;
  written: number;
}

interface Person {
  about: ReadPerson;
  /** The person's row by conversation that was here already, else one row for the file. */
  id: number | undefined;
}

type Identified = ReadMessage & { identity: number };

/** How far back an answer may reach: the ids of at least so many messages are remembered, and of at most twice as many. */
const remembered = 150_000;

/** Takes what a format finds and turns it into rows, batch by batch. */
export class Collector implements Sink {
  readonly #store: Writer;
  readonly #bulk: BulkWriter;
  readonly #platform: Platform;
  readonly #account: Account;
  readonly #talks = new Map<string, Talk>();
  readonly #persons = new Map<string, Person>();
  #ids = new Map<string, number>();
  #olderIds = new Map<string, number>();
  #pending: Identified[] = [];

  constructor(store: Writer, bulk: BulkWriter, platform: Platform, account: Account) {
    this.#store = store;
    this.#bulk = bulk;
    this.#platform = platform;
    this.#account = account;
  }

  get waiting(): number {
    return this.#pending.length;
  }

  conversation(about: ReadConversation): void {
    const known = this.#talks.get(about.key);
    if (known === undefined) this.#talks.set(about.key, { about, matched: undefined, written: 0 });
    else known.about = about;
  }

  person(about: ReadPerson): void {
    const known = this.#persons.get(about.key);
    if (known === undefined) {
      this.#persons.set(about.key, { about, id: undefined });
      return;
    }
    if (known.id !== undefined && known.about.name !== about.name) renamePerson(this.#store, known.id, about.name);
    known.about = about;
  }

  message(message: ReadMessage): void {
    const author = message.author === null ? null : (this.#persons.get(message.author)?.about.name ?? message.author);
    this.#pending.push({ ...message, identity: identityOf(message.at, author, message.kind, message.text) });
    this.#account.messages += 1;
    if (message.kind === "system") this.#account.system += 1;
  }

  structure(lines: number): void {
    this.#account.structure += lines;
  }

  skipped(line: number, text: string, reason: string): void {
    this.#account.skip(line, text, reason);
  }

  guessed(line: number, text: string, reason: string): void {
    this.#account.guess(line, text, reason);
  }

  /** Gives the waiting messages as rows in the order of their times, without those that are here already. */
  take(): NewMessage[] {
    const batch = inOrder(this.#pending);
    this.#pending = [];
    this.#match(batch);
    const rows: NewMessage[] = [];
    for (const message of batch) {
      const talk = this.#talkOf(message.conversation);
      const left = talk.matched?.here?.get(message.identity) ?? 0;
      if (left > 0) {
        talk.matched?.here?.set(message.identity, left - 1);
        this.#account.duplicates += 1;
        continue;
      }
      rows.push(this.#row(message, talk, this.#bulk.nextId + rows.length));
    }
    return rows;
  }

  #talkOf(key: string): Talk {
    const talk = this.#talks.get(key);
    if (talk === undefined) throw new Error("a format told a message before its conversation");
    return talk;
  }

  #match(batch: readonly Identified[]): void {
    const firsts = new Map<Talk, number[]>();
    for (const { conversation, identity } of batch) {
      const talk = this.#talkOf(conversation);
      if (talk.matched !== undefined) continue;
      const identities = firsts.get(talk) ?? [];
      if (identities.length < 200) identities.push(identity);
      firsts.set(talk, identities);
    }
    for (const [talk, identities] of firsts) {
      talk.matched = matchConversation(this.#store, this.#bulk, talk.about, this.#platform, identities);
    }
  }

  #row(message: Identified, talk: Talk, id: number): NewMessage {
    const conversation = talk.matched?.id ?? 0;
    if (isAnchor(message.identity, talk.written++)) addAnchor(this.#store, conversation, message.identity);
    if (message.externalId !== null) this.#remember(`${message.conversation}\n${message.externalId}`, id);
    return {
      conversation,
      author: message.author === null ? null : this.#authorId(message.author, talk),
      sentAt: message.at,
      kind: message.kind,
      text: message.text,
      replyTo: message.replyTo === null ? null : this.#idOf(`${message.conversation}\n${message.replyTo}`),
      edited: message.edited,
      editedAt: message.editedAt,
      reactions: message.reactions.length === 0 ? null : JSON.stringify(message.reactions),
      attachments: message.attachments.length === 0 ? null : JSON.stringify(message.attachments),
      externalId: message.externalId,
      identity: message.identity,
    };
  }

  #idOf(key: string): number | null {
    return this.#ids.get(key) ?? this.#olderIds.get(key) ?? null;
  }

  #remember(key: string, id: number): void {
    this.#ids.set(key, id);
    if (this.#ids.size < remembered) return;
    this.#olderIds = this.#ids;
    this.#ids = new Map();
  }

  #authorId(key: string, talk: Talk): number {
    const about = this.#persons.get(key)?.about ?? { key, name: key, externalId: null, kind: "unknown" as const };
    const inTalk = talk.matched?.people?.get(about.name);
    if (inTalk !== undefined) return inTalk;
    const person = this.#persons.get(key) ?? { about, id: undefined };
    this.#persons.set(key, person);
    person.id ??=
      (about.externalId === null ? undefined : knownPerson(this.#store, this.#platform, about.externalId, about.name)) ??
      this.#bulk.addPerson({ externalId: about.externalId, name: about.name, kind: about.kind, platform: this.#platform });
    return person.id;
  }
}

/** By time; a message without one stays behind the message before it. */
function inOrder(messages: readonly Identified[]): Identified[] {
  let last = Number.NEGATIVE_INFINITY;
  let sorted = true;
  const keyed = messages.map((message) => {
    const key = message.at ?? last;
    if (key < last) sorted = false;
    last = key;
    return { key, message };
  });
  if (!sorted) keyed.sort((a, b) => a.key - b.key);
  return keyed.map(({ message }) => message);
}
