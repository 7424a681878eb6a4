import type { ParleyEvent } from "../../preload/contract/events.ts";
import type { Failure, Reply } from "../../preload/contract/reply.ts";
import type { Ticket } from "../../preload/contract/tickets.ts";
import type { RequestMessage } from "../../preload/contract/wire.ts";
import { say } from "../text/say.ts";

/** `refused` is final: this page has no session with a running Parley, and trying again would not give it one. */
export type Connection = "connecting" | "open" | "lost" | "refused";

export interface BringOptions {
  /** Bytes sent and bytes in all, where files have a way to go. */
  onProgress?(done: number, total: number): void;
  signal?: AbortSignal;
}

/** A file or folder as a drop knows it. */
export interface DroppedEntry {
  readonly isFile: boolean;
  readonly isDirectory: boolean;
  readonly fullPath: string;
}

/** What was dropped, or lies in the clipboard: as much of a DataTransfer as is looked at. */
export interface Dropped {
  readonly files: ArrayLike<File>;
  readonly items: ArrayLike<{ readonly kind: string; getAsFile(): File | null; webkitGetAsEntry(): DroppedEntry | null }>;
}

/** How files get to Parley. What was dropped must be handed over as it was, at once: it is empty a moment later. */
export interface FileWay {
  bring(what: readonly File[] | Dropped, options?: BringOptions): Promise<Reply<Ticket[]>>;
  /** Nobody will speak of these any more. */
  letGo(tickets: readonly Ticket[]): void;
}

/** How the page reaches Parley. Requests always answer, with a failure when the way is cut; they never reject. */
export interface Transport extends FileWay {
  request(message: RequestMessage): Promise<Reply<unknown>>;
  /** The returned function takes the listener away. */
  on(listener: (event: ParleyEvent) => void): () => void;
  /** Called at once with the present state and then with every change. */
  onConnection(listener: (connection: Connection) => void): () => void;
}

export function failure(code: Failure["code"], message: string): Failure {
  return { ok: false, code, message };
}

export const disconnected = (): Failure => failure("disconnected", say().client.disconnected);
