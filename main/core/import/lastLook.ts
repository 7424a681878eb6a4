import { stat } from "node:fs/promises";
import { type Entry, type Looked, lookAt } from "./entry.ts";

/**
 * What was looked at last. A person changes one choice after the other about the same files; a folder of a hundred thousand is not
 * walked again for each. Only the newest look is held, and what has changed on the disk since is looked at anew.
 */
export class LastLook {
  #of = "";
  #looked: Promise<Looked> | undefined;

  look(paths: readonly string[]): Promise<Looked> {
    this.#of = JSON.stringify(paths);
    this.#looked = lookAt(paths);
    return this.#looked;
  }

  async entry(paths: readonly string[], key: string): Promise<Entry | undefined> {
    const named = ({ entries }: Looked) => entries.find((entry) => entry.key === key);
    const held = this.#of === JSON.stringify(paths) ? await this.#looked?.then(named, () => undefined) : undefined;
    return held !== undefined && (await isAsItWas(held)) ? held : named(await this.look(paths));
  }
}

async function isAsItWas({ origins }: Entry): Promise<boolean> {
  const files = new Map(origins.map(({ path, file }) => [path, file]));
  for (const [path, { bytes, changedAt }] of files) {
    const now = await stat(path).catch(() => undefined);
    if (now?.size !== bytes || now.mtimeMs !== changedAt) return false;
  }
  return true;
}
