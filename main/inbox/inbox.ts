import { createWriteStream, readdirSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Opens a new file for writing and fails where there is one. */
type Open = (path: string) => Writable;

const openNew: Open = (path) => createWriteStream(path, { flags: "wx", mode: 0o600 });

/** Where files wait that reach Parley as bytes instead of as a path, in a folder for each batch. */
export class Inbox {
  readonly #dir: string;
  readonly #open: Open;

  constructor(dataDir: string, open: Open = openNew) {
    this.#dir = join(dataDir, "inbox");
    this.#open = open;
  }

  /** Removes what an earlier run left: tickets end with the run that gave them, so nobody can speak of it any more. */
  async sweep(): Promise<void> {
    const left = namesIn(this.#dir);
    await Promise.all(left.map((batch) => this.drop(batch)));
  }

  /** Writes the body to the batch's folder. When that fails, or the body is cut off, nothing of it stays. */
  async receive(batch: string, parts: readonly string[], body: Readable): Promise<void> {
    const path = join(this.#dir, batch, ...parts);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = this.#open(path);
    let isOurs = false;
    file.once("open", () => {
      isOurs = true;
    });
    try {
      await pipeline(body, file);
    } catch (error) {
      if (isOurs) await rm(path, { force: true });
      throw error;
    }
  }

  async keep(batch: string, name: string, bytes: Uint8Array): Promise<string> {
    const path = join(this.#dir, batch, name);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(path, bytes, { flag: "wx", mode: 0o600 });
    return path;
  }

  /** The files and folders that a batch consists of. */
  pathsOf(batch: string): string[] {
    return namesIn(join(this.#dir, batch)).map((name) => join(this.#dir, batch, name));
  }

  async drop(batch: string): Promise<void> {
    await rm(join(this.#dir, batch), { recursive: true, force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
