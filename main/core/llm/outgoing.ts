import { createHash } from "node:crypto";
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
  readonly #body: string;
  readonly #constant: string;
  readonly #content: string;

  private constructor(beginning: string, content: string, end: string) {
    this.#body = `${beginning}${content}}],${end}}`;
    this.#constant = beginning + end;
    this.#content = content;
  }

  static compose(redactor: Redactor, spoken: readonly Spoken[], question: Question): Outgoing {
    const said = spoken.map(({ head, who, about, text }) => {
      const speaker = who === null ? "" : redactor.redact(oneLine(who));
      // a message cannot begin another one: what is behind its first line stands in from the edge
      return `${head}${speaker}${about}: ${redactor.redact(text).replaceAll(/\r\n|[\n\r\u2028\u2029]/g, "\n  ")}`;
    });
    const content = JSON.stringify(`${question.note}${said.join("\n")}`);
    return new Outgoing(beginningOf(question), content, endOf(question));
  }

  /** What is sent, as it is sent. */
  get body(): string {
    return this.#body;
  }

  /** What the model is told about its work, and what it is given: as people read them. */
  get texts(): readonly [string, string] {
    const { messages }: { messages: { content: string }[] } = JSON.parse(this.#body);
    return [messages[0]?.content ?? "", messages[1]?.content ?? ""];
  }

  /** Tokens by a way of counting texts; what all questions of a kind share is counted once. */
  tokens(count: (text: string) => number): number {
    if (counted?.text !== this.#constant || counted.count !== count)
      counted = { text: this.#constant, count, tokens: count(this.#constant) };
    return counted.tokens + count(this.#content);
  }

  get bytes(): number {
    return Buffer.byteLength(this.#body);
  }

  /** The same for the same question to the same model. */
  get identity(): Uint8Array {
    return createHash("sha256").update(this.#body).digest();
  }
}

let counted: { text: string; count(text: string): number; tokens: number } | undefined;

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ");

/** The same for thousands of questions. */
const beginningOf = remembering(
  ({ model, instructions }: Question) =>
    `{"model":${JSON.stringify(model)},"messages":[{"role":"system","content":${JSON.stringify(instructions)}},{"role":"user","content":`,
);
const endOf = remembering(({ schemaName, schema, structured }: Question) =>
  structured
    ? `"response_format":{"type":"json_schema","json_schema":{"name":"${schemaName}","strict":true,"schema":${JSON.stringify(schema)}}}`
    : `"response_format":{"type":"json_object"}`,
);

function remembering(make: (question: Question) => string): (question: Question) => string {
  let known: { model: string; instructions: string; schema: object; structured: boolean; text: string } | undefined;
  return (question) => {
    const { model, instructions, schema, structured } = question;
    const isSame =
      known?.model === model && known.instructions === instructions && known.schema === schema && known.structured === structured;
    known = isSame && known !== undefined ? known : { model, instructions, schema, structured, text: make(question) };
    return known.text;
  };
}
