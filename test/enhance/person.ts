import type { ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import type { StandIn } from "../support/standin/start.ts";

// Somebody who changes their mind about some of the jobs while they run.

const wishes = ["cancel", "pause", "resume"] as const;
export type Wish = (typeof wishes)[number];

export interface Wished {
  wish: Wish;
  /** Any of these, as far as it can be granted now. */
  jobs: readonly number[];
  /** Which of those that can, from 0 to 1. */
  which: number;
}

export class Person {
  readonly #random: () => number;
  /** Jobs that are still to be cancelled, and to be paused; whatever is paused goes on some time. */
  readonly #wanted: Record<Wish, Set<number>>;
  readonly got = { cancels: 0, pauses: 0, resumes: 0 };

  constructor(jobs: number, random: () => number) {
    this.#random = random;
    const all = Array.from({ length: jobs }, (_, index) => index + 1);
    const fates = all.map(() => random());
    this.#wanted = {
      cancel: new Set(all.filter((_, index) => (fates[index] ?? 1) < 0.2)),
      pause: new Set(all.filter((_, index) => (fates[index] ?? 0) > 0.7)),
      resume: new Set(all),
    };
  }

  /** Wishes something now and then, mostly within a moment of something that happens at the service, until the process is gone. */
  async sitBefore(child: ChildProcess, standIn: StandIn): Promise<void> {
    const isGone = () => child.exitCode !== null || child.signalCode !== null || !child.connected;
    while (!isGone()) {
      const seen = standIn.seen.length;
      const until = Date.now() + 20 + this.#random() * 80;
      const waitsForSomething = this.#random() < 0.7;
      while (Date.now() < until && !(waitsForSomething && standIn.seen.length > seen)) await pause(1);
      await pause(this.#random() * 4);
      const wish = wishes[Math.floor(this.#random() * wishes.length)] ?? "resume";
      const wished: Wished = { wish, jobs: [...this.#wanted[wish]], which: this.#random() };
      if (!isGone() && wished.jobs.length > 0) child.send(wished, () => {});
    }
  }

  note(wish: Wish, job: number): void {
    this.got[`${wish}s`] += 1;
    if (wish !== "resume") this.#wanted[wish].delete(job);
  }
}
