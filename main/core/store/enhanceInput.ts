import { createHash } from "node:crypto";
import type { MessageKind, ParticipantKind } from "../../../preload/contract/values.ts";
import type { Reader } from "./handle.ts";
import { shownAs } from "./persons.ts";

// A conversation as it is read to be sent, and as its answers are held against it.

export interface SaidMessage {
  id: number;
  position: number;
  authorId: number | null;
  author: string | null;
  role: ParticipantKind | null;
  at: number | null;
  kind: MessageKind;
  text: string;
}

/** People as they are shown, remembered: most write in many conversations. */
export class Cast {
  readonly #store: Reader;
  readonly #known = new Map<number, { id: number; name: string; role: ParticipantKind }>();

  constructor(store: Reader) {
    this.#store = store;
  }

  person(author: number): { id: number; name: string; role: ParticipantKind } | undefined {
    const known = this.#known.get(author);
    if (known !== undefined) return known;
    const found = this.#store.get<{ id: number; name: string; role: ParticipantKind }>(
      `select p.id, p.shown_name as name, p.kind as role from (select ? as author) ${shownAs("author", "p")}`,
      author,
    );
    if (found !== undefined) this.#known.set(author, found);
    return found;
  }
}

/** What carries no text has nothing to be enhanced by. */
export function messagesToSend(store: Reader, cast: Cast, conversationId: number): SaidMessage[] {
  const rows = store.all<{
    id: number;
    position: number;
    author: number | null;
    at: number | null;
    kind: MessageKind;
    text: string;
  }>(
    `select id, position, author_id as author, sent_at as at, kind, text from messages
     where conversation_id = ? and text <> '' order by position`,
    conversationId,
  );
  return rows.map(({ author, ...message }) => {
    const person = author === null ? undefined : cast.person(author);
    return { ...message, authorId: person?.id ?? null, author: person?.name ?? null, role: person?.role ?? null };
  });
}

export interface Stretch {
  index: number;
  first: number;
  last: number;
}

/** How the conversation is divided, by the positions of the messages. */
export function stretchesOf(store: Reader, conversationId: number): Stretch[] {
  return store.all(
    `select ch.chunk_index as "index", first.position as first, last.position as last
     from chunks ch join messages first on first.id = ch.first_message join messages last on last.id = ch.last_message
     where ch.conversation_id = ? order by ch.method, ch.chunk_index`,
    conversationId,
  );
}

/** By what its chunks say, which count each word at most; none where it was not divided yet. */
export function sizeOf(store: Reader, conversationId: number): { tokens: number; messages: number } {
  const { tokens, messages } = store.get<{ tokens: number | null; messages: number }>(
    `select (select sum(tokens) from chunks where conversation_id = c.id) as tokens, messages from conversations c where id = ?`,
    conversationId,
  ) ?? { tokens: null, messages: 0 };
  return tokens === null ? { tokens: 0, messages: 0 } : { tokens, messages };
}

export function isInTrash(store: Reader, conversationId: number): boolean {
  return store.get("select 1 from conversations where id = ? and deleted_at is not null", conversationId) !== undefined;
}

/** What tells whether a conversation reads as it did: who said what, in which order. */
export class ContentHash {
  readonly #hash = createHash("sha256");

  add({ author, kind, text }: { author: number | null; kind: MessageKind; text: string }): void {
    if (text !== "") this.#hash.update(`${author ?? ""} ${kind} ${text.length} ${text}`);
  }

  end(): Uint8Array {
    return this.#hash.digest();
  }
}

/** Whoever wrote in a conversation, as they are shown. */
export function namesIn(store: Reader, cast: Cast, conversationId: number): { id: number; name: string }[] {
  return store
    .numbers("select participant_id from conversation_people where conversation_id = ?", conversationId)
    .flatMap((id) => cast.person(id) ?? []);
}

export function textOf(store: Reader, messageId: number): string | undefined {
  return store.get<{ text: string }>("select text from messages where id = ?", messageId)?.text;
}
