import { Worker } from "node:worker_threads";
import type { ParleyEvent } from "../../../preload/contract/events.ts";
import type { ErrorCode, Failure, Reply } from "../../../preload/contract/reply.ts";
import type { Log, Policy } from "../ports.ts";
import {
  type FromThread,
  type ShellQuestion,
  type ThreadData,
  type ThreadRole,
  type ToThread,
  threadMemory,
} from "./protocol.ts";

const slots = 256;
/** A thread that dies as often as this in a minute is left dead. */
const patience = 5;

export interface ThreadSetup {
  name: string;
  role: ThreadRole;
  script: URL;
  dataDir: string;
  version: string;
  background: boolean;
  log: Log;
  policy: Policy;
  /** Answers what only the shell's thread knows. */
  tell(question: ShellQuestion): Promise<string | undefined>;
  onEvent(event: ParleyEvent): void;
}

export type Opening = { ok: true } | { ok: false; code: ErrorCode; message: string };

interface Open {
  id: string;
  answer(reply: Reply<unknown>): void;
}

/** One worker thread as the shell's thread sees it: requests in, replies and events out, started again when it dies. */
export class Thread {
  readonly #setup: ThreadSetup;
  readonly #cancelled = new SharedArrayBuffer(slots * Int32Array.BYTES_PER_ELEMENT);
  readonly #flags = new Int32Array(this.#cancelled);
  readonly #open = new Map<number, Open>();
  readonly #deaths: number[] = [];
  #worker: Worker | undefined;
  #closing = false;
  #opening: PromiseWithResolvers<Opening> = Promise.withResolvers();
  #isAskedToOpen = false;
  #isOpened = false;
  restarts = 0;

  constructor(setup: ThreadSetup) {
    this.#setup = setup;
    this.#start();
  }

  get name(): string {
    return this.#setup.name;
  }

  get alive(): boolean {
    return this.#worker !== undefined;
  }

  get openRequests(): number {
    return this.#open.size;
  }

  /** Lets the thread open the store; answers how that went. */
  async open(): Promise<Opening> {
    this.#isAskedToOpen = true;
    this.#post({ type: "open" });
    return this.#opening.promise;
  }

  request(id: string, name: string, input: unknown): Promise<Reply<unknown>> {
    if (this.#worker === undefined) return Promise.resolve(this.#closing ? closing : died);
    const slot = this.#freeSlot();
    if (slot === undefined) return Promise.resolve(busy);
    Atomics.store(this.#flags, slot, 0);
    return new Promise((answer) => {
      this.#open.set(slot, { id, answer });
      this.#post({ type: "request", id, slot, name, input });
    });
  }

  cancel(id: string): boolean {
    for (const [slot, open] of this.#open) {
      if (open.id !== id) continue;
      Atomics.store(this.#flags, slot, 1);
      return true;
    }
    return false;
  }

  /** What waits for a key may go on. */
  keysChanged(): void {
    this.#post({ type: "keys" });
  }

  /** Stops long work at its next breath, lets the thread finish what it is committing and end by itself. */
  async close(): Promise<void> {
    this.#closing = true;
    const worker = this.#worker;
    if (worker === undefined) return;
    const ended = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
    for (const slot of this.#open.keys()) Atomics.store(this.#flags, slot, 1);
    this.#post({ type: "close" });
    await ended;
  }

  #start(): void {
    const { name, role, script, dataDir, version, background, policy } = this.#setup;
    const workerData: ThreadData = {
      role,
      dataDir,
      version,
      background,
      policy,
      script: script.href,
      cancelled: this.#cancelled,
    };
    const worker = new Worker(script, { name, workerData, resourceLimits: threadMemory });
    worker.on("message", (message: FromThread) => this.#hear(message, worker));
    worker.on("error", (error) =>
      this.#setup.log.error("thread.error", { thread: name, error: `${error.name}: ${error.message}` }),
    );
    worker.on("exit", () => this.#ended(worker));
    this.#worker = worker;
  }

  #hear(message: FromThread, worker: Worker): void {
    switch (message.type) {
      case "opened":
        this.#openingEnded({ ok: true });
        break;
      case "refused":
        this.#openingEnded({ ok: false, code: message.code, message: message.message });
        break;
      case "reply":
        this.#answer(message.slot, message.reply);
        break;
      case "event":
        this.#setup.onEvent(message.event);
        break;
      case "failed":
        this.#setup.log.error("request.failed", { request: message.request, error: message.error });
        break;
      case "ask":
        void this.#tell(message.ask, message.question, worker);
        break;
      case "checked":
        break;
      default:
        message satisfies never;
    }
  }

  /** Told to the very worker that asked: one that was started since counts its questions anew. */
  async #tell(ask: number, question: ShellQuestion, worker: Worker): Promise<void> {
    const answer = await this.#setup.tell(question).catch(() => undefined);
    worker.postMessage({ type: "told", ask, answer } satisfies ToThread);
  }

  #openingEnded(opening: Opening): void {
    this.#isOpened = true;
    this.#opening.resolve(opening);
  }

  #answer(slot: number, reply: Reply<unknown>): void {
    const open = this.#open.get(slot);
    this.#open.delete(slot);
    open?.answer(reply);
  }

  #ended(worker: Worker): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    this.#failOpen(this.#closing ? closing : died);
    if (this.#closing) return;
    this.#setup.log.error("thread.died", { thread: this.name });
    const now = Date.now();
    this.#deaths.push(now);
    const recent = this.#deaths.filter((at) => at > now - 60_000).length;
    if (recent > patience) {
      this.#openingEnded(died);
      return;
    }
    this.restarts += 1;
    // whoever waits for the store waits on: the next start opens it for them
    if (this.#isOpened) this.#opening = Promise.withResolvers();
    this.#isOpened = false;
    this.#start();
    if (this.#isAskedToOpen) this.#post({ type: "open" });
  }

  #failOpen(failure: Failure): void {
    const open = [...this.#open.values()];
    this.#open.clear();
    for (const request of open) request.answer(failure);
  }

  #freeSlot(): number | undefined {
    for (let slot = 0; slot < slots; slot++) if (!this.#open.has(slot)) return slot;
    return undefined;
  }

  #post(message: ToThread): void {
    this.#worker?.postMessage(message);
  }
}

const died: Failure = {
  ok: false,
  code: "thread_died",
  message:
    "The part of Parley that was working on this stopped and is being started again. What was saved before is kept; try again.",
};
const closing: Failure = { ok: false, code: "closing", message: "Parley is closing. What was saved before is kept." };
const busy: Failure = { ok: false, code: "busy", message: "Too much is being asked at once. Nothing was changed; try again." };
