import { atMost, checksOf, matchOf } from "../search/wanted.ts";
import type { Reader } from "./handle.ts";
import type { Bounds } from "./hits.ts";
import type { Prepared } from "./question.ts";

/** So many are taken at first. */
export const firstHits = 1500;

/** The ids of a question's first hits from one end; alone they cost a tenth of what they do with their messages. */
export class HitIds {
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
export function cut(bounds: readonly Bounds[], first: number, last: number): Bounds[] {
  return bounds
    .map((each) => ({ first: Math.max(first, each.first), last: Math.min(last, each.last) }))
    .filter((each) => each.first <= each.last);
}
