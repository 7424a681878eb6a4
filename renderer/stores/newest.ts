/** A question of which only the newest may change what is shown: asking again stops the one before, and an answer that came still is ignored. */
export class Newest {
  #running: AbortController | undefined;

  /** Begins one; from the next one on, or from `stop`, its signal is aborted. */
  begin(): AbortSignal {
    this.stop();
    this.#running = new AbortController();
    return this.#running.signal;
  }

  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
  }
}
