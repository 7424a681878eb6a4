import { createStore } from "zustand/vanilla";
import type { Notice } from "../../preload/contract/notices.ts";
import type { Ask } from "../client/client.ts";

export interface NoticesState {
  notices: Notice[];
  unread: number;
  load(): Promise<void>;
  /** Marks the named notices as read; without names, all. */
  markRead(ids?: number[]): Promise<void>;
  reset(): void;
}

const initial = { notices: [], unread: 0 };

export function createNotices(ask: Ask) {
  return createStore<NoticesState>()((set, get) => ({
    ...initial,
    async load() {
      const reply = await ask("notices.list", { limit: 50 });
      if (reply.ok) set(reply.value);
    },
    async markRead(ids) {
      const reply = await ask("notices.markRead", ids ? { ids } : {});
      if (reply.ok) await get().load();
    },
    reset: () => set(initial),
  }));
}
