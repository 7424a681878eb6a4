import type { Secrets } from "../core/ports.ts";
import { environmentName } from "./environment.ts";

/** What is used of keytar. Never its findCredentials: it crashes on items that other programs keep. */
interface Keychain {
  getPassword(service: string, account: string): Promise<string | null>;
  setPassword(service: string, account: string, password: string): Promise<void>;
  deletePassword(service: string, account: string): Promise<boolean>;
}

const service = "Parley";
/** Asked for once to see whether the keychain answers; nothing is ever kept under it. */
const probe = "probe";

export interface SecretsSetup {
  /** Loads the system's keychain; fails where its library is missing. */
  load(): Promise<Keychain>;
  env: NodeJS.ProcessEnv;
  /** A keychain that waits for a person to unlock it must not hold up everything else for longer than this. */
  patience: number;
}

class Late extends Error {}

/** Keys in the system's keychain; without one in memory until Parley ends, or in the environment. Never in a file. */
export function createSecrets({ load, env, patience }: SecretsSetup): Secrets {
  const memory = new Map<string, string>();
  let loading: Promise<Keychain> | undefined;
  /** One question at a time to a keychain that does not answer, so that none of Node's few threads is lost to more. */
  let stuck: Promise<unknown> | undefined;
  /** Why the last key could not be kept: a keychain that can be read may still refuse that. */
  let refusal: string | null = null;

  async function ask<Answer>(question: (keychain: Keychain) => Promise<Answer>): Promise<Answer> {
    if (stuck !== undefined) await within(stuck);
    loading ??= load();
    const work = loading.then(question);
    try {
      return await within(work);
    } catch (error) {
      if (error instanceof Late) waitFor(work);
      throw error;
    }
  }

  function waitFor(work: Promise<unknown>): void {
    const settled = work
      .catch(() => {})
      .then(() => {
        if (stuck === settled) stuck = undefined;
      });
    stuck = settled;
  }

  function within<Answer>(work: Promise<Answer>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Late()), patience);
      work.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }

  return {
    async state() {
      const silence = await ask((keychain) => keychain.getPassword(service, probe)).then(() => null, reasonOf);
      const reason = silence ?? refusal;
      return { usable: reason === null, reason };
    },
    async read(account) {
      const kept = memory.get(account);
      if (kept !== undefined) return { key: kept, place: "memory" };
      const found = await ask((keychain) => keychain.getPassword(service, account)).catch(() => null);
      if (found) return { key: found, place: "keychain" };
      const name = environmentName(account);
      const given = name === undefined ? undefined : env[name]?.trim();
      return given ? { key: given, place: "environment" } : undefined;
    },
    async write(account, key) {
      refusal = await ask((keychain) => keychain.setPassword(service, account, key)).then(() => null, reasonOf);
      if (refusal === null) {
        memory.delete(account);
        return "keychain";
      }
      memory.set(account, key);
      return "memory";
    },
    async remove(account) {
      memory.delete(account);
      await ask((keychain) => keychain.deletePassword(service, account)).catch(() => false);
    },
  };
}

/** In words for a person. What the library itself says may name paths and items, and is left out. */
function reasonOf(error: unknown): string {
  if (error instanceof Late) return "The system's keychain does not answer. It may be waiting to be unlocked.";
  const said = error instanceof Error ? error.message : "";
  if (/native addon|libsecret|cannot find (module|package)|\.node/i.test(said))
    return "The system's keychain cannot be used: its library (libsecret) is not installed.";
  if (/autolaunch|could not connect|not provided by any \.service|ServiceUnknown|no such interface|\bbus\b/i.test(said))
    return "No keychain service runs on this computer.";
  return "The system's keychain refused.";
}
