import type { Sink, Tables } from "../types.ts";
import { queries, type Row } from "./imessage-query.ts";

const owner = "me";

interface Chat {
  key: string;
  externalId: string | null;
  title: string;
}

export function numberIn(value: Row[string] | undefined): number | null {
  return typeof value === "number" || typeof value === "bigint" ? Number(value) : null;
}

export function textIn(value: Row[string] | undefined): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** Who and which chats stand in a database; each is told when a message first names it. */
export class IMessagePeople {
  readonly #sink: Sink;
  readonly #addresses = new Map<number, string>();
  readonly #chats = new Map<number, Chat>();
  readonly #told = new Set<string>();

  constructor(sink: Sink, tables: Tables) {
    this.#sink = sink;
    const asked = queries(tables);
    for (const { id, address } of tables.rows(asked.handles)) {
      this.#addresses.set(numberIn(id) ?? 0, typeof address === "string" ? address : String(address ?? "unknown"));
    }
    const members = new Map<number, string[]>();
    for (const { chat_id, handle_id } of asked.members === null ? [] : tables.rows(asked.members)) {
      const chat = numberIn(chat_id) ?? 0;
      const address = this.addressOf(handle_id);
      if (address !== null) members.set(chat, [...(members.get(chat) ?? []), address]);
    }
    for (const row of tables.rows(asked.chats)) {
      const id = numberIn(row.id) ?? 0;
      // a chat over two services has two rows and one identifier
      const identifier = textIn(row.chat_identifier) ?? textIn(row.guid);
      const title = textIn(row.display_name) ?? (members.get(id)?.join(", ") || identifier || `Chat ${id}`);
      this.#chats.set(id, { key: identifier ?? `chat ${id}`, externalId: identifier, title });
    }
  }

  addressOf(handle: Row[string] | undefined): string | null {
    return this.#addresses.get(numberIn(handle) ?? 0) ?? null;
  }

  /** Who sent a row; null where it names nobody. */
  senderOf(row: Row): string | null {
    if (numberIn(row.is_from_me) === 1) return this.#tell(owner, null);
    const address = this.addressOf(row.handle_id);
    return address === null ? null : this.#tell(address, address);
  }

  /** The key of the chat that a row stands in. */
  chatOf(row: Row): string {
    const address = this.addressOf(row.handle_id);
    const chat = this.#chats.get(numberIn(row.chat_id) ?? 0) ?? {
      key: address ?? "no chat",
      externalId: address,
      title: address ?? "Messages without a chat",
    };
    if (!this.#told.has(`chat ${chat.key}`)) this.#sink.conversation(chat);
    this.#told.add(`chat ${chat.key}`);
    return chat.key;
  }

  #tell(key: string, address: string | null): string {
    if (!this.#told.has(`person ${key}`)) {
      const person = { key, externalId: address, name: address ?? "Me", kind: "unknown" as const };
      this.#sink.person(key === owner ? { ...person, isOwner: true } : person);
    }
    this.#told.add(`person ${key}`);
    return key;
  }
}
