import type { Usage } from "./answering.ts";
import type { AnswerUrl } from "./asked.ts";
import type { Manner } from "./manners.ts";
import type { Pace } from "./settings.ts";

export type BatchState =
  | "validating"
  | "in_progress"
  | "finalizing"
  | "completed"
  | "failed"
  | "expired"
  | "cancelling"
  | "cancelled";

export interface LineError {
  code: string;
  message: string;
  param: string | null;
  line: number | null;
}

/** Where a request stands in the input, and how it will be answered. */
export interface InputLine {
  start: number;
  length: number;
  manner: Manner;
}

export interface Batch {
  id: string;
  endpoint: AnswerUrl;
  inputFile: string;
  metadata: Record<string, string> | null;
  state: BatchState;
  pace: Pace;
  /** When each state began, in milliseconds of the clock. */
  at: Partial<Record<BatchState, number>> & { validating: number };
  model: string | null;
  tokens: number;
  errors: LineError[];
  /** In the order in which they are worked through, which is that of the output. */
  lines: InputLine[];
  done: number;
  outputFile: string | null;
  errorFile: string | null;
  usage: Usage;
}

export const isFinal = ({ state }: Batch): boolean =>
  state === "completed" || state === "failed" || state === "expired" || state === "cancelled";

const seconds = (time: number | undefined) => (time === undefined ? null : Math.floor(time / 1000));

export function batchObject(batch: Batch, expiresAt: number) {
  const { at, usage } = batch;
  const failed = batch.lines.slice(0, batch.done).filter(({ manner }) => typeof manner === "object").length;
  return {
    id: batch.id,
    object: "batch",
    endpoint: batch.endpoint,
    model: batch.model,
    errors: batch.errors.length === 0 ? null : { object: "list", data: batch.errors },
    input_file_id: batch.inputFile,
    completion_window: "24h",
    status: batch.state,
    output_file_id: batch.outputFile,
    error_file_id: batch.errorFile,
    created_at: seconds(at.validating),
    in_progress_at: seconds(at.in_progress),
    expires_at: seconds(expiresAt),
    finalizing_at: seconds(at.finalizing),
    completed_at: seconds(at.completed),
    failed_at: seconds(at.failed),
    expired_at: seconds(at.expired),
    cancelling_at: seconds(at.cancelling),
    cancelled_at: seconds(at.cancelled),
    request_counts: { total: batch.lines.length, completed: batch.done - failed, failed },
    usage: {
      input_tokens: usage.input,
      input_tokens_details: { cached_tokens: usage.cached },
      output_tokens: usage.output,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: usage.input + usage.output,
    },
    metadata: batch.metadata,
  };
}
