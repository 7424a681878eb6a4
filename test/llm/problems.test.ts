import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createGate } from "../../main/core/llm/gate.ts";
import { problemOf } from "../../main/core/llm/problems.ts";
import { saidOf } from "../../main/core/said.ts";
import { type Provider, providerPresets } from "../../preload/contract/providers.ts";
import { defaultSettings } from "../../preload/contract/settings.ts";
import { type StandIn, startStandIn } from "../support/standin/start.ts";

let service: StandIn;
beforeAll(async () => {
  service = await startStandIn({ clock: { now: () => Date.now() } });
});
afterAll(() => service.close());
beforeEach(() => service.calm());

const provider = (baseUrl = service.url): Provider => ({
  ...providerPresets.openai,
  id: "one",
  kind: "openai",
  baseUrl,
  limits: { atOnce: 4, requestsPerMinute: 60, tokensPerMinute: 100_000 },
  prices: [],
});

async function problem(asked = provider(), key = service.key, timeout = 5000) {
  const gate = createGate({
    settings: () => defaultSettings,
    keyOf: async () => key,
    policy: { offline: false },
    version: "test",
  });
  const client = await gate.client(asked);
  const error: unknown = await client.models.list({ timeout }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  const facts = problemOf(error, asked);
  // a page must be able to say it in its own language, and nothing of a key or of what a service said may be in it
  expect(saidOf(facts.message), facts.message).toMatchObject({ with: { provider: "OpenAI" } });
  expect(facts.message).not.toContain(key);
  return facts;
}

test.each([
  [{ status: 401 }, { kind: "key-refused" }],
  [{ status: 403 }, { kind: "forbidden" }],
  [{ status: 413 }, { kind: "too-large" }],
  [
    { status: 429, retryAfter: 7 },
    { kind: "rate-limited", retryAfter: 7000 },
  ],
  [{ status: 500 }, { kind: "unavailable" }],
  [{ status: 503 }, { kind: "unavailable" }],
] as const)("%o of a service is told as %o", async (fault, expected) => {
  service.faults.add({ route: "GET /v1/models", fault });
  expect(await problem()).toMatchObject(expected);
});

test("a cut connection, silence, a closed door and a wrong name are each told apart", async () => {
  service.faults.add({ route: "GET /v1/models", fault: "cut-before" });
  expect(await problem()).toMatchObject({ kind: "unreachable", message: expect.stringContaining("broke off") });
  service.calm();
  service.faults.add({ route: "GET /v1/models", fault: "hang" });
  expect(await problem(provider(), service.key, 200)).toMatchObject({ message: expect.stringContaining("in time") });
  expect(await problem(provider("http://127.0.0.1:1024/v1"))).toMatchObject({
    message: expect.stringContaining("Nobody answers"),
  });
});

const answer = (status: number, part: object) => Object.assign(new Error("refused"), { status, headers: new Headers(), ...part });

test.each([
  [answer(429, { code: "insufficient_quota" }), "out-of-credit"],
  [answer(402, {}), "out-of-credit"],
  [answer(404, { code: "model_not_found" }), "model-gone"],
  [answer(404, { message: '404 model "llama9" not found, try pulling it first' }), "model-gone"],
  [answer(404, { message: "404 page not found" }), "refused"],
  [answer(400, { code: "context_length_exceeded" }), "too-large"],
  [answer(400, { message: "400 API key not valid. Please pass a valid API key." }), "key-refused"],
  [answer(400, {}), "refused"],
  [answer(422, {}), "refused"],
])("what merely compatible services say is understood (%#)", (error, kind) => {
  expect(problemOf(error, { name: "It" })).toMatchObject({ kind });
});

test("the time to wait is read as milliseconds, seconds or a day, and never as nonsense", () => {
  const wait = (headers: Record<string, string>) =>
    problemOf(answer(429, { headers: new Headers(headers) }), { name: "It" }).retryAfter;
  expect(wait({ "retry-after-ms": "1500", "retry-after": "9" })).toBe(1500);
  expect(wait({ "retry-after": "2.5" })).toBe(2500);
  expect(wait({ "retry-after": new Date(Date.now() + 60_000).toUTCString() })).toBeGreaterThan(50_000);
  for (const nonsense of [{}, { "retry-after": "soon" }, { "retry-after": "-4" }, { "retry-after-ms": "x" }])
    expect(wait(nonsense)).toBeUndefined();
});
