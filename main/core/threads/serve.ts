import { setImmediate as nextTurn } from "node:timers/promises";
import type { MessagePort } from "node:worker_threads";
import type { Reply } from "../../../preload/contract/reply.ts";
import { type Cancel, stopIfCancelled } from "../cancel.ts";
import { failureOf } from "../errors.ts";
import type { LongWork } from "../handlers/types.ts";
import type { Reader } from "../store/handle.ts";
import type { FromThread, ToThread } from "./protocol.ts";

// The worker's side of a thread: opens its handle of the store when told to, then answers requests until it is told to close.

type Request = Extract<ToThread, { type: "request" }>;

interface Part<Handle extends Reader> {
  open(): Promise<Handle>;
  answer(store: Handle, request: Request, cancel: Cancel): unknown;
  /** Ends what nobody asked for, before the store is closed. */
  end?(): Promise<void>;
  /** A key was set or forgotten. */
  keysChanged?(): void;
}

export function longWork(request: string, cancel: Cancel, say: (message: FromThread) => void): LongWork {
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

/** The border has parsed the input with the schema of this very name, which is all that the handler asks of it. */
export function handlerOf<Context>(handlers: object, name: string): (context: Context, input: unknown) => unknown {
  return Object.entries(handlers).find(([known]) => known === name)?.[1];
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

export function serve<Handle extends Reader>(port: MessagePort, cancelled: SharedArrayBuffer, part: Part<Handle>): void {
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
      case "keys":
        part.keysChanged?.();
        return;
      case "close":
        void close();
        return;
      case "told":
        // whoever asked listens for it (asking.ts)
        return;
      default:
        message satisfies never;
    }
  });
}

/** For the log: what kind of error and where, in our code or SQLite's words; errors of ours carry no message text. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).slice(0, 2000) : "unknown";
}
