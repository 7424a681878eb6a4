import { randomUUID } from "node:crypto";
import { mkdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ExportFormat } from "../../../preload/contract/export.ts";
import type { Targets } from "../../core/ports.ts";
import { exportName } from "../../inbox/names.ts";

export const downloadPath = "/outbox/";

/** Where exports wait until the page has fetched them: a browser's page can write nowhere else. Each lies in a folder of its own. */
export class Outbox implements Targets {
  readonly #dir: string;
  readonly #names = new Map<string, string>();

  constructor(dataDir: string) {
    this.#dir = join(dataDir, "outbox");
  }

  /** Removes what an earlier run left and nobody can ask for any more. */
  async sweep(): Promise<void> {
    await rm(this.#dir, { recursive: true, force: true });
  }

  async choose(name: string, format: ExportFormat): Promise<{ path: string; download: string }> {
    const id = randomUUID();
    const safe = exportName(name, format);
    await mkdir(join(this.#dir, id), { recursive: true, mode: 0o700 });
    this.#names.set(id, safe);
    return { path: join(this.#dir, id, safe), download: downloadPath + id };
  }

  /** Undefined while it is being written, and when it was fetched. */
  async find(id: string): Promise<{ path: string; name: string; bytes: number } | undefined> {
    const name = this.#names.get(id);
    if (name === undefined) return undefined;
    const path = join(this.#dir, id, name);
    const bytes = await stat(path).then(
      ({ size }) => size,
      () => undefined,
    );
    return bytes === undefined ? undefined : { path, name, bytes };
  }

  async drop(id: string): Promise<void> {
    this.#names.delete(id);
    await rm(join(this.#dir, id), { recursive: true, force: true });
  }
}
