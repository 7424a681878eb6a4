import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { hasPublishedSchemas } from "../support/standin/published.ts";
import { line, linesOf, minute, question, type Rehearsal, rehearse, submit, upload } from "./rehearsal.ts";

let at: Rehearsal;
beforeAll(async () => {
  at = await rehearse(2);
});
afterEach(() => at.standIn.calm());
afterAll(() => at.standIn.close());

/** What a batch of these lines failed with. */
async function failed(lines: readonly (object | string)[]) {
  const { id } = await submit(at.client, lines);
  at.clock.forward(60 * minute);
  const batch = await at.client.batches.retrieve(id);
  expect(batch).toMatchObject({ status: "failed", in_progress_at: null });
  expect(batch.failed_at).toBe(batch.created_at + 60);
  return batch.errors?.data ?? [];
}

const good = line("good");

it.each([
  ["half a line, as a torn write leaves it", [good, '{"custom_id": "x", "met'], { code: "invalid_json_line", line: 2 }],
  ["the same custom_id twice", [good, line("b"), line("good")], { code: "duplicate_custom_id", line: 3 }],
  ["a second model", [good, line("b", { body: { ...question("b"), model: "gpt-5.4" } })], { code: "model_mismatch", line: 2 }],
  [
    "a model that does not exist",
    [line("a", { body: { ...question("a"), model: "gpt-9" } })],
    { code: "model_not_found", line: 1 },
  ],
  ["the other interface's address", [good, line("b", { url: "/v1/chat/completions" })], { code: "url_mismatch", line: 2 }],
  ["another method", [line("a", { method: "GET" })], { code: "invalid_method", line: 1 }],
  ["no body", [good, line("b", { body: undefined })], { code: "missing_required_parameter", line: 2, param: "body" }],
  ["no model", [line("a", { body: { input: "x" } })], { code: "missing_required_parameter", line: 1, param: "body.model" }],
  ["fields that no line has", [line("a", { note: "x" })], { code: "invalid_request", line: 1 }],
  ["no lines at all", ["\n"], { code: "empty_file", line: null }],
])("fails a batch with %s, and names the line; a builder that writes it learns nothing from create", async (_, lines, error) => {
  const before = at.standIn.ledger.all().length;
  expect(await failed(lines)).toMatchObject([error]);
  expect(at.standIn.violations.length).toBeGreaterThan(0);
  expect(at.standIn.ledger.all()).toHaveLength(before);
});

it("fails a batch of more lines than one may hold; a builder that does not split is found out", async () => {
  at.standIn.limits.lines = 2;
  expect(await failed([good, line("b"), line("c")])).toMatchObject([{ code: "too_many_tasks", line: null }]);
  expect(at.standIn.limits.lines).toBe(2);
});

it("accepts a create over the enqueued tokens and fails the batch afterwards, until others have ended", async () => {
  const { client, clock, standIn } = at;
  standIn.limits.enqueuedTokens = { "gpt-5.4-mini": 150 };
  const first = await submit(client, [line("first")]);
  clock.forward(minute);
  const second = await submit(client, [line("second")]);
  expect(second.status).toBe("validating");
  clock.forward(minute);
  expect(await client.batches.retrieve(second.id)).toMatchObject({
    status: "failed",
    errors: { data: [{ code: "token_limit_exceeded", line: null }] },
  });
  clock.forward(20 * minute);
  expect((await client.batches.retrieve(first.id)).status).toBe("completed");
  const third = await submit(client, [line("third")]);
  clock.forward(20 * minute);
  expect((await client.batches.retrieve(third.id)).status).toBe("completed");
});

it.skipIf(!hasPublishedSchemas)(
  "lets a body that no answer can be given to fail alone, and keeps it as a violation",
  async () => {
    const { client, clock, standIn } = at;
    const { id } = await submit(client, [good, line("odd", { body: { ...question("odd"), temprature: 1 } })]);
    clock.forward(60 * minute);
    const batch = await client.batches.retrieve(id);
    expect(batch.request_counts).toEqual({ total: 2, completed: 1, failed: 1 });
    expect(await linesOf(client, batch.error_file_id)).toMatchObject([{ custom_id: "odd", response: { status_code: 400 } }]);
    expect(standIn.violations).toMatchObject([{ by: "client", what: expect.stringContaining("temprature") }]);
  },
);

it.each([
  ["another window", { completion_window: "1h" }],
  ["an address that has no batches", { endpoint: "/v1/fine_tuning" }],
  ["a value of metadata that is no string", { metadata: { parley_job: 7 } }],
  ["a value of metadata that is too long", { metadata: { parley_job: "x".repeat(513) } }],
  ["more metadata than 16 pairs", { metadata: Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`k${index}`, "v"])) }],
])("refuses to create with %s at once", async (_, changes) => {
  const { client, standIn } = at;
  const input_file_id = await upload(client, [good]);
  const body = { input_file_id, endpoint: "/v1/responses", completion_window: "24h", ...changes };
  await expect(client.post("/batches", { body })).rejects.toMatchObject({ status: 400 });
  expect(standIn.violations).toMatchObject([{ by: "client", where: "POST /v1/batches" }]);
});

it.skipIf(!hasPublishedSchemas)("refuses to create with a field that create does not know", async () => {
  const body = {
    input_file_id: await upload(at.client, [good]),
    endpoint: "/v1/responses",
    completion_window: "24h",
    priority: "high",
  };
  await expect(at.client.post("/batches", { body })).rejects.toMatchObject({ status: 400, param: "priority" });
});

it("refuses to create over a file that is not there", async () => {
  const missing = { input_file_id: "file-gone", endpoint: "/v1/responses", completion_window: "24h" } as const;
  await expect(at.client.batches.create(missing)).rejects.toMatchObject({ status: 400, param: "input_file_id" });
});
