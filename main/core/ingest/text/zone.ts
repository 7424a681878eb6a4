const minute = 60_000;
const hour = 3_600_000;
const day = 86_400_000;

/**
 * Reads a wall clock in a time zone. Asking Intl costs microseconds, so days on which nothing happens to the clock are known by one
 * offset, hours near a change likewise, and only within an hour of change are minutes remembered one by one.
 */
export class Zone {
  readonly #format: Intl.DateTimeFormat;
  readonly #days = new Map<number, number | null>();
  readonly #starts = new Map<number, number>();
  /** Null where the clock changed within the hour. */
  readonly #hours = new Map<number, number | null>();
  readonly #minutes = new Map<number, number>();
  #lastDay = Number.NaN;
  #lastOffset: number | null = null;

  /** Throws a RangeError for a zone that does not exist. */
  constructor(name: string) {
    this.#format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
      timeZone: name,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  }

  /**
   * From a wall clock's time, written as if it were UTC, to UTC. A time that the clock skipped moves forward by the gap; of a time that
   * it showed twice, the earlier is taken.
   */
  toUtc(local: number): number {
    const number = Math.floor(local / day);
    if (number !== this.#lastDay) {
      this.#lastDay = number;
      this.#lastOffset = this.#offsetOfDay(number);
    }
    return local - (this.#lastOffset ?? this.#offsetNearChange(Math.floor(local / hour), Math.floor(local / minute)));
  }

  /** The wall clock's time at a moment, written as if it were UTC. */
  fromUtc(utc: number): number {
    return utc + this.#offsetAt(utc);
  }

  /** Null where the clock changed on that day or next to it. */
  #offsetOfDay(number: number): number | null {
    const known = this.#days.get(number);
    if (known !== undefined) return known;
    const before = this.#offsetAtStart(number - 1);
    const offset = before === this.#offsetAtStart(number + 2) ? before : null;
    this.#days.set(number, offset);
    return offset;
  }

  /** At midnight in UTC; neighbouring days ask for the same ones. */
  #offsetAtStart(number: number): number {
    const known = this.#starts.get(number);
    if (known !== undefined) return known;
    const offset = this.#offsetAt(number * day);
    this.#starts.set(number, offset);
    return offset;
  }

  #offsetNearChange(hourNumber: number, minuteNumber: number): number {
    let offset = this.#hours.get(hourNumber);
    if (offset === undefined) {
      const first = this.#offsetOfMinute(hourNumber * 60);
      offset = first === this.#offsetOfMinute(hourNumber * 60 + 59) ? first : null;
      this.#hours.set(hourNumber, offset);
    }
    return offset ?? this.#offsetOfMinute(minuteNumber);
  }

  #offsetOfMinute(number: number): number {
    const known = this.#minutes.get(number);
    if (known !== undefined) return known;
    const local = number * minute;
    const before = this.#offsetAt(local - day);
    const after = this.#offsetAt(local + day);
    const isBefore = this.#offsetAt(local - before) === before;
    const isAfter = this.#offsetAt(local - after) === after;
    // two that hold: an overlap, where the larger offset is the earlier time; none: a gap, where the clock before it goes on
    const offset = isBefore && isAfter ? Math.max(before, after) : isAfter ? after : before;
    this.#minutes.set(number, offset);
    return offset;
  }

  #offsetAt(utc: number): number {
    const part: Record<string, number> = {};
    for (const { type, value } of this.#format.formatToParts(utc)) part[type] = Number(value);
    const { year = 1970, month = 1, day: date = 1, hour: hours = 0, minute: minutes = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, date, hours, minutes, second) - Math.floor(utc / 1000) * 1000;
  }
}
