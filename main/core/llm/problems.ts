import { z } from "zod";
import { problemSentences } from "../../../preload/contract/providerProblems.ts";
import type { Provider } from "../../../preload/contract/providers.ts";

export type ProblemKind =
  | "offline"
  | "no-key"
  | "key-refused"
  | "forbidden"
  | "model-gone"
  | "rate-limited"
  | "too-large"
  | "out-of-credit"
  | "unavailable"
  | "unreachable"
  | "stopped"
  | "refused";

/** Why a provider gave no answer. The message is for a person and carries nothing that the provider said: that may repeat key or text. */
export interface ProblemFacts {
  kind: ProblemKind;
  message: string;
  /** So many milliseconds the provider wants to be left alone. */
  retryAfter?: number;
}

type Sentence = keyof typeof problemSentences;

const kinds = {
  problem_offline: "offline",
  problem_managed: "offline",
  problem_no_key: "no-key",
  problem_key_refused: "key-refused",
  problem_forbidden: "forbidden",
  problem_model_gone: "model-gone",
  problem_rate_limited: "rate-limited",
  problem_too_large: "too-large",
  problem_out_of_credit: "out-of-credit",
  problem_unavailable: "unavailable",
  problem_unreachable: "unreachable",
  problem_no_such_host: "unreachable",
  problem_nobody_listens: "unreachable",
  problem_timeout: "unreachable",
  problem_certificate: "unreachable",
  problem_proxy: "unreachable",
  problem_stopped: "stopped",
  problem_redirected: "refused",
  problem_no_service: "refused",
  problem_refused: "refused",
} as const satisfies Record<Sentence, ProblemKind>;

type Named = Pick<Provider, "name">;

/** What the gate itself refuses. */
export class Problem extends Error {
  readonly facts: ProblemFacts;

  constructor(reason: "offline" | "managed" | "no-key" | "strayed", provider: Named) {
    const facts = said(ownReasons[reason], provider);
    super(facts.message);
    this.name = "Problem";
    this.facts = facts;
  }
}

const ownReasons = {
  offline: "problem_offline",
  managed: "problem_managed",
  "no-key": "problem_no_key",
  strayed: "problem_redirected",
} as const;

/** The parts of the SDK's errors that tell something; told by their shape, because only the gate may load the SDK. */
const answered = z.object({
  status: z.int(),
  code: z.string().nullish().catch(undefined),
  type: z.string().nullish().catch(undefined),
  // asked only when one is read: to name the class loads all of fetch, in each thread at each start
  headers: z
    .custom<Headers>((value) => value instanceof Headers)
    .optional()
    .catch(undefined),
  message: z.string().catch(""),
});

export function problemOf(error: unknown, provider: Named): ProblemFacts {
  const chain = causesOf(error);
  const own = chain.find((each) => each instanceof Problem);
  if (own !== undefined) return own.facts;
  const answer = answered.safeParse(error).data;
  if (answer === undefined) return said(unanswered(chain), provider);
  const { headers, status } = answer;
  const facts = said(answeredSentence(answer), provider);
  const wait = facts.kind === "rate-limited" || status >= 500 ? waitOf(headers) : undefined;
  return wait === undefined ? facts : { ...facts, retryAfter: wait };
}

function said(sentence: Sentence, { name }: Named): ProblemFacts {
  return { kind: kinds[sentence], message: problemSentences[sentence].replace("{provider}", () => name) };
}

function answeredSentence({ status, code, type, message }: z.infer<typeof answered>): Sentence {
  const named = `${code ?? ""} ${type ?? ""}`;
  if (status === 402 || /insufficient_quota|billing|credit/.test(named)) return "problem_out_of_credit";
  if (status === 401 || /invalid_api_key/.test(named)) return "problem_key_refused";
  if (/model_not_found/.test(named)) return "problem_model_gone";
  if (status === 413 || /context_length|string_above_max|too_large|too_long/.test(named)) return "problem_too_large";
  // services that are merely compatible say it in words alone
  if (status === 404) return /model/i.test(message) ? "problem_model_gone" : "problem_no_service";
  if (status === 400 && /api key/i.test(message)) return "problem_key_refused";
  if (status === 400 && /context (length|window)|maximum context|too many tokens/i.test(message)) return "problem_too_large";
  if (status === 403) return "problem_forbidden";
  if (status === 429) return "problem_rate_limited";
  if (status === 408) return "problem_timeout";
  if (status >= 500) return "problem_unavailable";
  return "problem_refused";
}

function unanswered(chain: readonly Error[]): Sentence {
  const has = (pattern: RegExp) => chain.some((each) => pattern.test(each.name) || pattern.test(codeOf(each)));
  const says = (pattern: RegExp) => chain.some((each) => pattern.test(each.message));
  // the SDK's errors have no names of their own, and a timeout aborts, too
  if (says(/^Request timed out/)) return "problem_timeout";
  if (says(/^Request was aborted/) || has(/^AbortError$/)) return "problem_stopped";
  if (has(/^(ENOTFOUND|EAI_AGAIN)$/)) return "problem_no_such_host";
  if (has(/CERT|^ERR_TLS|SELF_SIGNED|UNABLE_TO_/)) return "problem_certificate";
  if (says(/proxy/i)) return "problem_proxy";
  if (says(/unexpected redirect/i)) return "problem_redirected";
  if (has(/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/)) return "problem_nobody_listens";
  if (has(/Timeout|ETIMEDOUT/)) return "problem_timeout";
  return "problem_unreachable";
}

/** An error and what lies behind it, also where several addresses were tried. */
function causesOf(error: unknown, deep = 0): Error[] {
  if (!(error instanceof Error) || deep > 6) return [];
  const others = error instanceof AggregateError ? error.errors : [];
  return [error, ...[error.cause, ...others].flatMap((each) => causesOf(each, deep + 1))];
}

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : "";
}

const longestWait = 24 * 3_600_000;

function waitOf(headers: Headers | undefined): number | undefined {
  const exact = Number(headers?.get("retry-after-ms") ?? Number.NaN);
  const written = headers?.get("retry-after") ?? "";
  const wait = exact >= 0 ? exact : /^\d+(\.\d+)?$/.test(written) ? Number(written) * 1000 : Date.parse(written) - Date.now();
  return Number.isFinite(wait) && wait >= 0 ? Math.min(Math.ceil(wait), longestWait) : undefined;
}
