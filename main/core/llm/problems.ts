import { APIConnectionError, APIError } from "openai";

export interface Problem {
  kind: "unreachable" | "unavailable" | "rate-limited" | "refused" | "too-large" | "gone" | "key-refused" | "forbidden";
  message: string;
  retryAfter?: number;
}

export function problemOf(error: unknown): Problem {
  if (error instanceof APIError && !(error instanceof APIConnectionError)) {
    const status = Number(error.status);
    const message = `The provider said: ${String(error.message).slice(0, 300)}`;
    if (status === 401) return { kind: "key-refused", message };
    if (status === 403) return { kind: "forbidden", message };
    if (status === 404) return { kind: "gone", message };
    if (status === 413) return { kind: "too-large", message };
    if (status === 429)
      return { kind: "rate-limited", message, retryAfter: Number(error.headers?.get("retry-after") ?? 5) * 1000 };
    if (status >= 500) return { kind: "unavailable", message };
    return { kind: "refused", message };
  }
  return { kind: "unreachable", message: `The provider cannot be reached. ${error instanceof Error ? error.message : ""}` };
}
