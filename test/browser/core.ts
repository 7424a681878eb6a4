import { randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import { basename } from "node:path";
import type { Core } from "../../main/compose.ts";
import type { ParleyEvent } from "../../preload/contract/events.ts";

export interface FakeCore extends Core {
  heard: unknown[];
  tell(event: ParleyEvent): void;
  listeners: number;
  closed: boolean;
}

/** Answers every request with its own message, so that a test sees what arrived. */
export function fakeCore(): FakeCore {
  const listeners = new Set<(event: ParleyEvent) => void>();
  const core: FakeCore = {
    heard: [],
    closed: false,
    get listeners() {
      return listeners.size;
    },
    async dispatch(message) {
      core.heard.push(message);
      return { ok: true, value: message };
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    give: (path) => ({ ticket: randomUUID(), name: basename(path), bytes: statSync(path).size }),
    async close() {
      core.closed = true;
    },
    tell(event) {
      for (const listener of listeners) listener(event);
    },
  };
  return core;
}

export const silentLog = { info() {}, error() {} };
