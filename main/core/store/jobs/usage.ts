import type { Reader, Writer } from "../handle.ts";
import { readSettings } from "../settings.ts";

// What was paid, and what may be: in millionths of a dollar. What nobody knows the price of counts as nothing and is said to be unknown.

export interface Usage {
  /** Its own name: what is told twice under one name was paid once. */
  what: string;
  at: number;
  jobId: number | null;
  provider: string;
  model: string;
  way: "batch" | "queue" | "live";
  input: number;
  cached: number;
  output: number;
  cost: number | null;
}

export function addUsage(store: Writer, usage: Usage): void {
  store.run(
    `insert or ignore into usage (what, at, job_id, provider, model, way, input, cached, output, cost)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    usage.what,
    usage.at,
    usage.jobId,
    usage.provider,
    usage.model,
    usage.way,
    usage.input,
    usage.cached,
    usage.output,
    usage.cost,
  );
}

export interface Budget {
  /** For a month; null: without a limit. */
  month: number | null;
  spent: number;
  /** What is under way and will cost about as much. */
  promised: number;
}

const monthOf = (now: number) => {
  const today = new Date(now);
  return new Date(today.getFullYear(), today.getMonth(), 1).getTime();
};

export function budgetOf(store: Reader, now: number): Budget {
  const sum = (sql: string, ...values: number[]) => store.get<{ sum: number | null }>(sql, ...values)?.sum ?? 0;
  return {
    month: readSettings(store).sending.budget,
    spent: sum("select sum(cost) as sum from usage indexed by usage_by_time where at >= ?", monthOf(now)),
    promised: sum(
      `select sum(r.estimate) as sum from jobs j indexed by jobs_open
       cross join batch_requests r indexed by batch_requests_by_job on r.job_id = j.id and r.state = 'sent'
       where j.state in ('scheduled', 'running', 'paused', 'cancelling')`,
    ),
  };
}

/** Whether so much more may be spent this month. */
export function affords({ month, spent, promised }: Budget, more: number): boolean {
  return month === null || spent + promised + more <= month;
}
