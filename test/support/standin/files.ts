import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { Clock } from "../../../main/core/ports.ts";
import { readMultipart } from "./multipart.ts";
import { Refusal } from "./refusal.ts";
import { hour, type Limits } from "./settings.ts";

export interface StoredFile {
  id: string;
  path: string;
  bytes: number;
  createdAt: number;
  expiresAt: number | undefined;
  filename: string;
  purpose: string;
  /** Its content is asked for in vain before. */
  readableFrom: number;
}

interface Upload {
  file: StoredFile;
  /** What the form said beside the file, to be held against the published shape. */
  form: object;
}

const outputLife = 30 * 24 * hour;

/** The files that were uploaded or made, each on the disk and never in memory. */
export class Files {
  private readonly dir = mkdtempSync(join(tmpdir(), "stand-in-"));
  private readonly stored = new Map<string, StoredFile>();
  private readonly clock: Clock;
  private readonly nextId: () => string;
  private readonly limits: Limits;

  constructor(clock: Clock, nextId: () => string, limits: Limits) {
    this.clock = clock;
    this.nextId = nextId;
    this.limits = limits;
  }

  all(): StoredFile[] {
    const now = this.clock.now();
    for (const file of this.stored.values()) if ((file.expiresAt ?? now + 1) <= now) this.remove(file.id);
    return [...this.stored.values()];
  }

  find(id: string): StoredFile | undefined {
    return this.all().find((file) => file.id === id);
  }

  get(id: string): StoredFile {
    const file = this.find(id);
    if (file === undefined) throw new Refusal(404, `No such File object: ${id}`, { param: "id" });
    return file;
  }

  read(file: StoredFile): Readable {
    return createReadStream(file.path);
  }

  async upload(body: Readable, contentType: string, listen: (bytes: Buffer) => void): Promise<Upload> {
    const file = this.fresh("upload.jsonl", "");
    const fields: Record<string, string> = {};
    let named = false;
    let handle: FileHandle | undefined;
    try {
      await readMultipart(body, contentType, ({ name, filename }) => {
        if (name !== "file") {
          fields[name] = "";
          return {
            write: async (bytes) => {
              fields[name] += bytes.toString("utf8");
            },
          };
        }
        named = true;
        file.filename = filename ?? file.filename;
        return {
          write: async (bytes) => {
            file.bytes += bytes.length;
            listen(bytes);
            if (file.bytes > this.limits.fileBytes)
              throw new Refusal(413, "The file is larger than a batch may be.", { code: "file_too_large" });
            handle ??= await open(file.path, "w");
            await handle.write(bytes);
          },
        };
      });
    } catch (error) {
      rmSync(file.path, { force: true });
      throw error;
    } finally {
      await handle?.close();
    }
    file.purpose = fields.purpose ?? "";
    if (file.bytes > 0) this.stored.set(file.id, file);
    return { file, form: { ...expiry(fields), ...(named ? { file: file.filename } : {}) } };
  }

  /** A file that the service makes itself. */
  async make(filename: string, createdAt: number, write: (handle: FileHandle) => Promise<void>): Promise<StoredFile> {
    const file = { ...this.fresh(filename, "batch_output"), createdAt, expiresAt: createdAt + outputLife };
    const handle = await open(file.path, "w");
    try {
      await write(handle);
      file.bytes = (await handle.stat()).size;
    } finally {
      await handle.close();
    }
    this.stored.set(file.id, file);
    return file;
  }

  remove(id: string): void {
    const file = this.stored.get(id);
    if (file === undefined) return;
    this.stored.delete(id);
    rmSync(file.path, { force: true });
  }

  close(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }

  private fresh(filename: string, purpose: string): StoredFile {
    const id = `file-${this.nextId()}`;
    const createdAt = this.clock.now();
    return { id, path: join(this.dir, id), bytes: 0, createdAt, expiresAt: undefined, filename, purpose, readableFrom: 0 };
  }
}

/** "expires_after[seconds]" of a form is a field of an object. */
function expiry(fields: Record<string, string>): object {
  const { "expires_after[anchor]": anchor, "expires_after[seconds]": seconds, ...rest } = fields;
  return anchor === undefined ? rest : { ...rest, expires_after: { anchor, seconds: Number(seconds) } };
}

export const fileObject = (file: StoredFile) => ({
  id: file.id,
  object: "file",
  bytes: file.bytes,
  created_at: Math.floor(file.createdAt / 1000),
  ...(file.expiresAt === undefined ? {} : { expires_at: Math.floor(file.expiresAt / 1000) }),
  filename: file.filename,
  purpose: file.purpose,
  status: "processed",
});
