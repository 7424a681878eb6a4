import { tokensAtMost } from "./tokens.ts";

export interface ChunkMessage {
  id: number;
  author: string | null;
  text: string;
}

export interface Chunk {
  index: number;
  first: number;
  last: number;
  tokens: number;
  /** The messages as they are summarised and sent: one line each, with its author. */
  text: string;
}

const chunkTokens = 4000;

/** Puts a conversation's messages, told in order, into chunks of about equal weight; a message is never divided. */
export class Chunker {
  readonly #onChunk: (chunk: Chunk) => void;
  readonly #budget: number;
  #chunk: Chunk | undefined;
  #lines: string[] = [];
  #count = 0;

  constructor(onChunk: (chunk: Chunk) => void, budget = chunkTokens) {
    this.#onChunk = onChunk;
    this.#budget = budget;
  }

  add({ id, author, text }: ChunkMessage): void {
    if (text === "") return;
    const line = author === null ? text : `${author}: ${text}`;
    const tokens = tokensAtMost(line) + 1;
    if (this.#chunk !== undefined && this.#chunk.tokens + tokens > this.#budget) this.end();
    this.#chunk ??= { index: this.#count++, first: id, last: id, tokens: 0, text: "" };
    this.#chunk.last = id;
    this.#chunk.tokens += tokens;
    this.#lines.push(line);
  }

  end(): void {
    if (this.#chunk === undefined) return;
    this.#onChunk({ ...this.#chunk, text: this.#lines.join("\n") });
    this.#chunk = undefined;
    this.#lines = [];
  }
}
