import { createServer } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createGate, type Gate } from "../../main/core/llm/gate.ts";
import { problemOf } from "../../main/core/llm/problems.ts";
import type { Policy } from "../../main/core/ports.ts";
import { type Provider, providerPresets } from "../../preload/contract/providers.ts";
import { defaultSettings, type Settings } from "../../preload/contract/settings.ts";
import { type StandIn, startStandIn } from "../support/standin/start.ts";

let service: StandIn;
let settings: Settings;
beforeAll(async () => {
  service = await startStandIn({ clock: { now: () => Date.now() } });
});
afterAll(() => service.close());
beforeEach(() => {
  service.calm();
  settings = structuredClone(defaultSettings);
});

const provider = (part: Partial<Provider> = {}): Provider => ({
  ...providerPresets.openai,
  id: "one",
  kind: "openai",
  baseUrl: service.url,
  limits: { atOnce: 4, requestsPerMinute: 60, tokensPerMinute: 100_000 },
  prices: [],
  ...part,
});

function gate(part: { key?: string | undefined; policy?: Policy } = {}): Gate {
  const { policy = { offline: false } } = part;
  const key = "key" in part ? part.key : service.key;
  return createGate({ settings: () => settings, keyOf: async () => key, policy, version: "test" });
}

const problem = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => problemOf(error, provider()),
  );

test("lets requests through with the key, and notices a rehearsal", async () => {
  const opened = gate();
  const client = await opened.client(provider());
  const models = await client.models.list();
  expect(models.data.length).toBeGreaterThan(0);
  expect(opened.rehearses(provider())).toBe(true);
});

test("a switch that is turned stops the next request of a client that was made before, and nothing arrives", async () => {
  const client = await gate().client(provider());
  settings.sending.offline = true;
  const before = service.seen.length;
  expect(await problem(client.models.list())).toMatchObject({ kind: "offline" });
  expect(await problem(client.chat.completions.create({ model: "x", messages: [] }))).toMatchObject({ kind: "offline" });
  expect(service.seen.length).toBe(before);
});

test("what is managed holds whatever the settings say", async () => {
  const refused = await problem(gate({ policy: { offline: true } }).client(provider()));
  expect(refused).toMatchObject({ kind: "offline", message: expect.stringContaining("looks after this computer") });
});

test("without a key a service that needs one is not asked, and one of the house is, without any key", async () => {
  const before = service.seen.length;
  expect(await problem(gate({ key: undefined }).client(provider()))).toMatchObject({ kind: "no-key" });
  expect(service.seen.length).toBe(before);
  process.env.OPENAI_API_KEY = service.key;
  try {
    const client = await gate({ key: undefined }).client(provider({ kind: "ollama" }));
    // the stand-in wants a key: it would let the environment's in
    expect(await problem(client.models.list())).toMatchObject({ kind: "key-refused" });
  } finally {
    delete process.env.OPENAI_API_KEY;
  }
});

test("a body with a file in it arrives whole through the gate's own way", async () => {
  const client = await gate().client(provider());
  const line = { custom_id: "a", method: "POST", url: "/v1/chat/completions", body: { model: "gpt-5.4-mini", messages: [] } };
  const file = await client.files.create({ file: new File([`${JSON.stringify(line)}\n`], "in.jsonl"), purpose: "batch" });
  expect(file.bytes).toBe(JSON.stringify(line).length + 1);
  expect(await (await client.files.content(file.id)).text()).toBe(`${JSON.stringify(line)}\n`);
});

test("a service that points elsewhere is not followed: neither key nor text goes to an address that nobody chose", async () => {
  const pointing = createServer((_, reply) => reply.writeHead(307, { location: `${service.url}/models` }).end());
  await new Promise<void>((resolve) => pointing.listen(0, "127.0.0.1", resolve));
  const address = pointing.address();
  const port = typeof address === "object" ? address?.port : 0;
  const before = service.seen.length;
  const client = await gate().client(provider({ baseUrl: `http://127.0.0.1:${port}/v1` }));
  expect(await problem(client.models.list())).toMatchObject({
    kind: "refused",
    message: expect.stringContaining("another address"),
  });
  // nor does a client leave its provider's own address when it is asked to
  const strayed = await gate().client(provider());
  expect(await problem(strayed.get(`http://127.0.0.1:${port}/v1/models`))).toMatchObject({ kind: "refused" });
  expect(service.seen.length).toBe(before);
  pointing.closeAllConnections();
  pointing.close();
});
