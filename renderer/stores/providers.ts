import { createStore } from "zustand/vanilla";
import type { KeyPlace } from "../../preload/contract/providers.ts";
import type { RequestOutput } from "../../preload/contract/requests.ts";
import type { Ask } from "../client/client.ts";

type Keychain = RequestOutput<"providers.keys">["keychain"];
export type Tested = RequestOutput<"providers.test">;

export interface ProvidersState {
  keychain: Keychain | undefined;
  /** Where each provider's key lies. */
  places: Readonly<Record<string, KeyPlace | null>>;
  /** What came of asking a provider for its models; undefined while it is being asked. */
  tested: Readonly<Record<string, Tested | undefined>>;
  prices: RequestOutput<"providers.prices"> | undefined;
  status: RequestOutput<"enhance.status"> | undefined;
  load(): Promise<void>;
  loadKeys(): Promise<void>;
  /** Keeps a key or forgets it. The page holds it no longer than that takes; answers why it was not kept. */
  setKey(provider: string, key: string | null): Promise<string | undefined>;
  test(provider: string): Promise<void>;
  reset(): void;
}

const initial = { keychain: undefined, places: {}, tested: {}, prices: undefined, status: undefined };

export function createProviders(ask: Ask) {
  return createStore<ProvidersState>()((set, get) => ({
    ...initial,
    async load() {
      const keys = get().loadKeys();
      const [prices, status] = await Promise.all([ask("providers.prices", {}), ask("enhance.status", {})]);
      set({ ...(prices.ok ? { prices: prices.value } : {}), ...(status.ok ? { status: status.value } : {}) });
      await keys;
    },
    async loadKeys() {
      const reply = await ask("providers.keys", {});
      if (!reply.ok) return;
      const { keychain, keys } = reply.value;
      set({ keychain, places: Object.fromEntries(keys.map(({ provider, place }) => [provider, place])) });
    },
    async setKey(provider, key) {
      const reply = await ask("providers.setKey", { provider, key });
      if (!reply.ok) return reply.message;
      set({ places: { ...get().places, [provider]: reply.value.place } });
      await get().loadKeys();
      return undefined;
    },
    async test(provider) {
      set({ tested: { ...get().tested, [provider]: undefined } });
      const reply = await ask("providers.test", { provider });
      const failed = { works: false, models: [], milliseconds: 0, rehearsal: false };
      const tested = reply.ok ? reply.value : { ...failed, problem: reply.message, ...(reply.said ? { said: reply.said } : {}) };
      set({ tested: { ...get().tested, [provider]: tested } });
    },
    reset: () => set(initial),
  }));
}
