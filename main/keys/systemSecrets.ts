import type { Secrets } from "../core/ports.ts";
import { createSecrets } from "./secrets.ts";

/** The keychain of the person's system, loaded when it is first asked. */
export const systemSecrets = (): Secrets =>
  createSecrets({
    load: async () => {
      const loaded = await import("keytar");
      // a CommonJS package comes as its default export
      return loaded.default;
    },
    env: process.env,
    patience: 8000,
  });
