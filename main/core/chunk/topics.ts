import type { ChunkMessage, Cutter } from "./types.ts";

const window = 12;
const least = 6;
/** So many messages in a row that are strange to what came before them begin something new. */
const enough = 3;
/** A message is strange that shares less than this part of what is usual here with the messages before it. */
const turn = 0.45;
const words = /\p{L}{4,}/gu;

/**
 * Cuts where the words change: behind a few messages in a row whose words did not stand in the messages before them. Knows only what came
 * before, so that what is added to a conversation moves no cut that was made.
 */
export class TopicCutter implements Cutter {
  #known: Set<string>[] = [];
  #strange: Set<string>[] = [];
  #usual = 0.3;
  #since = 0;

  cutsBefore({ text }: ChunkMessage): boolean {
    const said = new Set(Array.from(text.toLowerCase().matchAll(words), ([word]) => word));
    this.#since += 1;
    if (said.size < 3) return false;
    const shared = this.#sharedWith(said);
    if (this.#known.length > 0 && shared < turn * this.#usual) return this.#turnsAt(said);
    this.#usual += (shared - this.#usual) / 20;
    this.#known = [...this.#known, ...this.#strange, said].slice(-window);
    this.#strange = [];
    return false;
  }

  #sharedWith(said: ReadonlySet<string>): number {
    if (this.#known.length === 0) return this.#usual;
    let count = 0;
    for (const word of said) if (this.#known.some((before) => before.has(word))) count += 1;
    return count / said.size;
  }

  #turnsAt(said: Set<string>): boolean {
    this.#strange.push(said);
    if (this.#strange.length < enough || this.#since < least) return false;
    this.#known = this.#strange;
    this.#strange = [];
    this.#since = 0;
    return true;
  }
}
