import type { KeyPlace, Provider } from "../../preload/contract/providers.ts";
import type { Reply } from "../../preload/contract/reply.ts";
import { settings } from "../../preload/contract/settings.ts";
import { ParleyError } from "./errors.ts";
import { accountOf } from "./llm/account.ts";
import type { Secrets, Surroundings } from "./ports.ts";
import { withSaid } from "./said.ts";
import type { ShellQuestion } from "./threads/protocol.ts";

/** Keys where no shell brought a better place for them. */
function inMemory(): Secrets {
  const kept = new Map<string, string>();
  return {
    state: async () => ({ usable: false, reason: null }),
    read: async (account) => {
      const key = kept.get(account);
      return key === undefined ? undefined : { key, place: "memory" };
    },
    write: async (account, key) => {
      kept.set(account, key);
      return "memory";
    },
    remove: async (account) => void kept.delete(account),
  };
}

/** Where keys lie, in the shell's thread: pages are told the place, worker threads the key. */
export class Keys {
  readonly #secrets: Secrets;
  readonly #proxyOf: Surroundings["proxyOf"];
  readonly #settings: () => Promise<Reply<unknown>>;

  constructor(secrets: Secrets | undefined, proxyOf: Surroundings["proxyOf"], settings: () => Promise<Reply<unknown>>) {
    this.#secrets = secrets ?? inMemory();
    this.#proxyOf = proxyOf;
    this.#settings = settings;
  }

  async places() {
    const providers = await this.#providers();
    const state = await this.#secrets.state();
    const keychain = withSaid(state, state.reason);
    const keys: { provider: string; place: KeyPlace | null }[] = [];
    // one after the other: a keychain that is locked asks once
    for (const provider of providers) keys.push({ provider: provider.id, place: await this.#placeOf(provider) });
    return { keychain, keys };
  }

  /** Keeps a key, or forgets it; answers where one lies afterwards. */
  async set(id: string, key: string | null): Promise<KeyPlace | null> {
    const provider = (await this.#providers()).find((each) => each.id === id);
    if (provider === undefined)
      throw new ParleyError("not_found", "There is no such provider in the settings. Nothing was kept.");
    if (key !== null) return this.#secrets.write(accountOf(provider), key);
    await this.#secrets.remove(accountOf(provider));
    return this.#placeOf(provider);
  }

  async tell(question: ShellQuestion): Promise<string | undefined> {
    if (question.about === "proxy") return this.#proxyOf?.(question.url);
    return (await this.#secrets.read(question.account))?.key;
  }

  async #placeOf(provider: Provider): Promise<KeyPlace | null> {
    return (await this.#secrets.read(accountOf(provider)))?.place ?? null;
  }

  async #providers(): Promise<Provider[]> {
    const reply = await this.#settings();
    if (!reply.ok) throw new ParleyError(reply.code, reply.message);
    return settings.parse(reply.value).providers;
  }
}
