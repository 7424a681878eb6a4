import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Remark } from "../../../preload/contract/import.ts";
import { ParleyError } from "../errors.ts";
import type { CommandContext } from "../handlers/types.ts";
import type { ReadAttachment } from "../ingest/types.ts";
import { mediaDir, mediaFile } from "../store/files.ts";
import { addMedia } from "../store/media.ts";
import type { Batch } from "./batch.ts";
import { Beside } from "./beside.ts";
import type { Entry } from "./entry.ts";
import { Archives } from "./files/archive.ts";
import { bytesOf } from "./files/bytes.ts";
import { codeOf } from "./files/gather.ts";
import type { Origin } from "./files/origin.ts";
import type { Judged } from "./recognise.ts";

// Files that came along are kept under the hash of their bytes: the same picture in ten chats is there once, and no name from an
// archive ever becomes a path. They are copied byte for byte, never opened. A file is noted with its source before it lies at its
// place, so that whatever becomes of the import, the one who takes the source away finds it.

interface KeptFile {
  hash: string;
  bytes: number;
}

/** Imports run one at a time, so one place is enough for the file that is being copied. */
const partFile = (dataDir: string) => join(mediaDir(dataDir), "part");

/** Copies those files of an entry that its messages name. */
export class MediaKeeper {
  readonly #context: Pick<CommandContext, "store" | "dataDir" | "breathe">;
  readonly #sourceId: number;
  readonly #beside: Beside;
  readonly #kept = new Map<Origin, KeptFile | undefined>();
  readonly #archives = new Archives();

  constructor(context: Pick<CommandContext, "store" | "dataDir" | "breathe">, sourceId: number, entry: Entry) {
    this.#context = context;
    this.#sourceId = sourceId;
    this.#beside = new Beside(entry);
  }

  /** Copies what the messages name that are not here yet; answers what could not be copied. */
  async keep({ messages }: Batch, judged: readonly Judged[]): Promise<Remark[]> {
    const failed: Remark[] = [];
    for (const [index, { attachments }] of messages.rare) {
      if (judged[index]?.verdict === "here") continue;
      for (const attachment of attachments) {
        const origin = this.#beside.find(attachment);
        if (origin === undefined || this.#kept.has(origin)) continue;
        const copied = await this.#copy(origin).catch(reasonOf);
        this.#kept.set(origin, typeof copied === "string" ? undefined : await this.#settle(copied));
        if (typeof copied === "string")
          failed.push({
            line: messages.line[index] ?? 0,
            text: origin.key,
            reason: `this file came along and could not be kept (${copied})`,
          });
      }
    }
    return failed;
  }

  find(attachment: ReadAttachment): KeptFile | undefined {
    const origin = this.#beside.find(attachment);
    return origin && this.#kept.get(origin);
  }

  get sum(): { files: number; bytes: number } {
    const files = [...this.#kept.values()].filter((kept) => kept !== undefined);
    return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
  }

  close(): Promise<void> {
    return this.#archives.close();
  }

  async #copy(origin: Origin): Promise<KeptFile> {
    const { dataDir, breathe } = this.#context;
    const archives = this.#archives;
    const hash = createHash("sha256");
    let bytes = 0;
    const hashed = async function* () {
      for await (const chunk of bytesOf(origin, archives)) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
        await breathe();
      }
    };
    await mkdir(mediaDir(dataDir), { recursive: true, mode: 0o700 });
    await pipeline(hashed, createWriteStream(partFile(dataDir), { mode: 0o600 }));
    return { hash: hash.digest("hex"), bytes };
  }

  async #settle(kept: KeptFile): Promise<KeptFile> {
    const { store, dataDir } = this.#context;
    store.transaction(() => addMedia(store, this.#sourceId, kept.hash, kept.bytes));
    const file = mediaFile(dataDir, kept.hash);
    const isHere = (await stat(file).catch(() => undefined)) !== undefined;
    if (isHere) await rm(partFile(dataDir));
    else {
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await rename(partFile(dataDir), file);
    }
    return kept;
  }
}

/** Takes away these files, and what an import was copying when it ended. */
export async function dropMedia(dataDir: string, hashes: readonly string[]): Promise<void> {
  for (const hash of hashes) await rm(mediaFile(dataDir, hash), { force: true });
  await rm(partFile(dataDir), { force: true });
}

/** Why one file could not be copied; what would stop the next one as well ends the import. */
function reasonOf(error: unknown): string {
  if (error instanceof ParleyError || codeOf(error) === "ENOSPC") throw error;
  return codeOf(error);
}
