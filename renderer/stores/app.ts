import { createStore } from "zustand/vanilla";
import type { Health, StoreState } from "../../preload/contract/app.ts";
import type { EventPayload } from "../../preload/contract/events.ts";
import type { RequestOutput } from "../../preload/contract/requests.ts";
import type { Ask } from "../client/client.ts";
import type { Connection } from "../client/transport.ts";

type Info = RequestOutput<"app.info">;

export interface AppState {
  connection: Connection;
  info: Info | undefined;
  health: Health | undefined;
  setConnection(connection: Connection): void;
  loadInfo(): Promise<void>;
  loadHealth(): Promise<void>;
  storeChanged(changed: EventPayload<"store">): void;
  reset(): void;
}

export function createApp(ask: Ask) {
  const initial = { connection: "connecting" as const, info: undefined, health: undefined };
  return createStore<AppState>()((set, get) => ({
    ...initial,
    setConnection: (connection) => set({ connection }),
    async loadInfo() {
      const reply = await ask("app.info", {});
      if (reply.ok) set({ info: reply.value });
    },
    async loadHealth() {
      const reply = await ask("app.health", {});
      if (reply.ok) set({ health: reply.value });
    },
    storeChanged({ state, problem, said }) {
      const { health } = get();
      if (health) set({ health: { ...health, store: state, problem, said } });
    },
    reset: () => set(initial),
  }));
}

const unusable: readonly StoreState[] = ["damaged", "newer", "failed", "locked"];

/** What keeps the store from being used, or undefined while it can be. */
export function storeTrouble({ health }: AppState): Health | undefined {
  return health && unusable.includes(health.store) ? health : undefined;
}

/** True once it is known that the store holds nothing at all. */
export function storeIsEmpty({ info }: AppState): boolean {
  return info !== undefined && info.messages === 0 && info.sources === 0 && info.conversations === 0;
}
