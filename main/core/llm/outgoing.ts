import { createHash, type Hash } from "node:crypto";
import type { Redactor } from "./redaction/redactor.ts";

// What may leave. There is one way to make it, and that takes every text through the redactor, so that no request can pass it by.

/** One message, or one line of what was found before. */
export interface Spoken {
  /** Before the text, made by Parley alone: a number, a time, a role. */
  head: string;
  /** Who said it. */
  who: string | null;
  /** Behind who said it: a role, a time. */
  about: string;
  text: string;
}

export interface Question {
  model: string;
  instructions: string;
  /** A note of ours before the texts. */
  note: string;
  schemaName: string;
  schema: object;
  /** Whether the provider holds answers to a schema. */
  structured: boolean;
}

export class Outgoing {
  readonly #frame: Frame;
  /** The texts, as JSON writes them. */
  readonly #content: string;

  private constructor(frame: Frame, content: string) {
    this.#frame = frame;
    this.#content = content;
  }

  static compose(redactor: Redactor, spoken: readonly Spoken[], question: Question): Outgoing {
    const said = spoken.map(({ head, who, about, text }) => {
      const speaker = who === null ? "" : redactor.redact(oneLine(who));
      // a message cannot begin another one: what is behind its first line stands in from the edge
      return `${head}${speaker}${about}: ${redactor.redact(text).replaceAll(/\r\n|[\n\r\u2028\u2029]/g, "\n  ")}`;
    });
    return new Outgoing(frameOf(question), JSON.stringify(`${question.note}${said.join("\n")}`));
  }

  /** What is sent, as it is sent. */
  get body(): string {
    return `${this.#frame.beginning}${this.#content}${this.#frame.end}`;
  }

  /** The same in bytes, of which most are shared with other questions. */
  get parts(): readonly Buffer[] {
    return [this.#frame.beginningBytes, Buffer.from(this.#content), this.#frame.endBytes];
  }

  /** What the model is told about its work, and what it is given: as people read them. */
  get texts(): readonly [string, string] {
    const { messages }: { messages: { content: string }[] } = JSON.parse(this.body);
    return [messages[0]?.content ?? "", messages[1]?.content ?? ""];
  }

  /** Tokens by a way of counting texts; what all questions of a kind share is counted once. */
  tokens(count: (text: string) => number): number {
    const frame = this.#frame;
    if (frame.tokens?.count !== count) frame.tokens = { count, of: count(frame.beginning + frame.end) };
    return frame.tokens.of + count(this.#content);
  }

  get bytes(): number {
    return this.#frame.beginningBytes.length + Buffer.byteLength(this.#content) + this.#frame.endBytes.length;
  }

  /** The same for the same question to the same model. */
  get identity(): Uint8Array {
    return this.#frame.hash.copy().update(this.#content).update(this.#frame.endBytes).digest();
  }
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");

/** What thousands of questions share: all but the texts. */
interface Frame {
  question: Question;
  beginning: string;
  end: string;
  beginningBytes: Buffer;
  endBytes: Buffer;
  /** Over the beginning. */
  hash: Hash;
  tokens?: { count: (text: string) => number; of: number };
}

let frame: Frame | undefined;

function frameOf(question: Question): Frame {
  const known = frame?.question;
  const isSame =
    known?.model === question.model &&
    known.instructions === question.instructions &&
    known.schema === question.schema &&
    known.structured === question.structured;
  if (frame === undefined || !isSame) frame = makeFrame(question);
  return frame;
}

function makeFrame(question: Question): Frame {
  const { model, instructions, schemaName, schema, structured } = question;
  const beginning = `{"model":${JSON.stringify(model)},"messages":[{"role":"system","content":${JSON.stringify(instructions)}},{"role":"user","content":`;
  const format = structured
    ? { type: "json_schema", json_schema: { name: schemaName, strict: true, schema } }
    : { type: "json_object" };
  const end = `}],"response_format":${JSON.stringify(format)}}`;
  const beginningBytes = Buffer.from(beginning);
  const hash = createHash("sha256").update(beginningBytes);
  return { question, beginning, end, beginningBytes, endBytes: Buffer.from(end), hash };
}
