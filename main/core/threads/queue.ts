/** Work that must not run beside its like waits for the work before it. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  run<Result>(work: () => Result): Promise<Awaited<Result>> {
    this.#waiting += 1;
    const next = this.#last.then(() => work());
    this.#last = next
      .catch(() => {})
      .then(() => {
        this.#waiting -= 1;
      });
    return next as Promise<Awaited<Result>>;
  }

  /** Resolves when nothing runs and nothing waits. */
  async quiet(): Promise<void> {
    while (this.#waiting > 0) await this.#last;
  }
}
