import { setImmediate as nextTurn } from "node:timers/promises";
import type { MessagePort } from "node:worker_threads";
import type { Reply } from "../../../preload/contract/reply.ts";
import { type Cancel, stopIfCancelled } from "../cancel.ts";
import { failureOf } from "../errors.ts";
import { commandHandlers, oneAtATime } from "../handlers/commands.ts";
import { finishMerges } from "../handlers/merging.ts";
import { queryHandlers } from "../handlers/queries.ts";
import { surveyHandlers } from "../handlers/surveys.ts";
import { purgeOld } from "../handlers/trash.ts";
import type { CommandContext, LongWork, SurveyContext } from "../handlers/types.ts";
import { takeOut } from "../import/intoSource.ts";
import { LastLook } from "../import/lastLook.ts";
import type { Reader, Writer } from "../store/handle.ts";
import { openStore, openStoreForReading } from "../store/open.ts";
import { unfinishedSources } from "../store/sources.ts";
import { Background } from "../understand/background.ts";
import { checkInThread } from "./check.ts";
import type { FromThread, ThreadData, ToThread } from "./protocol.ts";

// The worker's side of a thread: opens its handle of the store when told to, then answers requests until it is told to close.

type Request = Extract<ToThread, { type: "request" }>;

interface Part<Handle extends Reader> {
  open(): Promise<Handle>;
  answer(store: Handle, request: Request, cancel: Cancel): unknown;
  /** Ends what nobody asked for, before the store is closed. */
  end?(): Promise<void>;
}

export function startReader(port: MessagePort, { dataDir, version, cancelled }: ThreadData): void {
  serve<Reader>(port, cancelled, {
    open: async () => openStoreForReading(dataDir),
    answer: (store, { name, input }, cancel) =>
      store.snapshot(() => handlerOf(queryHandlers, name)({ store, dataDir, version, cancel }, input)),
  });
}

/** Reads files for as long as it takes, away from the threads that answer the page. */
export function startScout(port: MessagePort, { dataDir, version, cancelled }: ThreadData): void {
  const say = (message: FromThread) => port.postMessage(message);
  const lastLook = new LastLook();
  serve<Reader>(port, cancelled, {
    open: async () => openStoreForReading(dataDir),
    answer: (store, { id, name, input }, cancel) => {
      const context: SurveyContext = { store, version, cancel, lastLook, ...longWork(id, cancel, say) };
      return handlerOf(surveyHandlers, name)(context, input);
    },
  });
}

function longWork(request: string, cancel: Cancel, say: (message: FromThread) => void): LongWork {
  return {
    progress: pacedProgress((done, total, unit, messages) => {
      const payload = { request, done, total, unit, ...(messages === undefined ? {} : { messages }) };
      say({ type: "event", event: { event: "progress", payload } });
    }),
    breathe: async () => {
      stopIfCancelled(cancel);
      await nextTurn();
    },
  };
}

const purgeEvery = 6 * 3_600_000;

export function startWriter(port: MessagePort, { dataDir, script, cancelled, background = false }: ThreadData): void {
  const clock = { now: () => Date.now() };
  const queue = new Queue();
  const say = (message: FromThread) => port.postMessage(message);
  let understanding: Background | undefined;
  serve<Writer>(port, cancelled, {
    open: async () => {
      const store = await openStore(dataDir, clock.now());
      if (background)
        understanding = new Background({
          store,
          clock,
          emit: (event) => say({ type: "event", event }),
          quiet: () => queue.quiet(),
          failed: (error) => say({ type: "failed", request: "understand", error: describe(error) }),
        });
      // nobody waits for this: what goes wrong is told to the log, and the next start tries again
      const behind = (name: string, work: () => Promise<unknown>) =>
        void queue.run(work).catch((error: unknown) => say({ type: "failed", request: name, error: describe(error) }));
      const changed = () => say({ type: "event", event: { event: "changed", payload: { what: "library" } } });
      behind("merge", async () => {
        if ((await finishMerges(store, { breathe: async () => void (await nextTurn()) })) > 0) changed();
      });
      // an import that was cut off leaves nothing half behind
      for (const source of unfinishedSources(store)) {
        behind("take out", async () => {
          await takeOut({ store, dataDir }, source);
          changed();
        });
      }
      const purge = () => behind("purge", () => purgeOld({ store, dataDir, clock }));
      purge();
      setInterval(purge, purgeEvery).unref();
      understanding?.wake();
      return store;
    },
    end: async () => understanding?.stop(),
    answer: async (store, { id, name, input }, cancel) => {
      const context: CommandContext = {
        store,
        dataDir,
        clock,
        cancel,
        script: new URL(script),
        emit: (event) => say({ type: "event", event }),
        ...longWork(id, cancel, say),
        checkFile: (file) => checkInThread(new URL(script), dataDir, file),
      };
      const work = () => handlerOf(commandHandlers, name)(context, input);
      try {
        return await (oneAtATime.has(name) ? queue.run(work) : work());
      } finally {
        understanding?.wake();
      }
    },
  });
}

/** The border has parsed the input with the schema of this very name, which is all that the handler asks of it. */
function handlerOf<Context>(handlers: object, name: string): (context: Context, input: unknown) => unknown {
  return Object.entries(handlers).find(([known]) => known === name)?.[1];
}

/** Work that must not run beside its like waits for the work before it. */
class Queue {
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

/** Tells at most twenty times a second, and always the end. */
function pacedProgress(tell: LongWork["progress"]): LongWork["progress"] {
  let last = 0;
  return (done, total, unit, messages) => {
    const now = performance.now();
    if (now - last < 50 && done !== total) return;
    last = now;
    tell(done, total, unit, messages);
  };
}

function serve<Handle extends Reader>(port: MessagePort, cancelled: SharedArrayBuffer, part: Part<Handle>): void {
  const flags = new Int32Array(cancelled);
  const say = (message: FromThread) => port.postMessage(message);
  const running = new Set<Promise<void>>();
  let store: Handle | undefined;
  let opening: Promise<void> | undefined;

  const open = async () => {
    try {
      store = await part.open();
      say({ type: "opened" });
    } catch (error) {
      const { code, message } = failureOf(error);
      say({ type: "failed", request: "open", error: describe(error) });
      say({ type: "refused", code, message });
    }
  };
  const answer = async (request: Request) => {
    await opening;
    const cancel: Cancel = {
      get wanted() {
        return Atomics.load(flags, request.slot) !== 0;
      },
    };
    let reply: Reply<unknown>;
    try {
      stopIfCancelled(cancel);
      if (store === undefined) throw new Error("the store is not open");
      reply = { ok: true, value: await part.answer(store, request, cancel) };
    } catch (error) {
      reply = failureOf(error);
      if (reply.code === "internal") say({ type: "failed", request: request.name, error: describe(error) });
    }
    say({ type: "reply", slot: request.slot, reply });
  };
  const close = async () => {
    await opening;
    await Promise.allSettled([...running, part.end?.()]);
    store?.close();
    port.close();
  };

  port.on("message", (message: ToThread) => {
    switch (message.type) {
      case "open":
        opening = open();
        return;
      case "request": {
        const work = answer(message);
        running.add(work);
        void work.finally(() => running.delete(work));
        return;
      }
      case "close":
        void close();
        return;
      default:
        message satisfies never;
    }
  });
}

/** For the log: what kind of error and where, in our code or SQLite's words; errors of ours carry no message text. */
function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).slice(0, 2000) : "unknown";
}
