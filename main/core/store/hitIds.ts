import { atMost, checksOf, matchOf, type Wanted } from "../search/wanted.ts";
import type { Reader } from "./handle.ts";
import { type Bounds, isFarBack } from "./hits.ts";

/** So many more are taken at a time, or as many as there are already. */
const fewest = 4000;

/** The ids of a question's hits; alone they cost a tenth of what they do with their messages. */
export class HitIds {
  readonly #store: Reader;
  readonly #bounds: readonly Bounds[];
  readonly #match: string | boolean;
  readonly #checked: boolean;
  readonly #ids = new Set<number>();
  /** Between these all hits were taken. */
  #known: Bounds | undefined;

  constructor(store: Reader, wanted: Wanted, bounds: readonly Bounds[]) {
    this.#store = store;
    this.#bounds = bounds;
    this.#match = matchOf(wanted, atMost);
    this.#checked = checksOf(wanted).length > 0;
  }

  /** Those of these messages that are known to be hits, and whether there can be no others. */
  of(messages: readonly number[]): { hits: number[]; areAll: boolean } {
    if (this.#checked) return { hits: [], areAll: messages.length === 0 };
    if (typeof this.#match === "boolean")
      return { hits: this.#match ? messages.filter((id) => this.#isAsked(id)) : [], areAll: true };
    const known = this.#known;
    const areAll = messages.every((id) => (known !== undefined && lies(id, known)) || !this.#isAsked(id));
    return { hits: messages.filter((id) => this.#ids.has(id)), areAll };
  }

  /** Takes the hits up to these messages, as far as they are not too many. */
  reach(messages: readonly number[]): void {
    if (this.#checked || typeof this.#match === "boolean" || messages.length === 0) return;
    const all = boundsAround(messages);
    const known = this.#known;
    if (known === undefined) {
      if (this.#take(this.#match, all)) this.#known = all;
      return;
    }
    const below = { first: all.first, last: known.first - 1 };
    const above = { first: known.last + 1, last: all.last };
    const first = below.first <= below.last && this.#take(this.#match, below) ? below.first : known.first;
    const last = above.first <= above.last && this.#take(this.#match, above) ? above.last : known.last;
    this.#known = { first, last };
  }

  #isAsked(id: number): boolean {
    return this.#bounds.some((bounds) => lies(id, bounds));
  }

  /** False where there are more. */
  #take(match: string, { first, last }: Bounds): boolean {
    let left = Math.max(fewest, this.#ids.size);
    for (const bounds of cut(this.#bounds, first, last)) {
      const taken = this.#within(match, bounds, left + 1);
      for (const id of taken) this.#ids.add(id);
      left -= taken.length;
      if (left < 0) return false;
    }
    return true;
  }

  #within(match: string, bounds: Bounds, most: number): number[] {
    return this.#store.numbers(
      `select f.rowid from message_search f where f.message_search match ? and f.rowid between ? and ?
       order by f.rowid ${isFarBack(this.#store, bounds.last) ? "asc" : "desc"} limit ?`,
      match,
      BigInt(bounds.first),
      BigInt(bounds.last),
      most,
    );
  }
}

const lies = (id: number, { first, last }: Bounds): boolean => first <= id && id <= last;

export function boundsAround(ids: readonly number[]): Bounds {
  let [first = 0] = ids;
  let last = first;
  for (const id of ids) {
    if (id < first) first = id;
    if (id > last) last = id;
  }
  return { first, last };
}

/** The part of the bounds that lies between two ids, themselves included. */
export function cut(bounds: readonly Bounds[], first: number, last: number): Bounds[] {
  return bounds
    .map((each) => ({ first: Math.max(first, each.first), last: Math.min(last, each.last) }))
    .filter((each) => each.first <= each.last);
}
