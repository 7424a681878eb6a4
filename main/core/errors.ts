import type { ErrorCode, Failure } from "../../preload/contract/reply.ts";

/** An error that a person may read: its code and its message are fit to cross the border as they are. */
export class ParleyError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ParleyError";
    this.code = code;
  }
}

export function failureOf(error: unknown): Failure {
  if (error instanceof ParleyError) return { ok: false, code: error.code, message: error.message };
  const code = sqliteCode(error);
  if (code?.startsWith("SQLITE_CORRUPT") || code === "SQLITE_NOTADB") {
    return {
      ok: false,
      code: "store_damaged",
      message: "The store is damaged. Nothing was changed. Restore a backup with `parley restore FILE`.",
    };
  }
  if (code === "SQLITE_FULL") {
    return {
      ok: false,
      code: "disk_full",
      message: "The disk is full. Everything saved before is kept; free some space and try again.",
    };
  }
  if (code === "SQLITE_BUSY") {
    return { ok: false, code: "busy", message: "The store is busy with another write. Nothing was changed; try again." };
  }
  return {
    ok: false,
    code: "internal",
    message: "Something went wrong inside Parley. What was saved before is kept. The log holds the details.",
  };
}

export function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || error.name !== "SqliteError" || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
