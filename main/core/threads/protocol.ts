import type { ParleyEvent } from "../../../preload/contract/events.ts";
import type { ErrorCode, Reply } from "../../../preload/contract/reply.ts";
import type { Policy } from "../ports.ts";

// What travels between the shell's thread and a worker. Inputs were parsed at the border before they come here.

export type ThreadRole = "writer" | "reader" | "scout";

export interface ThreadData {
  role: ThreadRole | "checker" | "parser" | "weigher" | "watchdog";
  dataDir: string;
  version: string;
  /** Where the workers' script lies, for a worker that needs another one. */
  script: string;
  /** One number for each request that may be open: not 0 means that it was cancelled, readable in the middle of any loop. */
  cancelled: SharedArrayBuffer;
  /** Whether the writer also does what nobody asked for yet; a command line ends before that. */
  background?: boolean;
  policy?: Policy;
  /** For a checker: the file to read through. */
  file?: string;
}

/** For a thread that does one piece of work, asked by nobody but the thread that started it. */
export const forOnePiece = (role: ThreadData["role"], script: URL, dataDir: string): ThreadData => ({
  role,
  dataDir,
  version: "",
  script: script.href,
  cancelled: new SharedArrayBuffer(4),
});

/**
 * Rows pass through in batches. Without limits V8 would let each thread's heap grow to four times what lives in it before it looks what
 * can go; below two gigabytes it looks earlier, and no work of ours needs one.
 */
export const threadMemory = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1024 };

/** What a worker asks the shell's thread for, because it lives there: a key, or the system's proxy for an address. */
export type ShellQuestion = { about: "key"; account: string } | { about: "proxy"; url: string };

export type ToThread =
  /** Undefined where there is none, or where it could not be found out. */
  | { type: "told"; ask: number; answer: string | undefined }
  | { type: "open" }
  | { type: "request"; id: string; slot: number; name: string; input: unknown }
  | { type: "keys" }
  | { type: "close" };

export type FromThread =
  | { type: "opened" }
  | { type: "refused"; code: ErrorCode; message: string }
  | { type: "reply"; slot: number; reply: Reply<unknown> }
  | { type: "event"; event: ParleyEvent }
  | { type: "failed"; request: string; error: string }
  | { type: "ask"; ask: number; question: ShellQuestion }
  | { type: "checked"; problems: string[] };
