import { Sequence } from "../text/sequence.ts";
import type { DateFinding, DateOrder } from "../types.ts";
import { readTime, type ToUtc, twoWays } from "./times.ts";

const utc: ToUtc = (wallClock) => wallClock;

/**
 * Looks through a whole column of dates for what shows whether the day or the month comes first. A chat's file is judged by other rules
 * (text/order.ts): it runs forward in time, day by day, while a table may be sorted either way, have gaps, and mix in other forms.
 */
export class OrderFinder {
  #count = 0;
  #dayFirst = { count: 0, line: 0 };
  #monthFirst = { count: 0, line: 0 };
  readonly #asDays = new Sequence();
  readonly #asMonths = new Sequence();

  see(value: string, line: number): void {
    const parts = twoWays(value);
    if (parts === null) return;
    const [first, second] = parts;
    this.#count++;
    if (first > 12 && second <= 12 && this.#dayFirst.count++ === 0) this.#dayFirst.line = line;
    if (second > 12 && first <= 12 && this.#monthFirst.count++ === 0) this.#monthFirst.line = line;
    if (first > 12 || second > 12) return;
    follow(this.#asDays, value, "dmy");
    follow(this.#asMonths, value, "mdy");
  }

  /** Null where no date can be read two ways. */
  result(): DateFinding | null {
    if (this.#count === 0) return null;
    const days = this.#dayFirst;
    const months = this.#monthFirst;
    if (days.count > 0 && months.count > 0) {
      const order: DateOrder = days.count >= months.count ? "dmy" : "mdy";
      return { order, sure: false, because: `line ${days.line} has the day first, line ${months.line} the month` };
    }
    if (days.count > 0) return { order: "dmy", sure: true, because: `line ${days.line} has a day above 12 in the first place` };
    if (months.count > 0)
      return { order: "mdy", sure: true, because: `line ${months.line} has a day above 12 in the second place` };
    return this.#bySequence() ?? { order: "dmy", sure: false, because: `all ${this.#count} dates can be read both ways` };
  }

  /** Messages stand in the order of time, one way or the other; read wrongly, they jump to and fro. */
  #bySequence(): DateFinding | null {
    const asDays = turnsIn(this.#asDays);
    const asMonths = turnsIn(this.#asMonths);
    if (Math.max(asDays, asMonths) < 3 || Math.min(asDays, asMonths) * 10 > Math.max(asDays, asMonths)) return null;
    const [order, first]: [DateOrder, string] = asDays < asMonths ? ["dmy", "day"] : ["mdy", "month"];
    return { order, sure: true, because: `only with the ${first} first do the messages stand in the order of time` };
  }
}

function follow(run: Sequence, value: string, order: DateOrder): void {
  const { at } = readTime(value, { order, toUtc: utc });
  if (at !== null) run.see(at);
}

/** A table may be sorted either way. */
function turnsIn({ forward, back }: Sequence): number {
  return Math.min(forward, back);
}
