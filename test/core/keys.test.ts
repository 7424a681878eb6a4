import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { policyFile, readPolicy } from "../../main/policy.ts";
import { type Provider, providerPresets } from "../../preload/contract/providers.ts";
import { startCore, type TestCore, temporaryFolder } from "../support/core.ts";
import { type StandIn, startStandIn } from "../support/standin/start.ts";

let core: TestCore;
let service: StandIn;
beforeAll(async () => {
  service = await startStandIn({ clock: { now: () => Date.now() } });
  core = await startCore(undefined, undefined, afterAll);
});
afterAll(() => service.close());

const provider = (part: Partial<Provider>): Provider => ({
  ...providerPresets.openai,
  id: "one",
  kind: "openai",
  limits: { atOnce: 4, requestsPerMinute: 60, tokensPerMinute: 100_000 },
  prices: [],
  ...part,
});

test("a key that is kept opens the way for the writing thread, and no page is told more than its place", async () => {
  await core.ask("settings.set", { providers: [provider({ baseUrl: service.url })] });
  expect(await core.ask("providers.test", { provider: "one" })).toMatchObject({ works: false, models: [] });
  expect(await core.ask("providers.setKey", { provider: "one", key: service.key })).toEqual({ place: "memory" });
  expect(core.events).toContainEqual({ event: "changed", payload: { what: "keys" } });
  const tested = await core.ask("providers.test", { provider: "one" });
  expect(tested).toMatchObject({ works: true, problem: null, rehearsal: true });
  expect(tested.models.length).toBeGreaterThan(0);
  const keys = await core.ask("providers.keys", {});
  expect(keys.keys).toEqual([{ provider: "one", place: "memory" }]);
  expect(JSON.stringify([keys, tested, core.events])).not.toContain(service.key);
});

test("a key does not follow its provider to another address", async () => {
  await core.ask("settings.set", { providers: [provider({ baseUrl: "http://127.0.0.1:9/v1" })] });
  expect((await core.ask("providers.keys", {})).keys).toEqual([{ provider: "one", place: null }]);
  await core.ask("settings.set", { providers: [provider({ baseUrl: service.url })] });
  expect((await core.ask("providers.keys", {})).keys).toEqual([{ provider: "one", place: "memory" }]);
});

test("a forgotten key is gone, and one for a provider that is not there is not kept", async () => {
  expect(await core.ask("providers.setKey", { provider: "one", key: null })).toEqual({ place: null });
  expect(await core.refused("providers.setKey", { provider: "two", key: "sk-x" })).toMatchObject({ code: "not_found" });
  const torn = await core.refused("providers.setKey", { provider: "one", key: "sk-secret\nx: y" });
  expect(JSON.stringify(torn)).not.toContain("sk-secret");
});

test("providers with one id, unsafe addresses and addresses with a password in them are refused", async () => {
  for (const providers of [
    [provider({}), provider({ name: "again" })],
    [provider({ baseUrl: "http://api.openai.com/v1" })],
    [provider({ baseUrl: "https://me:secret@api.openai.com/v1" })],
  ])
    expect(await core.refused("settings.set", { providers })).toMatchObject({ code: "bad_input" });
  await core.ask("settings.set", { providers: [provider({ baseUrl: "http://192.168.1.20:11434/v1" })] });
});

test("what is decided for the whole computer holds in the threads, and no setting undoes it", async () => {
  const managed = await startCore(undefined, undefined, undefined, "cli", { policy: { offline: true } });
  await managed.ask("settings.set", { providers: [provider({ baseUrl: service.url })] });
  await managed.ask("settings.set", { sending: { ...(await managed.ask("settings.get", {})).sending, offline: false } });
  await managed.ask("providers.setKey", { provider: "one", key: service.key });
  const before = service.seen.length;
  const tested = await managed.ask("providers.test", { provider: "one" });
  expect(tested).toMatchObject({ works: false, said: { key: "problem_managed" } });
  expect(service.seen.length).toBe(before);
});

test("a policy that cannot be understood forbids, one that is not there does not", () => {
  const file = join(temporaryFolder(), "policy.json");
  expect(readPolicy(file)).toEqual({ offline: false });
  for (const [text, offline] of [
    ['{ "offline": true }', true],
    ['{ "offline": false }', false],
    ['{ "ofline": true }', true],
    ["{", true],
  ] as const) {
    writeFileSync(file, text);
    expect(readPolicy(file), text).toEqual({ offline });
  }
  // a folder where the file should be cannot be read, either
  expect(readPolicy(join(file, ".."))).toEqual({ offline: true });
  expect(policyFile("linux", {})).toBe("/etc/parley/policy.json");
});
