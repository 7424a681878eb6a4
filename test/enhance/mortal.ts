import { setTimeout as pause } from "node:timers/promises";
import OpenAI from "openai";
import { Runner } from "../../main/core/enhance/runner.ts";
import { openStore } from "../../main/core/store/open.ts";

// A process that runs jobs until it is killed, on the clock of the one that kills it.

const [dataDir = "", start = "", speed = "", offset = ""] = process.argv.slice(2);
const clock = { now: () => Math.round(Number(offset) + (Date.now() - Number(start)) * Number(speed)) };

const store = await openStore(dataDir, clock.now());
const runner = new Runner({
  store,
  dataDir,
  clock,
  emit: () => {},
  breathe: async () => {},
  client: async ({ baseUrl }) => new OpenAI({ apiKey: "sk-stand-in", baseURL: baseUrl, maxRetries: 0, timeout: 400 }),
  rehearses: () => false,
  cost: (_provider, _model, _way, { input, output }) => input + 4 * output,
  failed: (error) => {
    process.send?.({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  },
  patience: 300,
});
for (;;) {
  const wait = await runner.step();
  process.send?.({ open: wait !== undefined });
  await pause(wait === undefined ? 50 : 3);
}
