import { z } from "zod";
import { command, query } from "./define.ts";
import { said } from "./sentences.ts";
import { count, empty, instant } from "./values.ts";

export const shellName = z.enum(["electron", "browser", "cli"]);
export type ShellName = z.infer<typeof shellName>;

const info = z.strictObject({
  version: z.string(),
  dataDir: z.string(),
  schemaVersion: count,
  storeBytes: count,
  sources: count,
  conversations: count,
  messages: count,
});

export const storeState = z.enum(["ready", "checking", "damaged", "newer", "locked", "failed"]);
export type StoreState = z.infer<typeof storeState>;

export const health = z.strictObject({
  shell: shellName,
  store: storeState,
  /** What is wrong and what to do, in words for a person; null while all is well. */
  problem: z.string().nullable(),
  said: said.optional(),
  /** Backups that a damaged store could be restored from, newest first. */
  backups: z.array(z.strictObject({ path: z.string(), madeAt: instant, bytes: count })),
  threads: z.array(z.strictObject({ name: z.string(), alive: z.boolean(), restarts: count, open: count })),
  startedAt: instant,
});
export type Health = z.infer<typeof health>;

export const appRequests = {
  "app.info": query(empty, info),
  "app.health": query(empty, health),
  /** Asks a running request to stop; the request itself then answers `cancelled`. */
  "requests.cancel": command(z.strictObject({ request: z.string().min(1).max(64) }), z.strictObject({ found: z.boolean() })),
  /** A whole copy of the store while it is in use, checked after writing. Without a path it goes beside the store. */
  "store.backup": command(
    z.strictObject({ path: z.string().min(1).max(4096).optional() }),
    z.strictObject({ path: z.string(), bytes: count }),
  ),
};
