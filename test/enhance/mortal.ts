import { createHash } from "node:crypto";
import { setImmediate as nextTurn, setTimeout as pause } from "node:timers/promises";
import OpenAI from "openai";
import { z } from "zod";
import { neverCancelled } from "../../main/core/cancel.ts";
import { Runner } from "../../main/core/enhance/runner.ts";
import { jobsCancel, jobsPause, jobsResume } from "../../main/core/handlers/jobs.ts";
import type { CommandContext } from "../../main/core/handlers/types.ts";
import type { Gate } from "../../main/core/llm/gate.ts";
import { openJobs } from "../../main/core/store/jobs/jobs.ts";
import { openStore } from "../../main/core/store/open.ts";
import type { Provider } from "../../preload/contract/providers.ts";
import { workerScript } from "../support/built.ts";
import type { Wish, Wished } from "./person.ts";

// A process that runs jobs until it is killed, on the clock of the one that kills it. It grants what a person wishes, and looks itself at
// whatever it sends.

export type FromMortal = { open: boolean } | { failed: string } | { granted: Wish; job: number };

const [dataDir = "", start = "", speed = "", offset = ""] = process.argv.slice(2);
const clock = { now: () => Math.round(Number(offset) + (Date.now() - Number(start)) * Number(speed)) };
const tell = (message: FromMortal) => process.send?.(message);
const failed = (error: unknown) => tell({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });

const store = await openStore(dataDir, clock.now());

const created = z.object({ metadata: z.object({ parley_part: z.string() }) });
const underWay = new Map<string, number>();

/** Whose job a request to the service is about, where it hands something over. */
function jobOf(url: string, { method, body }: RequestInit): { id: number; state: string } | undefined {
  if (method?.toUpperCase() !== "POST") return undefined;
  const byToken = (token: string | undefined) =>
    store.get<{ id: number; state: string }>(
      "select j.id, j.state from jobs j join batch_jobs p on p.job_id = j.id where p.token = ?",
      token ?? "",
    );
  if (body instanceof FormData) {
    const file = body.get("file");
    return byToken(file instanceof File ? /parley-(.+)\.jsonl/.exec(file.name)?.[1] : undefined);
  }
  if (url.endsWith("/batches") && typeof body === "string") return byToken(created.parse(JSON.parse(body)).metadata.parley_part);
  if (url.endsWith("/chat/completions") && typeof body === "string")
    return store.get(
      `select j.id, j.state from jobs j join batch_requests r on r.job_id = j.id
       where r.identity = ? and r.state = 'sent' and r.part_id is null`,
      createHash("sha256").update(body).digest(),
    );
  return undefined;
}

/** Nothing is handed over for a job that is paused or no longer wanted, and no more at once than a provider allows. */
async function watched({ id, limits }: Provider, url: string, init: RequestInit): Promise<Response> {
  const isHandedOver = init.method?.toUpperCase() === "POST" && /\/(files|batches|completions)$/.test(url);
  if (!isHandedOver) return fetch(url, init);
  const job = jobOf(url, init);
  if (job?.state !== "running") tell({ failed: `job ${job?.id} is ${job?.state} and yet sends ${url}` });
  if (!url.endsWith("/completions")) return fetch(url, init);
  const flying = (underWay.get(id) ?? 0) + 1;
  underWay.set(id, flying);
  if (flying > limits.atOnce) tell({ failed: `${flying} at once are asked of ${id}, which allows ${limits.atOnce}` });
  try {
    return await fetch(url, init);
  } finally {
    underWay.set(id, (underWay.get(id) ?? 1) - 1);
  }
}

const gate: Gate = {
  client: async (provider) =>
    new OpenAI({
      apiKey: "sk-stand-in",
      baseURL: provider.baseUrl,
      maxRetries: 0,
      timeout: 400,
      fetch: (url, init) => watched(provider, String(url), init ?? {}),
    }),
  rehearses: () => false,
};
const breathe = async () => void (await nextTurn());
const runner = new Runner({
  store,
  dataDir,
  script: workerScript,
  clock,
  emit: () => {},
  breathe,
  ...gate,
  cost: (_provider, _model, _way, { input, output }) => input + 4 * output,
  failed,
  patience: 300,
});

const context: CommandContext = {
  store,
  dataDir,
  clock,
  cancel: neverCancelled,
  request: "chaos",
  script: new URL(import.meta.url),
  emit: () => {},
  policy: { offline: false },
  gate,
  checkFile: async () => [],
  progress: () => {},
  breathe,
};
const granting: Record<Wish, { from: readonly string[]; handler: typeof jobsCancel }> = {
  cancel: { from: ["running", "paused"], handler: jobsCancel },
  pause: { from: ["running"], handler: jobsPause },
  resume: { from: ["paused"], handler: jobsResume },
};
/** So many are at work at a time; with the next few that wait for their turn. */
const foremost = 8;

process.on("message", ({ wish, jobs, which }: Wished) => {
  const { from, handler } = granting[wish];
  const open = openJobs(store).filter(({ id, state }) => jobs.includes(id) && from.includes(state));
  const job = open[Math.floor(which * Math.min(open.length, foremost))];
  if (job === undefined) return;
  try {
    handler(context, { job: job.id });
    runner.hurry();
    tell({ granted: wish, job: job.id });
  } catch (error) {
    failed(error);
  }
});

for (;;) {
  const wait = await runner.step();
  tell({ open: wait !== undefined });
  await pause(wait === undefined ? 50 : 3);
}
