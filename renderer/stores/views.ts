import { createStore } from "zustand/vanilla";
import type { SavedView } from "../../preload/contract/views.ts";
import type { Ask } from "../client/client.ts";

export interface ViewsState {
  views: SavedView[];
  load(): Promise<void>;
  reset(): void;
}

export function createViews(ask: Ask) {
  return createStore<ViewsState>()((set) => ({
    views: [],
    async load() {
      const reply = await ask("views.list", {});
      if (reply.ok) set({ views: reply.value.views });
    },
    reset: () => set({ views: [] }),
  }));
}
