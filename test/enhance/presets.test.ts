import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { addresseeOf } from "../../main/core/enhance/choose.ts";
import { askNow } from "../../main/core/enhance/now.ts";
import { createGate } from "../../main/core/llm/gate.ts";
import { readEnhanced } from "../../main/core/store/enhanced.ts";
import { readJob } from "../../main/core/store/jobs/jobs.ts";
import { writeSettings } from "../../main/core/store/settings.ts";
import { type Provider, type ProviderKind, providerKind, providerPresets } from "../../preload/contract/providers.ts";
import { defaultSettings } from "../../preload/contract/settings.ts";
import { drain, openWorkshop } from "./workshop.ts";

// Each provider as its form is filled in, through the gate and the real SDK: what it is sent, at which address, and what is read of it.

const keyless: ReadonlySet<ProviderKind> = new Set(["ollama", "lmstudio"]);

interface Came {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** The stand-in at a preset's path; what lies at another one is not there. A service of the house lets everybody in. */
async function standInAt(path: string, to: { url: string; key: string }): Promise<{ url: string; came: Came[] }> {
  const came: Came[] = [];
  const server = createServer(async (request, reply) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const { url = "", method = "GET", headers } = request;
    came.push({ path: url, headers, body: body.toString() });
    if (!url.startsWith(`${path}/`)) return void reply.writeHead(404).end();
    const answer = await fetch(`${to.url}${url.slice(path.length)}`, {
      method,
      headers: { authorization: headers.authorization ?? `Bearer ${to.key}`, "content-type": headers["content-type"] ?? "" },
      ...(method === "GET" || method === "DELETE" ? {} : { body }),
    });
    reply.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
    reply.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, came };
}

/** A provider of this kind with a workshop behind it, in which jobs and live answers go through the gate. */
async function providing(kind: ProviderKind, changes: Partial<Provider["abilities"]> = {}) {
  const workshop = await openWorkshop();
  const { store, standIn, engine } = workshop;
  const preset = providerPresets[kind];
  const path = kind === "custom" ? "/some/where/v1" : new URL(preset.baseUrl).pathname;
  const { url, came } = await standInAt(path, standIn);
  const model = preset.models.live || "a-model";
  standIn.limits.models = [model];
  const provider: Provider = {
    ...preset,
    id: "it",
    kind,
    name: preset.name || "It",
    baseUrl: url,
    abilities: { ...preset.abilities, ...changes },
    models: { background: model, live: model },
    limits: { atOnce: 4, requestsPerMinute: 2, tokensPerMinute: 1_000_000 },
    prices: [],
  };
  writeSettings(store, { providers: [provider] });
  const gate = createGate({
    settings: () => defaultSettings,
    keyOf: async () => (keyless.has(kind) ? undefined : standIn.key),
    policy: { offline: false },
    version: "test",
  });
  engine.client = gate.client;
  const told: string[] = [];
  const now = (conversationId: number) =>
    askNow(
      {
        store,
        clock: engine.clock,
        client: gate.client,
        cost: () => 0,
        rehearses: gate.rehearses,
        signal: new AbortController().signal,
        onText: (_, text) => told.push(text),
      },
      { conversationId },
    );
  return { ...workshop, provider, path, came, told, now };
}

/** Bodies of questions: of those that were sent alone, and of those in the lines of a batch's file. */
const questionsIn = (came: readonly Came[]): Record<string, unknown>[] =>
  came.flatMap(({ path, body }) => {
    if (path.endsWith("/chat/completions")) return [JSON.parse(body)];
    if (!path.endsWith("/files")) return [];
    return body
      .split(/\r?\n/)
      .filter((line) => line.startsWith('{"custom_id"'))
      .map((line) => JSON.parse(line).body);
  });

test.each(providerKind.options)("%s: a job and a live answer ask for nothing that it cannot do, and are read", async (kind) => {
  const { store, standIn, job, run, runner, clock, provider, path, came, told, now } = await providing(kind);
  const { batch, stream, structured } = provider.abilities;
  const { way, model } = addresseeOf(store, {});
  expect(way).toBe(batch ? "batch" : "queue");

  const id = job({ provider: provider.id, providerName: provider.name, way, model });
  if (way === "queue") {
    await runner.step();
    await runner.flown();
    // no more than it may be asked in a minute
    expect(questionsIn(came)).toHaveLength(2);
    await drain({ runner, clock }, 2);
  } else await run();
  expect(readJob(store, id)).toMatchObject({ state: "completed", enhanced: 3, requests: { failed: 0 } });
  expect(questionsIn(came)).toHaveLength(3);
  expect(questionsIn(came).filter((body) => "stream" in body || "stream_options" in body)).toEqual([]);

  const { enhanced } = await now(1);
  expect(enhanced).toMatchObject({ version: 2, confidence: 1, model });
  expect(told.join("")).toBe(enhanced.summary.map(({ text }) => text).join(" "));
  expect(questionsIn(came).at(-1)?.stream).toBe(stream ? true : undefined);

  expect(came.filter(({ path: at }) => !at.startsWith(`${path}/`))).toEqual([]);
  expect(came.some(({ path: at }) => /\/(batches|files)\b/.test(at))).toBe(batch);
  for (const body of questionsIn(came)) {
    const allowed = ["model", "messages", "response_format", ...(stream ? ["stream", "stream_options"] : [])];
    expect(Object.keys(body).filter((field) => !allowed.includes(field))).toEqual([]);
    expect(body.model).toBe(model);
    expect(body.response_format).toMatchObject(structured ? { type: "json_schema" } : { type: "json_object" });
    // who is not held to a schema is told of it
    expect(JSON.stringify(body.messages).includes("JSON schema:")).toBe(!structured);
  }
  for (const { headers } of came) expect(headers.authorization).toBe(keyless.has(kind) ? undefined : `Bearer ${standIn.key}`);
  expect(standIn.violations).toEqual([]);
});

test("one that cannot stream is asked for a live answer as a whole, which is shown when it is there", async () => {
  const { store, provider, came, told, now } = await providing("custom", { stream: false });
  const { enhanced } = await now(1);
  expect(questionsIn(came).filter((body) => "stream" in body || "stream_options" in body)).toEqual([]);
  expect(told.join("")).toBe(enhanced.summary.map(({ text }) => text).join(" "));
  expect(readEnhanced(store, 1)?.providerName).toBe(provider.name);
});
