import { request } from "node:http";
import OpenAI from "openai";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type FaultRule, Faults } from "../support/standin/faults.ts";
import { line, linesOf, minute, question, type Rehearsal, rehearse, submit, upload } from "./rehearsal.ts";

let at: Rehearsal;
beforeAll(async () => {
  at = await rehearse(3);
});
afterEach(() => {
  const violations = [...at.standIn.violations];
  at.standIn.calm();
  expect(violations).toEqual([]);
});
afterAll(() => at.standIn.close());

it("refuses a wrong key the way the SDK knows, whatever is asked", async () => {
  const stranger = new OpenAI({ apiKey: "sk-wrong", baseURL: at.standIn.url, maxRetries: 0 });
  await expect(stranger.models.list()).rejects.toBeInstanceOf(OpenAI.AuthenticationError);
  await expect(upload(stranger, [line("a")])).rejects.toMatchObject({ status: 401, code: "invalid_api_key" });
});

it("lists models, and knows none but those", async () => {
  const known = (await at.client.models.list()).data.map(({ id }) => id);
  expect(known).toContain("gpt-5.4-mini");
  await expect(at.client.models.retrieve("gpt-9")).rejects.toMatchObject({ status: 404, code: "model_not_found" });
  await expect(at.client.responses.create({ ...question("x"), model: "gpt-9" })).rejects.toBeInstanceOf(OpenAI.NotFoundError);
});

it.each([403, 404, 413, 500, 503])("answers %i on demand, once, and nothing was done", async (status) => {
  const { client, standIn } = at;
  const input_file_id = await upload(client, [line(`status-${status}`)]);
  standIn.faults.add({ route: "POST /v1/batches", nth: 1, fault: { status } });
  const before = (await client.batches.list()).data.length;
  const body = { input_file_id, endpoint: "/v1/responses", completion_window: "24h" } as const;
  await expect(client.batches.create(body)).rejects.toMatchObject({ status });
  expect((await client.batches.list()).data).toHaveLength(before);
  expect((await client.batches.create(body)).status).toBe("validating");
});

it("says with a 429 how long to wait", async () => {
  at.standIn.faults.add({ route: "GET /v1/models", nth: 1, fault: { status: 429, retryAfter: 7 } });
  const refused = await at.client.models.list().catch((error: unknown) => error);
  if (!(refused instanceof OpenAI.RateLimitError)) throw refused;
  expect(refused.headers.get("retry-after")).toBe("7");
  expect(refused.code).toBe("rate_limit_exceeded");
});

it("creates a batch whose reply is lost; a client that sends it again without a look pays twice, and the ledger says so", async () => {
  const { client, clock, standIn } = at;
  standIn.faults.add({ route: "POST /v1/batches", nth: 1, fault: "lost-reply" });
  await expect(submit(client, [line("lost")], { parley_job: "42" })).rejects.toBeInstanceOf(OpenAI.APIConnectionError);
  const found = (await client.batches.list()).data.filter(({ metadata }) => metadata?.parley_job === "42");
  expect(found).toHaveLength(1);
  clock.forward(60 * minute);
  await standIn.settle();
  expect(standIn.ledger.twice()).toEqual([]);

  await submit(client, [line("lost")], { parley_job: "42" });
  clock.forward(60 * minute);
  await standIn.settle();
  expect(standIn.ledger.twice()).toMatchObject([{ model: "gpt-5.4-mini", customIds: ["lost", "lost"], times: 2 }]);
});

it("cuts the connection before anything is done", async () => {
  const { client, standIn } = at;
  standIn.faults.add({ route: "POST /v1/responses", nth: 1, fault: "cut-before" });
  const before = standIn.ledger.all().length;
  await expect(client.responses.create(question("cut"))).rejects.toBeInstanceOf(OpenAI.APIConnectionError);
  expect(standIn.ledger.all()).toHaveLength(before);
});

it("cuts the connection in the middle of a file; a merge that takes half a file for the whole loses rows", async () => {
  const { client, clock, standIn } = at;
  const { id } = await submit(client, [line("half-1"), line("half-2")]);
  clock.forward(60 * minute);
  const { output_file_id } = await client.batches.retrieve(id);
  standIn.faults.add({ route: "GET /v1/files/:id/content", nth: 1, fault: "cut-middle" });
  await expect(linesOf(client, output_file_id)).rejects.toThrow();
  expect(await linesOf(client, output_file_id)).toHaveLength(2);
});

it("cuts a stream after its first events; a panel that takes silence for an end shows half an answer as whole", async () => {
  at.standIn.faults.add({ route: "POST /v1/responses", nth: 1, fault: "cut-middle" });
  const types: string[] = [];
  const read = async () => {
    for await (const event of await at.client.responses.create({ ...question("stream"), stream: true })) types.push(event.type);
  };
  await expect(read()).rejects.toThrow();
  expect(types).toContain("response.created");
  expect(types).not.toContain("response.completed");
});

it("hangs until the client leaves", async () => {
  at.standIn.faults.add({ route: "GET /v1/batches/:id", nth: 1, fault: "hang" });
  const leaving = new AbortController();
  const asked = at.client.batches.retrieve("batch_any", { signal: leaving.signal });
  asked.catch(() => {});
  while (at.standIn.seen.at(-1)?.route !== "GET /v1/batches/:id") await new Promise(setImmediate);
  leaving.abort();
  await expect(asked).rejects.toBeInstanceOf(OpenAI.APIUserAbortError);
  expect(at.standIn.seen.at(-1)?.status).toBeUndefined();
});

it("draws misfortunes by seed, so that a failing run can be run again", () => {
  const drawn = (seed: number) => {
    const faults = new Faults(seed);
    const rule: FaultRule = { share: 0.3, fault: "cut-before" };
    faults.add(rule);
    return Array.from({ length: 60 }, () => faults.next("GET /v1/models") !== undefined);
  };
  expect(drawn(1)).toEqual(drawn(1));
  expect(drawn(1)).not.toEqual(drawn(2));
  const met = drawn(1).filter(Boolean).length;
  expect(met).toBeGreaterThan(8);
  expect(met).toBeLessThan(30);
});

it("stalls in the middle of a stream until the client leaves; Stop has something to stop", async () => {
  at.standIn.faults.add({ route: "POST /v1/chat/completions", nth: 1, fault: "stall" });
  const body = {
    model: "gpt-5.4",
    messages: [{ role: "user", content: "[1] Anna: Nothing but words, and many of them." }],
    stream: true,
  } as const;
  const stream = await at.client.chat.completions.create({ ...body, messages: [...body.messages] });
  let pieces = 0;
  for await (const chunk of stream) {
    pieces += 1;
    if (chunk.choices[0]?.delta.content) stream.controller.abort();
  }
  expect(pieces).toBeGreaterThan(1);
});

it("takes a client that dies in its upload for nobody's mistake, and keeps nothing of it", async () => {
  const before = (await at.client.files.list()).data.length;
  const dying = request(`${at.standIn.url}/files`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${at.standIn.key}`,
      "content-type": "multipart/form-data; boundary=x",
      "content-length": "900",
    },
  });
  dying.on("error", () => {});
  dying.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.jsonl"\r\n\r\n{"half":');
  while (at.standIn.seen.at(-1)?.route !== "POST /v1/files") await new Promise(setImmediate);
  dying.destroy();
  expect((await at.client.files.list()).data).toHaveLength(before);
});

it("hears what must not be sent, in questions and in files; a body that goes around the redaction is found out", async () => {
  const { client, standIn } = at;
  standIn.forbidden.add("anna@example.org");
  await client.responses.create(question("write to <EMAIL_1>"));
  expect(standIn.violations).toEqual([]);
  await client.responses.create(question("write to anna@example.org"));
  await upload(client, ["x".repeat(65_000), `${"y".repeat(500)}anna@example.org`]);
  expect(standIn.violations.map(({ where }) => where)).toEqual(["POST /v1/responses", "POST /v1/files"]);
  standIn.calm();
});
