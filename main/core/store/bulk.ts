import type { MessageKind, ParticipantKind, Platform } from "../../../preload/contract/values.ts";
import { addBlock, growBlock } from "./blocks.ts";
import type { Value, Writer } from "./handle.ts";
import { markPlatform } from "./marks.ts";
import { newestMessage } from "./messages.ts";
import { putInOrder } from "./order.ts";
import { recountMerged } from "./people.ts";
import { setSortKeys } from "./retally.ts";

// Writes many messages of a source, each slice in the order of its times. A slice is a transaction; between slices other writes
// may come. The search index is built after the rows, from the ids that were given: far faster than row by row.

export interface NewConversation {
  externalId: string | null;
  title: string;
  platform: Platform;
}

export interface NewPerson {
  externalId: string | null;
  name: string;
  kind: ParticipantKind;
  platform: Platform;
}

export interface NewMessage {
  conversation: number;
  author: number | null;
  sentAt: number | null;
  kind: MessageKind;
  text: string;
  /** Id of the message that this one answers. */
  replyTo: number | null;
  /** Id of the first message of its thread. */
  thread: number | null;
  edited: boolean;
  editedAt: number | null;
  reactions: string | null;
  attachments: string | null;
  externalId: string | null;
  identity: number | null;
}

interface Tally {
  messages: number;
  /** Those of them that this writer brought. */
  added: number;
  /** It was here before. */
  continued: boolean;
  firstAt: number | null;
  lastAt: number | null;
  preview: string;
  people: Map<number, number>;
  /** A message came that is older than one before it; the conversation is put in order at the end. */
  disordered: boolean;
}

const columns = [
  "id",
  "conversation_id",
  "position",
  "author_id",
  "sent_at",
  "kind",
  "text",
  "reply_to",
  "edited",
  "edited_at",
  "reactions",
  "attachments",
  "external_id",
  "identity",
  "thread_id",
];
/** Rows a statement: ten cost a third less than one by one, more win nothing. */
const groupSize = 10;
const marks = `(${columns.map(() => "?").join(", ")})`;
const insertOne = `insert into messages (${columns.join(", ")}) values ${marks}`;
const insertGroup = `${insertOne}${`, ${marks}`.repeat(groupSize - 1)}`;

export class BulkWriter {
  readonly #store: Writer;
  readonly #source: number;
  readonly #importedAt: number;
  readonly #tallies = new Map<number, Tally>();
  /** Messages by person that are not in the store's counts yet. */
  readonly #people = new Map<number, number>();
  readonly #seen = new Set<number>();
  /** How many messages of a conversation were told of last. */
  readonly #told = new Map<number, number>();
  #block: { id: number; lastAt: number | null } | undefined;
  #nextId: number;
  #indexedUntil: number;
  messages = 0;

  constructor(store: Writer, source: number, importedAt: number) {
    this.#store = store;
    this.#source = source;
    this.#importedAt = importedAt;
    this.#nextId = newestMessage(store) + 1;
    this.#indexedUntil = this.#nextId - 1;
  }

  addConversation({ externalId, title, platform }: NewConversation): number {
    const { id } = this.#store.run(
      "insert into conversations (source_id, external_id, title, platform, sort_at) values (?, ?, ?, ?, ?)",
      this.#source,
      externalId,
      title,
      platform,
      this.#importedAt,
    );
    this.#tallies.set(id, {
      messages: 0,
      added: 0,
      continued: false,
      firstAt: null,
      lastAt: null,
      preview: "",
      people: new Map(),
      disordered: false,
    });
    return id;
  }

  /** Goes on with a conversation that is here already. */
  adoptConversation(id: number): void {
    const row = this.#store.get<Omit<Tally, "added" | "continued" | "people" | "disordered">>(
      "select messages, first_at as firstAt, last_at as lastAt, preview from conversations where id = ?",
      id,
    );
    if (row === undefined) throw new Error("the conversation is gone");
    const people = this.#store.all<{ id: number; messages: number }>(
      "select participant_id as id, messages from conversation_people where conversation_id = ?",
      id,
    );
    const counts = new Map(people.map((each) => [each.id, each.messages]));
    this.#tallies.set(id, { ...row, added: 0, continued: true, people: counts, disordered: false });
  }

  addPerson({ externalId, name, kind, platform }: NewPerson): number {
    return this.#store.run(
      "insert into participants (name, external_id, platform, kind) values (?, ?, ?, ?)",
      name,
      externalId,
      platform,
      kind,
    ).id;
  }

  /** The id that the next message gets; the ones after it count up from there. */
  get nextId(): number {
    return this.#nextId;
  }

  /** One slice of messages, in the order of their times. */
  addMessages(slice: readonly NewMessage[]): void {
    this.#store.transaction(() => {
      const firstId = this.#nextId;
      let group: Value[] = [];
      for (const message of slice) {
        group.push(...this.#add(message));
        if (group.length < groupSize * columns.length) continue;
        this.#store.run(insertGroup, ...group);
        group = [];
      }
      for (let at = 0; at < group.length; at += columns.length)
        this.#store.run(insertOne, ...group.slice(at, at + columns.length));
      this.#extendBlock(firstId, slice);
    });
    this.messages += slice.length;
  }

  /** Counts a message and answers its row. */
  #add(message: NewMessage): Value[] {
    const tally = this.#tallies.get(message.conversation);
    if (tally === undefined) throw new Error("a message came before its conversation");
    const id = this.#nextId++;
    const position = tally.messages++;
    tally.added += 1;
    const { sentAt } = message;
    if (sentAt !== null) {
      if (tally.lastAt !== null && sentAt < tally.lastAt) tally.disordered = true;
      tally.firstAt = tally.firstAt === null ? sentAt : Math.min(tally.firstAt, sentAt);
      tally.lastAt = tally.lastAt === null ? sentAt : Math.max(tally.lastAt, sentAt);
    }
    if (message.kind === "text") tally.preview = message.text.slice(0, 200);
    if (message.author !== null) {
      tally.people.set(message.author, (tally.people.get(message.author) ?? 0) + 1);
      this.#people.set(message.author, (this.#people.get(message.author) ?? 0) + 1);
      this.#seen.add(message.author);
    }
    return [
      id,
      message.conversation,
      position,
      message.author,
      sentAt,
      message.kind,
      message.text,
      message.replyTo,
      message.edited ? 1 : 0,
      message.editedAt,
      message.reactions,
      message.attachments,
      message.externalId,
      message.identity,
      message.thread,
    ];
  }

  #extendBlock(firstId: number, slice: readonly NewMessage[]): void {
    const firstAt = slice[0]?.sentAt ?? null;
    const lastAt = slice.at(-1)?.sentAt ?? null;
    if (this.#block === undefined || (this.#block.lastAt ?? firstAt ?? 0) > (firstAt ?? 0)) {
      const block = { firstId, lastId: this.#nextId - 1, firstAt, lastAt };
      this.#block = { id: addBlock(this.#store, this.#source, block), lastAt };
    } else {
      growBlock(this.#store, this.#block.id, this.#nextId - 1, lastAt);
      this.#block.lastAt = lastAt;
    }
  }

  /** Brings the next rows into the search index; answers whether more are waiting. */
  indexSlice(rows: number): boolean {
    const last = Math.min(this.#indexedUntil + rows, this.#nextId - 1);
    this.#store.transaction(() =>
      this.#store.run(
        `insert into message_search (rowid, words, scope)
         select id, words, scope from message_words where id between ? and ? order by id`,
        this.#indexedUntil + 1,
        last,
      ),
    );
    this.#indexedUntil = last;
    return last < this.#nextId - 1;
  }

  /** How many rows the search index lacks. */
  get unindexed(): number {
    return this.#nextId - 1 - this.#indexedUntil;
  }

  /** Conversations that were written to, in the order in which they came up. */
  get conversations(): number[] {
    return [...this.#tallies.keys()];
  }

  /** Writes what is known by now of each conversation, so that it can be read while more comes in. */
  tell(): void {
    this.#store.transaction(() => {
      for (const [id, tally] of this.#tallies) this.#tellConversation(id, tally);
      this.#tellPeople();
    });
  }

  /** Puts in order what came out of order, and writes everything that is known of each conversation and each person. */
  settle(): { conversations: number; continued: number; people: number } {
    this.#store.transaction(() => {
      for (const [id, tally] of this.#tallies) {
        if (tally.disordered) {
          tally.preview = putInOrder(this.#store, id);
          tally.disordered = false;
          this.#told.delete(id);
        }
        this.#tellConversation(id, tally);
      }
      this.#tellPeople();
    });
    const continued = this.#tallies.values().filter((tally) => tally.continued);
    return { conversations: this.#tallies.size, continued: [...continued].length, people: this.#seen.size };
  }

  #tellPeople(): void {
    for (const [id, messages] of this.#people) {
      this.#store.run("update participants set messages = messages + ? where id = ?", messages, id);
    }
    recountMerged(this.#store, [...this.#people.keys()]);
    this.#people.clear();
  }

  #tellConversation(id: number, tally: Tally): void {
    if (this.#told.get(id) === tally.messages) return;
    this.#told.set(id, tally.messages);
    const sortAt = tally.lastAt ?? this.#importedAt;
    this.#store.run(
      "update conversations set first_at = ?, last_at = ?, sort_at = ?, messages = ?, people = ?, preview = ? where id = ?",
      tally.firstAt,
      tally.lastAt,
      sortAt,
      tally.messages,
      tally.people.size,
      tally.preview,
      id,
    );
    this.#store.run(
      `insert or replace into conversation_sources (conversation_id, source_id, messages, conversation_sort_at, conversation_messages)
       values (?, ?, ?, ?, ?)`,
      id,
      this.#source,
      tally.added,
      sortAt,
      tally.messages,
    );
    if (tally.continued) setSortKeys(this.#store, id);
    else markPlatform(this.#store, id);
    for (const [person, messages] of tally.people) {
      this.#store.run(
        `insert or replace into conversation_people
           (conversation_id, participant_id, messages, conversation_sort_at, conversation_messages) values (?, ?, ?, ?, ?)`,
        id,
        person,
        messages,
        sortAt,
        tally.messages,
      );
    }
  }
}
