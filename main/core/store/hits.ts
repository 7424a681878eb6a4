import { type Cancel, stopIfCancelled } from "../cancel.ts";
import { atMost, checksOf, matchOf, type Wanted } from "../search/wanted.ts";
import { type Block, lastIdUntil, listBlocks, timeUntil } from "./blocks.ts";
import type { Reader } from "./handle.ts";
import { newestMessage } from "./messages.ts";
import type { Prepared } from "./question.ts";

export interface Hit {
  id: number;
  sentAt: number | null;
  conversationId: number;
  authorId: number | null;
  position: number;
}

const sliceSize = 200;
/** So many ids; each further piece has four times as many. */
const firstPiece = 512;

const columns = "m.id, m.sent_at as sentAt, m.conversation_id as conversationId, m.author_id as authorId, m.position";
const found = `select ${columns} from message_search f cross join messages m on m.id = f.rowid
  where f.message_search match ? and f.rowid between ? and ? order by f.rowid`;

/** The index walks to where it is to begin from one of its ends, backwards four times as slowly: whether it should go forwards to an id. */
export function isFarBack(store: Reader, id: number): boolean {
  return id < 4 * (newestMessage(store) - id);
}

export interface Bounds {
  first: number;
  last: number;
}

/** Where a page of the newest ended. */
export interface Before {
  time: number | null;
  id: number;
}

/** Newest first: the blocks are walked from the newest down, each from its last id down. */
export function newestHits(
  store: Reader,
  asked: Prepared,
  wanted: number,
  cancel: Cancel,
  before?: Before,
  blocks: Iterable<Stretch> = stretchesOf(store, asked),
): Hit[] {
  const sieve = new Sieve(store, asked.wanted);
  let hits: Hit[] = [];
  for (const block of blocks) {
    const oldest = hits.length >= wanted ? hits.at(-1) : undefined;
    if (oldest !== undefined && older(block.lastAt, oldest.sentAt)) break;
    const more: Hit[] = [];
    const last = before === undefined ? block.last : Math.min(block.last, lastBefore(store, block, before));
    for (const hit of sieve.hits({ first: block.first, last }, cancel)) {
      more.push(hit.sentAt === null ? { ...hit, sentAt: timeUntil(store, block, hit.id) } : hit);
      if (more.length === wanted) break;
    }
    if (more.length > 0) hits = [...hits, ...more].sort(newestFirst).slice(0, wanted);
  }
  return hits;
}

/** How many rows may still be looked at, be they hits or not. */
export interface Patience {
  left: number;
}

/** Every hit, the largest id first, until the patience is at its end. */
export function* everyHit(
  store: Reader,
  asked: Prepared,
  cancel: Cancel,
  within = boundsOf(store, asked),
  patience: Patience = { left: Number.POSITIVE_INFINITY },
): Generator<Hit> {
  const sieve = new Sieve(store, asked.wanted, patience);
  for (const bounds of within) yield* sieve.hits(bounds, cancel);
}

/** The ids that scope and dates leave over, below one of them if it is named; the largest first, neighbours made one. */
export function boundsOf(
  store: Reader,
  asked: Prepared,
  before = Number.POSITIVE_INFINITY,
  blocks: Iterable<Stretch> = stretchesOf(store, asked),
): Bounds[] {
  const whole: Bounds[] = [];
  let belowIsNext = false;
  for (const { first, last: end, firstId, lastId } of [...blocks].sort((a, b) => b.lastId - a.lastId)) {
    const last = whole.at(-1);
    if (first > end) {
      belowIsNext = false;
      continue;
    }
    if (last !== undefined && belowIsNext && end === lastId) last.first = first;
    else whole.push({ first, last: end });
    // without a source to narrow them, no other message lies between two blocks
    belowIsNext = asked.sourceId === undefined && first === firstId;
  }
  return whole.map(({ first, last }) => ({ first, last: Math.min(last, before - 1) }));
}

/**
 * Finds what is wanted; what the index could not be asked for is looked at with each hit. The index takes bounds only from whole numbers,
 * and a number reaches SQLite as a real one unless it is a BigInt: it would be asked for everything, or answer for another row.
 */
class Sieve {
  readonly #store: Reader;
  readonly #wanted: Wanted;
  readonly #match: string | boolean;
  readonly #checks: ReturnType<typeof checksOf>;
  readonly #patience: Patience;
  readonly #exact = new Map<string, string | boolean>();

  constructor(store: Reader, wanted: Wanted, patience: Patience = { left: Number.POSITIVE_INFINITY }) {
    this.#store = store;
    this.#patience = patience;
    this.#wanted = wanted;
    this.#match = matchOf(wanted, atMost);
    this.#checks = [...new Set(checksOf(wanted))];
  }

  *hits({ first, last }: Bounds, cancel: Cancel): Generator<Hit> {
    if (first > last || this.#match === false) return;
    let slice: Hit[] = [];
    for (const hit of this.#rows(this.#match, first, last)) {
      stopIfCancelled(cancel);
      if (this.#patience.left-- <= 0) break;
      if (this.#checks.length === 0) yield hit;
      else if (slice.push(hit) === sliceSize) {
        yield* this.#sifted(slice);
        slice = [];
      }
    }
    yield* this.#sifted(slice);
  }

  #rows(match: string | true, first: number, last: number): Iterable<Hit> {
    if (match === true) {
      return this.#store.iterate(`select ${columns} from messages m where m.id between ? and ? order by m.id desc`, first, last);
    }
    if (isFarBack(this.#store, last)) return this.#rowsFarBack(match, first, last);
    return this.#store.iterate(`${found} desc`, match, BigInt(first), BigInt(last));
  }

  /** Forwards through pieces, the last one first. */
  *#rowsFarBack(match: string, first: number, last: number): Generator<Hit> {
    let size = firstPiece;
    for (let end = last; end >= first; size *= 4) {
      const begin = Math.max(first, end - size + 1);
      yield* this.#store.all<Hit>(`${found} asc`, match, BigInt(begin), BigInt(end)).reverse();
      end = begin - 1;
    }
  }

  /**
   * With the checks of a hit known, the question is a plainer one; mostly it is the one that the hit answers already. Where it is not, the
   * index is asked for the whole slice at once: to look its words up costs more than to go through their hits.
   */
  *#sifted(slice: readonly Hit[]): Generator<Hit> {
    const known = new Map<string, Set<number>>();
    for (const hit of slice) {
      const exact = this.#exactFor(hit);
      if (exact === false) continue;
      if (exact !== true && exact !== this.#match) {
        const right = known.get(exact) ?? this.#idsIn(slice, exact);
        known.set(exact, right);
        if (!right.has(hit.id)) continue;
      }
      yield hit;
    }
  }

  #exactFor(hit: Hit): string | boolean {
    const facts = this.#checks.map((check) => check.holds(hit[check.of] ?? 0));
    const key = facts.join();
    const exact = this.#exact.get(key) ?? matchOf(this.#wanted, (check) => facts[this.#checks.indexOf(check)] ?? false);
    this.#exact.set(key, exact);
    return exact;
  }

  #idsIn(slice: readonly Hit[], match: string): Set<number> {
    const rows = this.#store.all<{ id: number }>(
      "select f.rowid as id from message_search f where f.message_search match ? and f.rowid between ? and ?",
      match,
      BigInt(slice.at(-1)?.id ?? 0),
      BigInt(slice[0]?.id ?? 0),
    );
    return new Set(rows.map(({ id }) => id));
  }
}

function older(a: number | null, b: number | null): boolean {
  return (a ?? Number.NEGATIVE_INFINITY) < (b ?? Number.NEGATIVE_INFINITY);
}

function newestFirst(a: Hit, b: Hit): number {
  if (a.sentAt === b.sentAt) return b.id - a.id;
  return older(a.sentAt, b.sentAt) ? 1 : -1;
}

const beforeAllTimes = Number.MIN_SAFE_INTEGER;

/** A block with what the dates leave over of its ids. A message without a time counts as old as the one before it. */
export type Stretch = Block & Bounds;

/** The newest first. */
export function* stretchesOf(store: Reader, { sourceId, from, to }: Prepared): Generator<Stretch> {
  const dated = from !== undefined || to !== undefined;
  for (const block of listBlocks(store, sourceId)) {
    const first = dated ? lastIdUntil(store, block, (from ?? beforeAllTimes + 1) - 1) + 1 : block.firstId;
    yield { ...block, first, last: to === undefined ? block.lastId : lastIdUntil(store, block, to) };
  }
}

/** The last id of a block that comes after the mark in the order "newest first, larger id first". */
function lastBefore(store: Reader, block: Block, { time, id }: Before): number {
  if (time === null) return Math.min(lastIdUntil(store, block, beforeAllTimes), id - 1);
  const older = lastIdUntil(store, block, time - 1);
  return Math.max(older, Math.min(lastIdUntil(store, block, time), id - 1));
}
