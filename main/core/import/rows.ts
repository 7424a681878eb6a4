import type { Platform } from "../../../preload/contract/values.ts";
import type { ReadAttachment, ReadPerson } from "../ingest/types.ts";
import { addAnchor, isAnchor } from "../store/anchors.ts";
import type { BulkWriter, NewMessage } from "../store/bulk.ts";
import { changeMessage } from "../store/changes.ts";
import type { Writer } from "../store/handle.ts";
import { knownPerson, renamePerson } from "../store/people.ts";
import type { Batch } from "./batch.ts";
import type { MediaKeeper } from "./media.ts";
import type { Judged, Talk } from "./recognise.ts";

interface Person {
  about: ReadPerson;
  /** Where somebody wrote first, undefined until then; exports of several platforms name people of each. */
  platform: Platform | undefined;
  /** The person's row; undefined until a message needs it. */
  id: number | undefined;
}

/** The ids of messages by their own names, of each conversation. */
type MessageIds = Map<number, Map<string, number>>;

/** How far back an answer may reach: the ids of at least so many messages are remembered, and of at most twice as many. */
const remembered = 50_000;

export interface RowMakerParts {
  store: Writer;
  bulk: BulkWriter;
  platform: Platform;
  sourceId: number;
  /** Knows the attachments' files, where they are kept. */
  media: Pick<MediaKeeper, "find"> | undefined;
}

/** Turns what was read and judged into rows: gives each message its conversation and author, and changes what was edited. */
export class RowMaker {
  readonly #parts: RowMakerParts;
  readonly #persons = new Map<string, Person>();
  readonly #ids = new Map<Talk, number>();
  readonly #written = new Map<number, number>();
  #messageIds: MessageIds = new Map();
  #olderMessageIds: MessageIds = new Map();
  #remembered = 0;
  system = 0;

  constructor(parts: RowMakerParts) {
    this.#parts = parts;
  }

  /** The people who wrote something, by the file's own names. */
  get people(): Iterable<ReadPerson & { platform: Platform }> {
    return this.#persons.values().flatMap(({ about, platform }) => (platform === undefined ? [] : [{ ...about, platform }]));
  }

  rows(batch: Batch, judged: readonly Judged[]): NewMessage[] {
    for (const about of batch.people) this.#learn(about);
    const rows: NewMessage[] = [];
    for (const [index, { talk, verdict }] of judged.entries()) {
      if (verdict === "new") rows.push(this.#row(batch, index, talk, this.#parts.bulk.nextId + rows.length));
      else if (verdict !== "here") this.#change(batch, index, talk, verdict.changes);
    }
    return rows;
  }

  #learn(about: ReadPerson): void {
    const known = this.#persons.get(about.key);
    if (known === undefined) this.#persons.set(about.key, { about, platform: undefined, id: undefined });
    else {
      if (known.id !== undefined && known.about.name !== about.name) renamePerson(this.#parts.store, known.id, about.name);
      known.about = about;
    }
  }

  #row({ messages, people }: Batch, index: number, talk: Talk, id: number): NewMessage {
    const conversation = this.#conversationId(talk);
    const identity = messages.identity[index] ?? 0;
    const place = this.#written.get(conversation) ?? 0;
    this.#written.set(conversation, place + 1);
    if (isAnchor(identity, place)) addAnchor(this.#parts.store, conversation, identity);
    const externalId = messages.externalId[index] ?? null;
    if (externalId !== null) this.#remember(conversation, externalId, id);
    const replyTo = messages.replyTo[index] ?? null;
    const rare = messages.rare.get(index);
    const thread = rare?.thread ?? null;
    const kind = messages.kind[index] ?? "text";
    if (kind === "system") this.system += 1;
    const author = people[messages.author[index] ?? -1];
    return {
      conversation,
      author: author === undefined ? null : this.#authorId(author, talk),
      sentAt: messages.at[index] ?? null,
      kind,
      text: messages.text[index] ?? "",
      replyTo: replyTo === null ? null : this.#idOf(talk, conversation, replyTo),
      thread: thread === null ? null : this.#idOf(talk, conversation, thread),
      edited: messages.edited[index] ?? false,
      editedAt: rare?.editedAt ?? null,
      reactions: rare?.reactions ?? null,
      attachments: rare === undefined ? null : this.#attachments(rare.attachments),
      externalId,
      identity,
    };
  }

  #change({ messages }: Batch, index: number, talk: Talk, id: number): void {
    this.#conversationId(talk);
    const rare = messages.rare.get(index);
    changeMessage(this.#parts.store, this.#parts.sourceId, id, {
      text: messages.text[index] ?? "",
      edited: 1,
      editedAt: rare?.editedAt ?? null,
      reactions: rare?.reactions ?? null,
      attachments: rare === undefined ? null : this.#attachments(rare.attachments),
      identity: messages.identity[index] ?? null,
    });
  }

  #attachments(attachments: readonly ReadAttachment[]): string | null {
    if (attachments.length === 0) return null;
    const rows = attachments.map((attachment) => {
      const { name, type } = attachment;
      const kept = this.#parts.media?.find(attachment);
      return kept === undefined ? { name, type } : { name, type, media: kept.hash };
    });
    return JSON.stringify(rows);
  }

  #conversationId(talk: Talk): number {
    const known = this.#ids.get(talk);
    if (known !== undefined) return known;
    const { bulk, platform } = this.#parts;
    let id = talk.known?.id;
    if (id === undefined) {
      const { externalId, title } = talk.about;
      id = bulk.addConversation({ externalId, title, platform: talk.about.platform ?? platform });
    } else bulk.adoptConversation(id);
    this.#ids.set(talk, id);
    return id;
  }

  #idOf(talk: Talk, conversation: number, externalId: string): number | null {
    const near = this.#messageIds.get(conversation)?.get(externalId);
    const far = near ?? this.#olderMessageIds.get(conversation)?.get(externalId);
    return far ?? talk.known?.byExternalId.get(externalId)?.id ?? null;
  }

  #remember(conversation: number, externalId: string, id: number): void {
    let ids = this.#messageIds.get(conversation);
    if (ids === undefined) {
      ids = new Map();
      this.#messageIds.set(conversation, ids);
    }
    ids.set(externalId, id);
    this.#remembered += 1;
    if (this.#remembered < remembered) return;
    this.#olderMessageIds = this.#messageIds;
    this.#messageIds = new Map();
    this.#remembered = 0;
  }

  #authorId(about: ReadPerson, talk: Talk): number {
    const { bulk, store } = this.#parts;
    const platform = talk.about.platform ?? this.#parts.platform;
    const person = this.#persons.get(about.key) ?? { about, platform, id: undefined };
    this.#persons.set(about.key, person);
    person.platform ??= platform;
    const inTalk = talk.known?.people.get(about.name);
    if (inTalk !== undefined) return inTalk;
    person.id ??=
      (about.externalId === null ? undefined : knownPerson(store, platform, about.externalId, about.name)) ??
      bulk.addPerson({ externalId: about.externalId, name: about.name, kind: about.kind, platform });
    return person.id;
  }
}
