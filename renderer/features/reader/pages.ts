import type { Message } from "../../../preload/contract/messages.ts";
import type { Reply } from "../../../preload/contract/reply.ts";
import { keptRows } from "../../stores/kept.ts";
import { PageCache, pageLength, pageOf, type Stretch } from "./pageCache.ts";

export type FetchPage = (
  start: number,
  limit: number,
  signal: AbortSignal,
) => Promise<Reply<{ messages: Message[]; total: number }>>;

export interface PagesState {
  /** Grows whenever something new can be drawn. */
  version: number;
  total: number;
  problem: string | undefined;
}

const atOnce = 3;

/**
 * Keeps the pages that are in sight coming. Pages that went out of sight before they were asked for are forgotten and those under way
 * are stopped, so that dragging through a million messages asks only for where the hand rests.
 */
export class MessagePages {
  #state: PagesState;
  #stale = new Set<number>();
  #wanted: number[] = [];
  readonly #cache = new PageCache();
  readonly #running = new Map<number, AbortController>();
  readonly #listeners = new Set<() => void>();
  readonly #fetch: FetchPage;

  constructor(fetch: FetchPage, total: number) {
    this.#fetch = fetch;
    this.#state = { version: 0, total, problem: undefined };
  }

  readonly state = (): PagesState => this.#state;
  readonly message = (position: number): Message | undefined => this.#cache.message(position);

  /** Whether every message of the stretch is here. */
  has(stretch: Stretch): boolean {
    return this.#cache.missing(stretch).length === 0;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Says what is in sight; what is missing of it is fetched, the nearest to its middle first. */
  want(stretch: Stretch): void {
    const first = pageOf(Math.max(0, stretch.start));
    const last = pageOf(Math.max(0, stretch.end - 1));
    const missing = new Set(this.#cache.missing(stretch));
    for (const page of this.#stale) if (page >= first && page <= last) missing.add(page);
    for (const [page, running] of this.#running) {
      if (page < first || page > last) running.abort();
      else if (!running.signal.aborted) missing.delete(page);
    }
    const middle = (first + last) / 2;
    this.#wanted = [...missing].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    this.#next();
  }

  /** The conversation has changed: what is shown stays until it has been asked for again. */
  refresh(total: number, shown: Stretch): void {
    for (let page = pageOf(shown.start); page <= pageOf(Math.max(shown.start, shown.end - 1)); page += 1) this.#stale.add(page);
    this.#tell({ total, problem: undefined });
    this.want(shown);
  }

  close(): void {
    this.#wanted = [];
    for (const running of this.#running.values()) running.abort();
  }

  #next(): void {
    while (this.#running.size < atOnce) {
      const page = this.#wanted.shift();
      if (page === undefined) return;
      void this.#load(page);
    }
  }

  async #load(page: number): Promise<void> {
    const running = new AbortController();
    this.#running.set(page, running);
    const reply = await this.#fetch(page * pageLength, pageLength, running.signal);
    if (this.#running.get(page) === running) this.#running.delete(page);
    if (reply.ok) {
      this.#stale.delete(page);
      this.#cache.put(page, keptRows(this.#cache.page(page), reply.value.messages));
      this.#tell({ total: reply.value.total, problem: undefined });
    } else if (reply.code !== "cancelled") {
      this.#tell({ problem: reply.message });
    }
    this.#next();
  }

  #tell(part: Partial<PagesState>): void {
    this.#state = { ...this.#state, ...part, version: this.#state.version + 1 };
    for (const listener of this.#listeners) listener();
  }
}
