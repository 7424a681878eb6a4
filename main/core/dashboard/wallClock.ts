import { Zone } from "../ingest/text/zone.ts";

const day = 86_400_000;

/** Tells what a clock on the wall shows, for very many times: days on which it is not set are asked for once. */
export class WallClock {
  readonly #zone: Zone;
  readonly #days = new Map<number, number | null>();

  constructor(timeZone: string) {
    this.#zone = new Zone(timeZone);
  }

  /** Its time, written as if it were UTC. */
  shown(utc: number): number {
    const number = Math.floor(utc / day);
    let offset = this.#days.get(number);
    if (offset === undefined) {
      const [first, last] = [number * day, (number + 1) * day].map((at) => this.#zone.fromUtc(at) - at);
      offset = first === last && first !== undefined ? first : null;
      this.#days.set(number, offset);
    }
    return offset === null ? this.#zone.fromUtc(utc) : utc + offset;
  }

  /** When it shows a time. */
  at(shown: number): number {
    return this.#zone.toUtc(shown);
  }
}

/** 0 is Sunday's first hour. */
export function hourOfWeek(shown: number): number {
  const hours = Math.floor(shown / 3_600_000) + 4 * 24;
  return ((hours % 168) + 168) % 168;
}
