import { type Core, compose } from "../../main/compose.ts";
import type { Reply } from "../../preload/contract/reply.ts";
import type { RequestInput, RequestName, RequestOutput } from "../../preload/contract/requests.ts";

const builtWorker = new URL("../../dist/main/worker.js", import.meta.url);

export interface BenchCore {
  core: Core;
  ask<Name extends RequestName>(name: Name, input: RequestInput<Name>): Promise<RequestOutput<Name>>;
}

/** The core with the built worker threads, as a shell runs it. */
export async function startBenchCore(dataDir: string): Promise<BenchCore> {
  const log = { info: () => {}, error: () => {} };
  const composed = await compose(
    { shell: "cli", version: "bench", dataDir, workerScript: builtWorker, clock: { now: () => Date.now() }, log },
    () => {},
  );
  if (composed.held) throw new Error(`the store is held by process ${composed.holder.pid}`);
  const { core } = composed;
  let requests = 0;
  return {
    core,
    ask: async <Name extends RequestName>(name: Name, input: RequestInput<Name>) => {
      const reply = (await core.dispatch({ id: String(++requests), name, input })) as Reply<RequestOutput<Name>>;
      if (!reply.ok) throw new Error(`${name}: ${reply.message}`);
      return reply.value;
    },
  };
}
