/** Begins like "3/4/2024": perhaps it can be read two ways. What does not is read alike whichever comes first, the day or the month. */
const perhaps = /^\s*\d{1,2}[-/.]\d/;

export const isDoubtful = (value: string | undefined): boolean => value !== undefined && perhaps.test(value);

/**
 * Reading without a look through the whole file until a date asks for it: what begins with that date is held back, in its order, until
 * the file was surveyed.
 */
export class Doubt {
  #held: (() => void)[] = [];
  #isSettled = false;

  /** Whether something waits for the survey. */
  get isOpen(): boolean {
    return this.#held.length > 0;
  }

  /** Whether what comes has to wait, because it asks for the survey or stands behind what does. */
  holds(asks: () => boolean): boolean {
    return !this.#isSettled && (this.isOpen || asks());
  }

  hold(step: () => void): void {
    this.#held.push(step);
  }

  settle(): void {
    this.#isSettled = true;
    for (const step of this.#held.splice(0)) step();
  }
}
