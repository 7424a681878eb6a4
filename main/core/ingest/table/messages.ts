import type { ReadConversation, ReadPerson, Sink } from "../types.ts";
import type { Field } from "./names.ts";
import { kindOf } from "./roles.ts";
import { readClock, readTime, type TimeReading } from "./times.ts";

/** A row or a record: the value of a field, "" where there is none. */
export type Values = (field: Field) => string;

const remembered = 100_000;

/** Turns rows whose columns are known into messages, and tells of each conversation and person before the first message of theirs. */
export class TableMessages {
  readonly #sink: Sink;
  readonly #reading: TimeReading;
  readonly #fallbackTitle: string;
  readonly #hasTime: boolean;
  readonly #conversations = new Map<string, string>();
  readonly #people = new Map<string, string>();

  constructor(sink: Sink, reading: TimeReading, fallbackTitle: string, hasTime: boolean) {
    this.#sink = sink;
    this.#reading = reading;
    this.#fallbackTitle = fallbackTitle;
    this.#hasTime = hasTime;
  }

  take(values: Values, line: number): void {
    const files = filesIn(values("attachment"));
    const text = values("text");
    const edited = editedIn(values("edited"), this.#reading);
    this.#sink.message({
      conversation: this.#conversation(values),
      author: this.#author(values),
      at: this.#time(values, line),
      kind: text === "" && files.length > 0 ? "media" : "text",
      text,
      externalId: idIn(values("id")),
      replyTo: idIn(values("replyTo")),
      thread: idIn(values("thread")),
      edited: edited.is,
      editedAt: edited.at,
      reactions: [],
      attachments: files,
      line,
    });
  }

  #conversation(values: Values): string {
    const id = idIn(values("conversation"));
    const key = id ?? this.#fallbackTitle;
    const title = values("title").trim() || key;
    if (this.#conversations.get(key) === undefined) {
      const conversation: ReadConversation = { key, externalId: id, title };
      remember(this.#conversations, key, title);
      this.#sink.conversation(conversation);
    }
    return key;
  }

  #author(values: Values): string | null {
    const id = idIn(values("authorId"));
    const role = values("role").trim();
    const name = values("author").trim() || id || role;
    if (name === "") return null;
    const key = id ?? name;
    const kind = kindOf(role);
    const before = this.#people.get(key);
    if (before === undefined || (before === "unknown" && kind !== "unknown")) {
      const person: ReadPerson = { key, externalId: id, name, kind };
      remember(this.#people, key, kind);
      this.#sink.person(person);
    }
    return key;
  }

  #time(values: Values, line: number): number | null {
    if (!this.#hasTime) return null;
    const written = values("time");
    const clock = values("clock").trim();
    const read = readTime(written, this.#reading);
    if (read.at === null) {
      this.#sink.guessed(line, clock === "" ? written : `${written} ${clock}`, `without a time: ${read.because}`);
      return null;
    }
    if (clock === "") return read.at;
    const both = readClock(clock) === null ? read : readTime(`${written.trim().split(/[T\s]/)[0]} ${clock}`, this.#reading);
    if (readClock(clock) === null || both.at === null)
      this.#sink.guessed(line, `${written} ${clock}`, "only the day could be read");
    return both.at ?? read.at;
  }
}

/** Sinks may be told again, so that a file with endless names does not fill the memory. */
function remember(known: Map<string, string>, key: string, value: string): void {
  if (known.size >= remembered) known.clear();
  known.set(ownCopy(key), value);
}

/** A piece cut from a large text keeps all of it in memory; a text joined anew does not. */
function ownCopy(text: string): string {
  return text.split("").join("");
}

/** Excel's ="00123" keeps leading zeros. */
function idIn(value: string): string | null {
  const trimmed = value.trim();
  const id = trimmed.startsWith('="') && trimmed.endsWith('"') ? trimmed.slice(2, -1) : trimmed;
  return id === "" || id === "null" || id === "NULL" ? null : id;
}

function filesIn(value: string): { name: string; type: string }[] {
  const trimmed = value.trim();
  if (trimmed === "" || /^(false|no|none|null|0|\[\])$/i.test(trimmed)) return [];
  return trimmed
    .split(/[;|\n]|,\s*(?=https?:)/)
    .map((name) => ({ name: name.trim(), type: "" }))
    .filter(({ name }) => name !== "");
}

function editedIn(value: string, reading: TimeReading): { is: boolean; at: number | null } {
  const trimmed = value.trim();
  if (
    trimmed === "" ||
    trimmed === "false" ||
    /^(false|no|none|null|nein|non|nao|não|falsch|faux|falso|[0nf-])$/i.test(trimmed)
  ) {
    return { is: false, at: null };
  }
  return { is: true, at: trimmed === "true" ? null : readTime(trimmed, reading).at };
}
