import { createStore } from "zustand/vanilla";
import type { Notice, NoticeType } from "../../preload/contract/notices.ts";
import type { Ask } from "../client/client.ts";

export interface NoticesState {
  notices: Notice[];
  unread: number;
  /** What the list is narrowed to. */
  kind: NoticeType | undefined;
  onlyUnread: boolean;
  load(): Promise<void>;
  narrow(to: Partial<Pick<NoticesState, "kind" | "onlyUnread">>): Promise<void>;
  /** Marks the named notices as read; without names, all. */
  markRead(ids?: number[]): Promise<void>;
  reset(): void;
}

const initial = { notices: [], unread: 0, kind: undefined, onlyUnread: false };

export function createNotices(ask: Ask) {
  let newest = 0;
  return createStore<NoticesState>()((set, get) => ({
    ...initial,
    async load() {
      newest += 1;
      const mine = newest;
      const { kind, onlyUnread } = get();
      const reply = await ask("notices.list", {
        limit: 50,
        unread: onlyUnread,
        ...(kind === undefined ? {} : { types: [kind] }),
      });
      if (reply.ok && mine === newest) set(reply.value);
    },
    async narrow(to) {
      set(to);
      await get().load();
    },
    async markRead(ids) {
      const reply = await ask("notices.markRead", ids ? { ids } : {});
      if (reply.ok) await get().load();
    },
    reset: () => set(initial),
  }));
}
