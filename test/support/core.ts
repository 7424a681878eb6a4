import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Core } from "../../main/compose.ts";
import { compose } from "../../main/compose.ts";
import type { Log, Surroundings } from "../../main/core/ports.ts";
import type { ShellName } from "../../preload/contract/app.ts";
import type { ParleyEvent } from "../../preload/contract/events.ts";
import type { Failure, Reply } from "../../preload/contract/reply.ts";
import type { RequestInput, RequestName, RequestOutput } from "../../preload/contract/requests.ts";
import { workerScript } from "./built.ts";

export type Cleanup = (work: () => void | Promise<void>) => void;

export function temporaryFolder(cleanup: Cleanup = onTestFinished): string {
  const dir = mkdtempSync(join(tmpdir(), "parley-test-"));
  cleanup(() => rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  return dir;
}

const silent: Log = { info: () => {}, error: () => {} };

export interface TestCore extends Core {
  dataDir: string;
  events: ParleyEvent[];
  /** Asks and expects success. */
  ask<Name extends RequestName>(name: Name, input: RequestInput<Name>, id?: string): Promise<RequestOutput<Name>>;
  /** Asks and expects a refusal. */
  refused(name: string, input: unknown): Promise<Failure>;
}

let requests = 0;

/** A whole core over a folder of its own, worker threads included; closed when the test ends, or with `afterAll` when all have. */
export async function startCore(
  dataDir?: string,
  script = workerScript,
  cleanup: Cleanup = onTestFinished,
  shell: ShellName = "cli",
  ports: Partial<Pick<Surroundings, "targets" | "printer" | "policy" | "secrets">> = {},
): Promise<TestCore> {
  const folder = dataDir ?? temporaryFolder(cleanup);
  const composed = await compose(
    {
      shell,
      version: "test",
      dataDir: folder,
      workerScript: script,
      clock: { now: () => Date.now() },
      log: silent,
      checkOutputs: true,
      ...ports,
    },
    () => {},
  );
  if (composed.held) throw new Error(`the store is held by ${composed.holder.pid}`);
  const { core } = composed;
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    await core.close();
  };
  cleanup(close);
  const events: ParleyEvent[] = [];
  core.on((event) => events.push(event));
  const send = (name: string, input: unknown, id = `test-${++requests}`) => core.dispatch({ id, name, input });
  return {
    ...core,
    close,
    dataDir: folder,
    events,
    ask: async <Name extends RequestName>(name: Name, input: RequestInput<Name>, id?: string) => {
      // the core holds the value against the schema of this name, because `checkOutputs` is set
      const reply = (await send(name, input, id)) as Reply<RequestOutput<Name>>;
      if (!reply.ok) throw new Error(`${name}: ${reply.code}: ${reply.message}`);
      return reply.value;
    },
    refused: async (name, input) => {
      const reply = await send(name, input);
      if (reply.ok) throw new Error(`${name} was answered`);
      return reply;
    },
  };
}
