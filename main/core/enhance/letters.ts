import type { ParticipantKind } from "../../../preload/contract/values.ts";
import { tokensAtMost } from "../chunk/tokens.ts";
import { Outgoing, type Question, type Spoken } from "../llm/outgoing.ts";
import type { RedactionKind } from "../llm/redaction/kinds.ts";
import { Redactor } from "../llm/redaction/redactor.ts";
import { Cast, ContentHash, messagesToSend, type SaidMessage, type Stretch, sizeOf, stretchesOf } from "../store/enhanceInput.ts";
import type { Reader } from "../store/handle.ts";
import { outlineOf } from "../store/insights.ts";
import { writeNumbers } from "./numbers.ts";
import { answerSchema, closingSchema } from "./prompt/answer.ts";
import { closingInstructions, instructions, repairNote, withSchema } from "./prompt/instructions.ts";

// The questions that a conversation is asked with: as a whole where it fits, else in pieces and with a closing one.

/** What one request may hold of messages, counted at most; about half as many by the model's own count. */
const mostTokens = 32_000;
/** For its number, its time and a role. */
const aMessage = 24;
/** A character is three bytes at most, and a byte a token at worst. */
const mostPerCharacter = 3;
/** So much of what is known of the other pieces goes along with each. */
const mostOutline = 40;

export interface Letter {
  outgoing: Outgoing;
  /** The messages by their numbers. */
  numbers: string;
  marks: ReadonlyMap<string, string>;
  contentHash: Uint8Array;
  /** At most. */
  tokens: number;
}

interface Manner {
  model: string;
  hidden: ReadonlySet<RedactionKind>;
  structured: boolean;
}

interface Piece {
  /** Places in the list of messages, end exclusive. */
  from: number;
  to: number;
}

interface Talk {
  id: number;
  messages: SaidMessage[];
  stretches: Stretch[];
  pieces: Piece[];
  redactor: Redactor;
  contentHash: Uint8Array;
}

/** A sentence that was found in a piece, with its proofs. */
export interface FoundSentence {
  piece: number;
  text: string;
  proofs: readonly { message: number; quote: string }[];
}

export class Letters {
  readonly #store: Reader;
  readonly #manner: Manner;
  readonly #cast: Cast;
  /** Pieces of one conversation are asked one after the other. */
  #read: Talk | undefined;

  constructor(store: Reader, manner: Manner) {
    this.#store = store;
    this.#manner = manner;
    this.#cast = new Cast(store);
  }

  /** How many pieces a conversation goes in: none where nothing is said in it, one where it fits. */
  pieces(conversation: number): number {
    return this.#talk(conversation).pieces.length;
  }

  /** Without reading it: so little stands in its chunks that it goes in one. */
  fitsSurely(conversation: number): boolean {
    const { tokens, messages } = sizeOf(this.#store, conversation);
    return messages > 0 && tokens + messages * aMessage <= mostTokens;
  }

  hiddenIn(conversation: number): ReadonlyMap<RedactionKind, number> {
    return this.#talk(conversation).redactor.counts;
  }

  /** The whole conversation, or the piece of it that is named. */
  letter(conversation: number, piece: number | null, problem: string | null): Letter {
    const talk = this.#talk(conversation);
    const { from, to } = piece === null ? { from: 0, to: talk.messages.length } : (talk.pieces[piece] ?? { from: 0, to: 0 });
    const said = talk.messages.slice(from, to).map((message, index) => spoken(message, from + index + 1));
    const around = piece === null ? [] : this.#outline(talk);
    const stretches = stretchesIn(talk, from, to);
    const note = `The stretches: ${stretches.map(([first, last]) => `${first} to ${last}`).join(", ")}.\n\n`;
    return this.#letter(talk, [...around, ...said], {
      text: instructions,
      schemaName: "conversation",
      schema: answerSchema,
      note: (problem === null ? "" : repairNote(problem)) + note,
      numbers: writeNumbers(
        from + 1,
        talk.messages.slice(from, to).map(({ id }) => id),
      ),
    });
  }

  closing(conversation: number, found: readonly FoundSentence[], problem: string | null): Letter {
    const talk = this.#talk(conversation);
    const said = found.map(({ piece, text, proofs }): Spoken => {
      const { from, to } = talk.pieces[piece] ?? { from: 0, to: 0 };
      const quoted = proofs.map(({ message, quote }) => ` [${message}] "${quote}"`).join("");
      return { head: `Part ${piece + 1}, messages ${from + 1} to ${to}`, who: null, about: "", text: `${text}${quoted}` };
    });
    return this.#letter(talk, said, {
      text: closingInstructions,
      schemaName: "closing",
      schema: closingSchema,
      note: problem === null ? "" : repairNote(problem),
      numbers: writeNumbers(
        1,
        talk.messages.map(({ id }) => id),
      ),
    });
  }

  #letter(
    talk: Talk,
    said: readonly Spoken[],
    asked: { text: string; schemaName: string; schema: object; note: string; numbers: string },
  ): Letter {
    const { model, structured } = this.#manner;
    const question: Question = {
      model,
      instructions: structured ? asked.text : withSchema(asked.text, asked.schema),
      note: asked.note,
      schemaName: asked.schemaName,
      schema: asked.schema,
      structured,
    };
    const outgoing = Outgoing.compose(talk.redactor, said, question);
    const { numbers } = asked;
    return {
      outgoing,
      numbers,
      marks: talk.redactor.marks,
      contentHash: talk.contentHash,
      tokens: outgoing.tokens(tokensAtMost),
    };
  }

  /** What is known of the other pieces, so that each is read in its context. */
  #outline(talk: Talk): Spoken[] {
    const pieces = outlineOf(this.#store, talk.id);
    const step = Math.ceil(pieces.length / mostOutline);
    const known = pieces.filter((piece, index) => index % step === 0 && piece.summary !== "");
    if (known.length === 0) return [];
    const told = known.map(({ summary }): Spoken => ({ head: "- ", who: null, about: "", text: summary }));
    return [
      { head: "What the whole conversation is about, to understand it by", who: null, about: "", text: "" },
      ...told,
      divider,
    ];
  }

  #talk(id: number): Talk {
    if (this.#read?.id !== id) this.#read = readTalk(this.#store, this.#cast, id, this.#manner.hidden);
    return this.#read;
  }
}

const divider: Spoken = { head: "The messages of this part", who: null, about: "", text: "" };

function readTalk(store: Reader, cast: Cast, id: number, hidden: ReadonlySet<RedactionKind>): Talk {
  const messages = messagesToSend(store, cast, id);
  const names = [...new Set(messages.flatMap(({ author }) => author ?? []))];
  const texts = messages.map(({ text }) => text);
  // what stands in the summaries was taken from the messages
  const redactor = new Redactor([...texts, ...(hidden.has("name") ? [] : names)], hidden, names);
  const hash = new ContentHash();
  for (const { authorId, kind, text } of messages) hash.add({ author: authorId, kind, text });
  const stretches = stretchesOf(store, id);
  return { id, messages, stretches, pieces: divide(messages, stretches), redactor, contentHash: hash.end() };
}

/** Whole stretches, as many as fit together; one that is too long by itself is a piece alone. */
function divide(messages: readonly SaidMessage[], stretches: readonly Stretch[]): Piece[] {
  const longest = messages.reduce(
    (sum, { text, author }) => sum + (text.length + (author?.length ?? 0)) * mostPerCharacter + aMessage,
    0,
  );
  if (longest <= mostTokens) return messages.length === 0 ? [] : [{ from: 0, to: messages.length }];
  const pieces: Piece[] = [];
  const begins = new Set(stretches.map(({ first }) => first));
  let from = 0;
  let tokens = 0;
  let lastBegin = 0;
  for (const [at, { position, text, author }] of messages.entries()) {
    const own = tokensAtMost(text) + tokensAtMost(author ?? "") + aMessage;
    if (begins.has(position)) lastBegin = at;
    if (tokens + own > mostTokens && at > from) {
      const cut = lastBegin > from ? lastBegin : at;
      pieces.push({ from, to: cut });
      tokens = messages.slice(cut, at).reduce((sum, each) => sum + tokensAtMost(each.text) + aMessage, 0);
      from = cut;
    }
    tokens += own;
  }
  if (from < messages.length) pieces.push({ from, to: messages.length });
  return pieces;
}

/** By the numbers of their first and last message, each message in one. */
function stretchesIn({ messages, stretches }: Talk, from: number, to: number): [number, number][] {
  const found: [number, number][] = [];
  let next = from;
  for (const { last } of stretches) {
    let end = next;
    while (end < to && (messages[end]?.position ?? 0) <= last) end += 1;
    if (end === next) continue;
    found.push([next + 1, end]);
    next = end;
    if (next >= to) break;
  }
  if (next < to) found.push([next + 1, to]);
  return found;
}

const roles: Record<ParticipantKind, string> = { customer: "customer", support_agent: "agent", bot: "bot", unknown: "" };

function spoken({ author, role, at, kind, text }: SaidMessage, number: number): Spoken {
  const about = [
    ...(role === null || roles[role] === "" ? [] : [`(${roles[role]})`]),
    ...(at === null ? [] : [new Date(at).toISOString().slice(0, 16).replace("T", " ")]),
    ...(kind === "text" ? [] : [`(${kind})`]),
  ];
  return { head: `[${number}] `, who: author ?? "(nobody)", about: about.map((each) => ` ${each}`).join(""), text };
}
