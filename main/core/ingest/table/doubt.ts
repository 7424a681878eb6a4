import type { DateOrder, Format, ReadOptions, Sink, Survey, TextReader } from "../types.ts";
import { inZone, type TimeReading } from "./times.ts";

/** Begins like "3/4/2024": perhaps it can be read two ways. What does not is read alike whichever comes first, the day or the month. */
const perhaps = /^\s*\d{1,2}[-/.]\d/;

export const isDoubtful = (value: string | undefined): boolean => value !== undefined && perhaps.test(value);
const never = () => false;

/**
 * Reading without a look through the whole file until a date asks for it: what begins with that date is held back, in its order, until
 * the file was surveyed.
 */
export class Doubt {
  /** How times are read; its order may change until it is settled, and nothing is read by it before. */
  readonly reading: TimeReading;
  readonly #isChosen: boolean;
  #held: (() => void)[] = [];
  #isSettled = false;
  #isKnown = false;

  constructor({ dateOrder, timezone }: ReadOptions) {
    this.#isChosen = dateOrder !== null;
    this.reading = { order: dateOrder ?? "dmy", toUtc: inZone(timezone) };
  }

  /** Whether something waits for the survey. */
  get isOpen(): boolean {
    return this.#held.length > 0;
  }

  /** Does a step, or holds it back where it asks for the survey or stands behind what does. */
  take(step: () => void, asks: () => boolean = never): void {
    if (!this.#isSettled && (this.isOpen || asks())) this.#held.push(step);
    else step();
  }

  /** What the beginning says, for as long as nothing knows better. */
  suppose(order: DateOrder | undefined): void {
    if (!this.#isChosen && !this.#isKnown && order !== undefined) this.reading.order = order;
  }

  learn(survey: Survey | null): void {
    this.suppose(survey?.dates?.order);
    this.#isKnown = survey?.dates != null;
    this.#isSettled = true;
    for (const step of this.#held.splice(0)) step();
  }
}

/** Both ways to read a format: without a survey until a date is in doubt, and with a survey that was made before. */
export function untilDoubt(
  open: (sink: Sink, options: ReadOptions, doubt: Doubt) => TextReader,
): Required<Pick<Format, "read" | "readUntilDoubt">> {
  const readUntilDoubt = (sink: Sink, options: ReadOptions) => {
    const doubt = new Doubt(options);
    const reader = open(sink, options, doubt);
    return {
      push: (text: string) => reader.push(text),
      end: () => reader.end(),
      get isInDoubt() {
        return doubt.isOpen;
      },
      learn: (survey: Survey | null) => doubt.learn(survey),
    };
  };
  return {
    readUntilDoubt,
    read(sink, options, survey) {
      const reader = readUntilDoubt(sink, options);
      reader.learn(survey);
      return reader;
    },
  };
}
