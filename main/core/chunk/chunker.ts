import { cutters } from "./cutters.ts";
import { pieces } from "./pieces.ts";
import { tokensAtMost } from "./tokens.ts";
import type { Chunk, ChunkMessage, ChunkOptions, Cutter } from "./types.ts";

interface Line {
  id: number;
  text: string;
  tokens: number;
}

/** Divides a conversation's messages, told in order, into chunks; each is told as soon as it is whole. */
export class Chunker {
  readonly #tell: (chunk: Chunk) => void;
  readonly #options: ChunkOptions;
  readonly #cutter: Cutter;
  #lines: Line[] = [];
  #tokens = 0;
  /** How many of the lines are new, and not said once more. */
  #fresh = 0;
  #count = 0;

  constructor(options: ChunkOptions, tell: (chunk: Chunk) => void) {
    this.#options = options;
    this.#tell = tell;
    this.#cutter = cutters[options.method](options);
  }

  add(message: ChunkMessage): void {
    const { id, author, text } = message;
    if (text === "") return;
    if (this.#cutter.cutsBefore(message)) this.#close();
    const line = author === null ? text : `${author}: ${text}`;
    const tokens = tokensAtMost(line) + 1;
    if (tokens > this.#options.tokens) {
      this.#divide(id, line);
      return;
    }
    if (this.#tokens + tokens > this.#options.tokens) this.#close();
    // what is said once more must leave room for what is new
    while (this.#tokens + tokens > this.#options.tokens) this.#drop();
    this.#push({ id, text: line, tokens });
  }

  end(): void {
    this.#close();
    this.#lines = [];
    this.#tokens = 0;
  }

  /** A message that fits into no chunk, in as many as it needs. */
  #divide(id: number, line: string): void {
    this.end();
    for (const text of pieces(line, this.#options.tokens - 1)) {
      this.#push({ id, text, tokens: tokensAtMost(text) + 1 });
      this.end();
    }
  }

  #push(line: Line): void {
    this.#lines.push(line);
    this.#tokens += line.tokens;
    this.#fresh += 1;
  }

  #drop(): void {
    this.#tokens -= this.#lines.shift()?.tokens ?? 0;
  }

  #close(): void {
    const [first] = this.#lines;
    const last = this.#lines.at(-1);
    if (this.#fresh === 0 || first === undefined || last === undefined) return;
    this.#tell({
      index: this.#count++,
      first: first.id,
      last: last.id,
      tokens: this.#tokens,
      text: this.#lines.map(({ text }) => text).join("\n"),
    });
    const { overlap } = this.#options;
    this.#lines = overlap === 0 ? [] : this.#lines.slice(-overlap);
    this.#tokens = this.#lines.reduce((sum, { tokens }) => sum + tokens, 0);
    this.#fresh = 0;
  }
}
