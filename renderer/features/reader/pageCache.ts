import type { Message } from "../../../preload/contract/messages.ts";

export const pageLength = 100;

export interface Stretch {
  start: number;
  end: number;
}

export const pageOf = (position: number) => Math.floor(position / pageLength);

/** Pages of one conversation, the least lately seen dropped first, so that reading on and on needs no more memory. */
export class PageCache {
  readonly #pages = new Map<number, Message[]>();
  readonly #largest: number;

  constructor(largest = 40) {
    this.#largest = largest;
  }

  get size(): number {
    return this.#pages.size;
  }

  page(page: number): Message[] {
    return this.#pages.get(page) ?? [];
  }

  message(position: number): Message | undefined {
    return this.page(pageOf(position))[position % pageLength];
  }

  put(page: number, messages: Message[]): void {
    this.#pages.delete(page);
    this.#pages.set(page, messages);
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= this.#largest) break;
      this.#pages.delete(oldest);
    }
  }

  /** The pages that the stretch needs and that are not here; those that are here count as seen now. */
  missing({ start, end }: Stretch): number[] {
    const missing: number[] = [];
    for (let page = pageOf(Math.max(0, start)); page <= pageOf(Math.max(0, end - 1)); page += 1) {
      const messages = this.#pages.get(page);
      if (messages === undefined) missing.push(page);
      else this.put(page, messages);
    }
    return missing;
  }
}
