import { type Cancel, stopIfCancelled } from "../cancel.ts";
import { atMost, checksOf, inConversation, inConversations, loosened, matchOf, not, type Wanted } from "../search/wanted.ts";
import type { Mark } from "./cursors.ts";
import type { Reader } from "./handle.ts";
import { type Before, boundsOf, everyHit, newestHits } from "./hits.ts";
import type { Prepared } from "./question.ts";

type Bounds = ReturnType<typeof boundsOf>[number];

/** Conversations, with how many hits of each were counted. */
export type Matches = ReadonlyMap<number, number>;

/** A conversation with so many hits is passed over from then on, inside the index; so many conversations at most. */
const many = 40;
const mostPassedOver = 40;

/** So many messages of a conversation are looked up among the hits; longer conversations are asked about in the index. */
const mostLookedUp = 400;

/** Asking the index about one conversation takes as long as taking so many hits from it. */
const hitsForAnAnswer = 400;
const firstHits = 1500;

/** Finds out which conversations a question is answered in: by gathering its hits, newest first, or for one of them alone. */
export class Finder {
  readonly #store: Reader;
  readonly #asked: Prepared;
  readonly #cancel: Cancel;
  readonly #found = new Map<number, number>();
  readonly #bounds: Bounds[];
  readonly #hits: HitIds;
  /** What a long conversation is asked first, where that is faster. */
  readonly #loose: Wanted | undefined;
  readonly #without = new Set<number>();
  #gatheredTo = Number.POSITIVE_INFINITY;
  #newestTo: Before | undefined;
  #asks = 0;

  /** `rising`: whether it will be asked for the oldest conversations first. */
  constructor(store: Reader, asked: Prepared, cancel: Cancel, rising = false) {
    this.#store = store;
    this.#asked = asked;
    this.#cancel = cancel;
    this.#bounds = boundsOf(store, asked);
    this.#hits = new HitIds(store, asked, this.#bounds, rising);
    this.#loose = loosened(asked.wanted);
  }

  /** The conversations gathered so far. */
  get found(): Matches {
    return this.#found;
  }

  /** Takes the conversations of some more hits; tells whether there are no more. */
  gather(hits: number): boolean {
    const left = cut(this.#bounds, Number.NEGATIVE_INFINITY, this.#gatheredTo);
    let taken = 0;
    for (const { id, conversationId } of everyHit(this.#store, this.#others(), this.#cancel, left)) {
      if (taken === hits) return false;
      taken += 1;
      this.#gatheredTo = id - 1;
      this.#add(conversationId);
    }
    return true;
  }

  /** What is newer is not gathered. */
  passOver({ key }: Mark): void {
    this.#newestTo = { time: key, id: Number.MAX_SAFE_INTEGER };
  }

  /** The same, newest first. */
  gatherNewest(hits: number): boolean {
    const taken = newestHits(this.#store, this.#others(), hits, this.#cancel, this.#newestTo);
    for (const { conversationId } of taken) this.#add(conversationId);
    const last = taken.at(-1);
    if (last !== undefined) this.#newestTo = { time: last.sentAt, id: last.id };
    return taken.length < hits;
  }

  /** All hits of later times were gathered; undefined where no time was reached, or one before all times. */
  get gatheredSince(): number | undefined {
    return this.#newestTo?.time ?? undefined;
  }

  /** Whether something is found in a conversation. */
  finds(conversationId: number): boolean {
    stopIfCancelled(this.#cancel);
    if (this.#found.has(conversationId)) return true;
    if (this.#without.has(conversationId)) return false;
    const found = this.#looksInto(conversationId);
    if (!found) this.#without.add(conversationId);
    return found;
  }

  #looksInto(conversationId: number): boolean {
    const messages = this.#store.numbers(
      "select id from messages indexed by messages_by_time where conversation_id = ? limit ?",
      conversationId,
      mostLookedUp + 1,
    );
    const whole = messages.length <= mostLookedUp;
    const known = whole ? this.#hits.among(messages) : undefined;
    if (known !== undefined) return known;
    if (++this.#asks * hitsForAnAnswer > this.#hits.taken + firstHits) this.#hits.takeMore();
    const within = whole ? cut(this.#bounds, Math.min(...messages), Math.max(...messages)) : this.#bounds;
    // to find out that a phrase is nowhere in a long conversation, the index would compare the places of its words all along it
    const first = whole ? undefined : this.#loose;
    if (first !== undefined && !this.#isAny(inConversation(first, conversationId), within)) return false;
    return this.#isAny(inConversation(this.#asked.wanted, conversationId), within);
  }

  #isAny(wanted: Wanted, within: readonly Bounds[]): boolean {
    // not next(): only a loop that is left closes the query again
    for (const _ of everyHit(this.#store, { ...this.#asked, wanted }, this.#cancel, [...within])) return true;
    return false;
  }

  #add(conversationId: number): void {
    this.#found.set(conversationId, (this.#found.get(conversationId) ?? 0) + 1);
  }

  /** What is asked, but for the conversations of which enough is known. */
  #others(): Prepared {
    const ids = [...this.#found].filter(([, hits]) => hits >= many).slice(0, mostPassedOver);
    if (ids.length === 0) return this.#asked;
    return { ...this.#asked, wanted: { is: "and", of: [this.#asked.wanted, not(inConversations(ids.map(([id]) => id)))] } };
  }
}

/** The same question of these conversations alone. */
export function amongConversations(asked: Prepared, ids: readonly number[]): Prepared {
  return { ...asked, wanted: { is: "and", of: [inConversations(ids), asked.wanted] } };
}

/** The ids of a question's first hits from one end; alone they cost a tenth of what they do with their messages. */
class HitIds {
  readonly #store: Reader;
  readonly #match: string | boolean;
  readonly #checked: boolean;
  readonly #rising: boolean;
  readonly #ids = new Set<number>();
  #left: Bounds[];

  constructor(store: Reader, { wanted }: Prepared, bounds: readonly Bounds[], rising: boolean) {
    this.#store = store;
    this.#match = matchOf(wanted, atMost);
    this.#checked = checksOf(wanted).length > 0;
    this.#rising = rising;
    this.#left = rising ? [...bounds].reverse() : [...bounds];
  }

  get taken(): number {
    return this.#ids.size;
  }

  /** Whether one of these messages is a hit; undefined where that cannot be told from the hits that were taken. */
  among(messages: readonly number[]): boolean | undefined {
    if (this.#checked) return undefined;
    if (this.#match === false) return false;
    if (messages.some((id) => this.#ids.has(id))) return true;
    const open = this.#left.some(({ first, last }) => messages.some((id) => first <= id && id <= last));
    if (this.#match === true) return open;
    return open ? undefined : false;
  }

  takeMore(): void {
    if (this.#checked || typeof this.#match === "boolean") return;
    let wanted = Math.max(firstHits, this.#ids.size);
    while (wanted > 0) {
      const [next, ...others] = this.#left;
      if (next === undefined) return;
      const taken = this.#store.numbers(
        `select f.rowid from message_search f where f.message_search match ? and f.rowid between ? and ?
         order by f.rowid ${this.#rising ? "asc" : "desc"} limit ?`,
        this.#match,
        BigInt(next.first),
        BigInt(next.last),
        wanted,
      );
      for (const id of taken) this.#ids.add(id);
      const end = taken.at(-1);
      if (taken.length < wanted || end === undefined) this.#left = others;
      else this.#left = [this.#rising ? { ...next, first: end + 1 } : { ...next, last: end - 1 }, ...others];
      wanted -= taken.length;
    }
  }
}

/** The part of the bounds that lies between two ids, themselves included. */
function cut(bounds: readonly Bounds[], first: number, last: number): Bounds[] {
  return bounds
    .map((each) => ({ first: Math.max(first, each.first), last: Math.min(last, each.last) }))
    .filter((each) => each.first <= each.last);
}
