import type { DateFinding, DateOrder } from "../types.ts";
import { dayOf } from "./dates.ts";
import { Sequence } from "./sequence.ts";
import type { WrittenDate } from "./written.ts";

/** What speaks for and against one way of reading the dates of a file. */
interface Reading {
  order: DateOrder;
  impossible: number;
  /** Dates that can be read so and not the other of day first and month first, and the line of the first. */
  alone: number;
  provedBy: number;
  /** In days. */
  run: Sequence;
}

const names: Record<DateOrder, string> = { dmy: "day first", mdy: "month first", ymd: "year first" };

/** Finds out over a whole file in which order its dates are written. Needs the same little memory for any file. */
export class OrderFinder {
  // the more common first: where all else is equal, it is taken
  readonly #dmy = reading("dmy");
  readonly #mdy = reading("mdy");
  readonly #ymd = reading("ymd");
  #seen = 0;
  #changes = 0;
  #wideFirst = 0;
  #wideLast = 0;
  #dotted = 0;
  #previous: WrittenDate | null = null;

  see(date: WrittenDate, line: number): void {
    this.#seen += 1;
    if (date.dotted) this.#dotted += 1;
    if (date.firstWidth > 2) this.#wideFirst += 1;
    else if (date.thirdWidth > 2) this.#wideLast += 1;
    if (this.#previous !== null) {
      if (isSame(date, this.#previous)) return;
      this.#changes += 1;
    }
    this.#previous = date;
    const isDmy = note(this.#dmy, date);
    const isMdy = note(this.#mdy, date);
    note(this.#ymd, date);
    if (isDmy !== isMdy) prove(isDmy ? this.#dmy : this.#mdy, line);
  }

  /** Null where no date was seen. */
  result(): DateFinding | null {
    if (this.#seen === 0) return null;
    if (this.#wideFirst > this.#seen / 2) return { order: "ymd", sure: true, because: "the years stand first, with four digits" };
    const found = this.#between(this.#dmy, this.#mdy);
    if (this.#wideLast > 0 || !this.#prefersYearFirst(this.#reading(found.order))) return found;
    const sure = this.#changes >= 3;
    return { order: "ymd", sure, because: `read year first, the ${this.#seen} dates follow each other best` };
  }

  #reading(order: DateOrder): Reading {
    return order === "dmy" ? this.#dmy : order === "mdy" ? this.#mdy : this.#ymd;
  }

  /**
   * Years of two digits at the beginning are rare, and most dates can be read so; only a file that is far smoother read that way, or
   * that makes no sense otherwise, is taken for one.
   */
  #prefersYearFirst(other: Reading): boolean {
    const ymd = this.#ymd;
    if (other.impossible * 2 > this.#changes + 1) return ymd.impossible < other.impossible;
    return (
      this.#changes >= 2 &&
      ymd.impossible <= other.impossible &&
      ymd.run.back <= other.run.back &&
      ymd.run.way * 2 < other.run.way
    );
  }

  #between(dmy: Reading, mdy: Reading): DateFinding {
    const [better, worse] = worth(mdy, dmy) < 0 ? [mdy, dmy] : [dmy, mdy];
    const { order } = better;
    if (better.alone > worse.alone) {
      return { order, sure: worse.alone * 20 <= better.alone, because: `line ${better.provedBy} has a day above 12` };
    }
    if (better.run.back < worse.run.back) {
      const sure = better.run.back * 3 <= worse.run.back;
      return { order, sure, because: `read ${names[order]}, the times run forward; read ${names[worse.order]}, they jump back` };
    }
    if (better.run.way * 2 < worse.run.way) {
      const because = `read ${names[order]}, the dates lie ${better.run.way} days apart in all; read ${names[worse.order]}, ${worse.run.way}`;
      return { order, sure: this.#changes >= 3, because };
    }
    if (this.#dotted === this.#seen) return { order: "dmy", sure: true, because: "in dates with dots the day stands first" };
    const count = this.#seen === 1 ? "the only date" : `all ${this.#seen} dates`;
    return { order, sure: false, because: `${count} can be read both ways, day first (dmy) and month first (mdy)` };
  }
}

function reading(order: DateOrder): Reading {
  return { order, impossible: 0, alone: 0, provedBy: 0, run: new Sequence() };
}

function isSame(a: WrittenDate, b: WrittenDate): boolean {
  return a.first === b.first && a.second === b.second && a.third === b.third;
}

/** Whether the date can be read so at all. */
function note(to: Reading, date: WrittenDate): boolean {
  const day = dayOf(date, to.order);
  if (day === null) {
    to.impossible += 1;
    return false;
  }
  to.run.see(day);
  return true;
}

function prove(reading: Reading, line: number): void {
  reading.alone += 1;
  reading.provedBy ||= line;
}

/** Below zero where the first is the better one. */
function worth(a: Reading, b: Reading): number {
  return b.alone - a.alone || a.run.back - b.run.back || (a.run.way * 2 < b.run.way ? -1 : b.run.way * 2 < a.run.way ? 1 : 0);
}
