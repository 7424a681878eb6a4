import { setImmediate as nextTurn } from "node:timers/promises";
import type { ParleyEvent } from "../../../preload/contract/events.ts";
import type { Clock } from "../ports.ts";
import type { Writer } from "../store/handle.ts";
import { countWaiting, nextWaiting } from "../store/insightQueue.ts";
import { understand } from "./understand.ts";

export interface Quarters {
  store: Writer;
  clock: Clock;
  emit(event: ParleyEvent): void;
  /** Resolves when no import or the like is at work. */
  quiet(): Promise<void>;
  /** Nobody waits for this work: what goes wrong is told to the log. */
  failed(error: unknown): void;
}

const tellEvery = 1000;

class Stopped extends Error {}

/** Understands in the background what waits for it, the newest conversation first, while nothing larger is at work. */
export class Background {
  readonly #quarters: Quarters;
  #running: Promise<void> | undefined;
  #stopped = false;
  readonly #ids: number[] = [];
  #toldAt = Number.NEGATIVE_INFINITY;

  constructor(quarters: Quarters) {
    this.#quarters = quarters;
  }

  /** Something may wait. */
  wake(): void {
    if (this.#stopped || this.#running !== undefined) return;
    this.#running = this.#work().finally(() => {
      this.#running = undefined;
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  readonly #breathe = async (): Promise<void> => {
    await nextTurn();
    await this.#quarters.quiet();
    if (this.#stopped) throw new Stopped();
  };

  async #work(): Promise<void> {
    const { store, clock, failed } = this.#quarters;
    try {
      await this.#breathe();
      for (let next = nextWaiting(store); next !== undefined; next = nextWaiting(store)) {
        if (await understand({ store, clock, breathe: this.#breathe }, next.conversationId)) this.#ids.push(next.conversationId);
        this.#tell(false);
        await this.#breathe();
      }
      this.#tell(true);
    } catch (error) {
      if (!(error instanceof Stopped)) failed(error);
    }
  }

  #tell(isLast: boolean): void {
    const now = performance.now();
    if (this.#ids.length === 0 || (!isLast && this.#ids.length < 1000 && now - this.#toldAt < tellEvery)) return;
    this.#toldAt = now;
    const { store, emit } = this.#quarters;
    emit({ event: "understood", payload: { ids: this.#ids.splice(0), waiting: countWaiting(store) } });
  }
}
