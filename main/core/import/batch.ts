import type { Remark } from "../../../preload/contract/import.ts";
import type { MessageKind } from "../../../preload/contract/values.ts";
import { identityOf } from "../ingest/identity.ts";
import type { ReadAttachment, ReadConversation, ReadMessage, ReadPerson, Sink } from "../ingest/types.ts";
import { joined } from "./files/origin.ts";

/**
 * Messages column by column: far cheaper to hand to another thread than one object each. Conversations and authors are numbers into
 * the batch's own lists.
 */
interface Columns {
  conversation: number[];
  /** -1 where nobody wrote it. */
  author: number[];
  at: (number | null)[];
  kind: MessageKind[];
  text: string[];
  identity: number[];
  externalId: (string | null)[];
  replyTo: (string | null)[];
  edited: boolean[];
  line: number[];
  /** What few messages have. */
  rare: Map<number, Rare>;
}

interface Rare {
  thread: string | null;
  editedAt: number | null;
  reactions: string | null;
  attachments: ReadAttachment[];
}

/** What was read of an entry since the batch before, in the order of the times. */
export interface Batch {
  /** What is known by now of those that the messages speak of, and of those of whom more is known than before. */
  conversations: ReadConversation[];
  people: ReadPerson[];
  messages: Columns;
  structure: number;
  skippedLines: number;
  guessedLines: number;
  skipped: Remark[];
  guessed: Remark[];
}

/** So many messages are put in order and written at once; a slice of them is how long a small write may have to wait. */
export const batchSize = 20_000;
/** Of each kind, in a report. */
export const keptRemarks = 1000;
const shownText = 200;

/** Takes down what a format tells, until somebody takes it along. */
export class Recorder implements Sink {
  readonly #conversations = new Map<string, ReadConversation>();
  readonly #people = new Map<string, ReadPerson>();
  #news = new Set<string>();
  #personNews = new Set<string>();
  #messages: ReadMessage[] = [];
  #structure = 0;
  #skippedLines = 0;
  #guessedLines = 0;
  #skipped: Remark[] = [];
  #guessed: Remark[] = [];
  #keptSkipped = 0;
  #keptGuessed = 0;
  /** The file that is being read, where there are several. */
  file: string | undefined;
  /** Where the file lies that is being read; what its messages name is seen from there. */
  folder = "";

  get waiting(): number {
    return this.#messages.length;
  }

  conversation(about: ReadConversation): void {
    this.#conversations.set(about.key, about);
    this.#news.add(about.key);
  }

  person(about: ReadPerson): void {
    this.#people.set(about.key, about);
    this.#personNews.add(about.key);
  }

  message(message: ReadMessage): void {
    const { attachments } = message;
    this.#messages.push(attachments.length === 0 ? message : { ...message, attachments: attachments.map(this.#placed) });
  }

  readonly #placed = (attachment: ReadAttachment): ReadAttachment =>
    attachment.path === undefined ? attachment : { ...attachment, path: joined(this.folder, attachment.path) };

  structure(lines: number): void {
    this.#structure += lines;
  }

  skipped(line: number, text: string, reason: string): void {
    this.#skippedLines += 1;
    if (this.#keptSkipped++ < keptRemarks) this.#skipped.push(this.#remark(line, text, reason));
  }

  guessed(line: number, text: string, reason: string): void {
    this.#guessedLines += 1;
    if (this.#keptGuessed++ < keptRemarks) this.#guessed.push(this.#remark(line, text, reason));
  }

  #remark(line: number, text: string, reason: string): Remark {
    const shown = text.length > shownText ? text.slice(0, shownText) : text;
    return this.file === undefined ? { line, text: shown, reason } : { line, text: shown, reason, file: this.file };
  }

  take(): Batch {
    const batch: Batch = {
      ...this.#columns(inOrder(this.#messages)),
      structure: this.#structure,
      skippedLines: this.#skippedLines,
      guessedLines: this.#guessedLines,
      skipped: this.#skipped,
      guessed: this.#guessed,
    };
    this.#messages = [];
    this.#structure = 0;
    this.#skippedLines = 0;
    this.#guessedLines = 0;
    this.#skipped = [];
    this.#guessed = [];
    this.#news = new Set();
    this.#personNews = new Set();
    return batch;
  }

  #columns(messages: readonly ReadMessage[]): Pick<Batch, "conversations" | "people" | "messages"> {
    const conversations = new Numbers<ReadConversation>((key) => this.#conversations.get(key));
    const people = new Numbers<ReadPerson>((key) => this.#people.get(key) ?? nameless(key));
    for (const key of this.#news) conversations.of(key);
    for (const key of this.#personNews) people.of(key);
    const columns = emptyColumns();
    for (const [index, message] of messages.entries()) {
      const author = message.author === null ? -1 : people.of(message.author);
      const name = author < 0 ? null : (people.all[author]?.name ?? null);
      columns.conversation.push(conversations.of(message.conversation));
      columns.author.push(author);
      columns.at.push(message.at);
      columns.kind.push(message.kind);
      columns.text.push(message.text);
      columns.identity.push(identityOf(message.at, name, message.kind, message.text));
      columns.externalId.push(message.externalId);
      columns.replyTo.push(message.replyTo);
      columns.edited.push(message.edited);
      columns.line.push(message.line);
      const { thread, editedAt, reactions, attachments } = message;
      if (thread !== null || editedAt !== null || reactions.length > 0 || attachments.length > 0)
        columns.rare.set(index, {
          thread,
          editedAt,
          reactions: reactions.length === 0 ? null : JSON.stringify(reactions),
          attachments,
        });
    }
    return { conversations: conversations.all, people: people.all, messages: columns };
  }
}

function emptyColumns(): Columns {
  return {
    conversation: [],
    author: [],
    at: [],
    kind: [],
    text: [],
    identity: [],
    externalId: [],
    replyTo: [],
    edited: [],
    line: [],
    rare: new Map(),
  };
}

function nameless(key: string): ReadPerson {
  return { key, name: key, externalId: null, kind: "unknown" };
}

/** Gives everything that is named a number, in the order in which it comes up. */
class Numbers<Named> {
  readonly all: Named[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #find: (key: string) => Named | undefined;

  constructor(find: (key: string) => Named | undefined) {
    this.#find = find;
  }

  of(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const found = this.#find(key);
    if (found === undefined) throw new Error("a format told a message before its conversation");
    this.#numbers.set(key, this.all.length);
    return this.all.push(found) - 1;
  }
}

/** By time; a message without one stays behind the message of its conversation before it. */
function inOrder(messages: ReadMessage[]): ReadMessage[] {
  const lastOf = new Map<string, number>();
  let last = Number.NEGATIVE_INFINITY;
  let sorted = true;
  const times = messages.map(({ at, conversation }) => {
    const time = at ?? lastOf.get(conversation) ?? Number.NEGATIVE_INFINITY;
    if (time < last) sorted = false;
    last = time;
    lastOf.set(conversation, time);
    return time;
  });
  if (sorted) return messages;
  const order = messages.map((_, index) => index);
  order.sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0) || a - b);
  return order.flatMap((index) => messages[index] ?? []);
}
