import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { line, linesOf, minute, type Rehearsal, rehearse, submit, upload } from "./rehearsal.ts";

let at: Rehearsal;
beforeAll(async () => {
  at = await rehearse();
});
afterEach(() => {
  const own = at.standIn.violations.filter(({ by }) => by === "stand-in");
  at.standIn.calm();
  expect(own).toEqual([]);
});
afterAll(() => at.standIn.close());

const names = (count: number, prefix: string) => Array.from({ length: count }, (_, index) => `${prefix}-${index}`);

it("goes through every state and stamps each; a client that skips one or reads milliseconds is found out", async () => {
  const { client, clock, standIn } = at;
  const start = clock.now() / 1000;
  const { id } = await submit(client, [line("life")], { parley_job: "7" });
  const states: string[] = [];
  for (let minutes = 0; minutes <= 12; minutes++) {
    states.push((await client.batches.retrieve(id)).status);
    clock.forward(minute);
  }
  expect([...new Set(states)]).toEqual(["validating", "in_progress", "finalizing", "completed"]);
  expect(await client.batches.retrieve(id)).toMatchObject({
    created_at: start,
    in_progress_at: start + 60,
    finalizing_at: start + 660,
    completed_at: start + 720,
    expires_at: start + 86_400,
    failed_at: null,
    model: "gpt-5.4-mini",
    metadata: { parley_job: "7" },
    request_counts: { total: 1, completed: 1, failed: 0 },
  });
  expect(standIn.violations).toEqual([]);
});

it("answers in another order than it was asked, the same for the same seed; merging by position would mix up answers", async () => {
  const orders = await Promise.all(
    [5, 5, 6].map(async (seed) => {
      const { client, clock, standIn } = await rehearse(seed);
      const { id } = await submit(
        client,
        names(12, "mixed").map((name) => line(name)),
      );
      clock.forward(60 * minute);
      const { output_file_id } = await client.batches.retrieve(id);
      const order = (await linesOf(client, output_file_id)).map(({ custom_id }) => custom_id);
      await standIn.close();
      return order;
    }),
  );
  expect(orders[0]).not.toEqual(names(12, "mixed"));
  expect(orders[0]?.toSorted()).toEqual(names(12, "mixed").toSorted());
  expect(orders[1]).toEqual(orders[0]);
  expect(orders[2]).not.toEqual(orders[0]);
});

it("answers once however many look at the moment of its end", async () => {
  const { client, clock, standIn } = at;
  const { id } = await submit(
    client,
    names(4, "looked").map((name) => line(name)),
  );
  clock.forward(60 * minute);
  const looks = await Promise.all(Array.from({ length: 5 }, () => client.batches.retrieve(id)));
  expect(new Set(looks.map(({ output_file_id }) => output_file_id)).size).toBe(1);
  expect(standIn.ledger.twice()).toEqual([]);
});

it("puts failures into a file of their own, and pays for successes only", async () => {
  const { client, clock, standIn } = at;
  standIn.manners.add({ manner: { status: 400, message: "Too long." }, when: (_, customId) => customId === "split-1" });
  const { id } = await submit(
    client,
    names(3, "split").map((name) => line(name)),
  );
  clock.forward(60 * minute);
  const batch = await client.batches.retrieve(id);
  expect(batch.request_counts).toEqual({ total: 3, completed: 2, failed: 1 });
  expect((await linesOf(client, batch.output_file_id)).map(({ custom_id }) => custom_id).toSorted()).toEqual([
    "split-0",
    "split-2",
  ]);
  const [failure] = await linesOf(client, batch.error_file_id);
  expect(failure).toMatchObject({
    custom_id: "split-1",
    error: null,
    response: { status_code: 400, body: { error: { message: "Too long." } } },
  });
  const paid = standIn.ledger.all().flatMap(({ customIds }) => customIds);
  expect(paid).toContain("split-0");
  expect(paid).not.toContain("split-1");
});

it("calls a batch completed of which everything failed, and says 'no file' as null or as an empty string", async () => {
  const { client, clock, standIn } = at;
  standIn.manners.add({ manner: { status: 500, message: "Broken." } });
  const absent = new Set<unknown>();
  for (const name of names(8, "lost")) {
    const { id } = await submit(client, [line(name)]);
    clock.forward(60 * minute);
    const batch = await client.batches.retrieve(id);
    expect(batch.status).toBe("completed");
    expect(await linesOf(client, batch.error_file_id)).toHaveLength(1);
    absent.add(batch.output_file_id);
  }
  expect(absent).toEqual(new Set([null, ""]));
});

it("expires after a day with what was done by then; a client that drops it loses what it paid for", async () => {
  const { client, clock, standIn } = at;
  standIn.pace.inProgress = 48 * 60 * minute;
  const { id } = await submit(
    client,
    names(10, "slow").map((name) => line(name)),
  );
  clock.forward(24 * 60 * minute - 1);
  expect((await client.batches.retrieve(id)).status).toBe("in_progress");
  clock.forward(1);
  const batch = await client.batches.retrieve(id);
  expect(batch).toMatchObject({ status: "expired", expired_at: clock.now() / 1000, completed_at: null });
  const good = (await linesOf(client, batch.output_file_id)).map(({ custom_id }) => custom_id);
  const bad = await linesOf(client, batch.error_file_id);
  expect(good).toHaveLength(4);
  expect(bad.every((row) => row.response === null)).toBe(true);
  expect(bad[0]).toMatchObject({ error: { code: "batch_expired" } });
  expect([...good, ...bad.map(({ custom_id }) => custom_id)].toSorted()).toEqual(names(10, "slow"));
  // the failed count does not tell what is left
  expect(batch.request_counts).toEqual({ total: 10, completed: 4, failed: 0 });
});

it("cancels by way of cancelling, keeps what was done, and refuses to cancel what has ended", async () => {
  const { client, clock, standIn } = at;
  const { id } = await submit(
    client,
    names(10, "halt").map((name) => line(name)),
  );
  clock.forward(6 * minute);
  expect((await client.batches.cancel(id)).status).toBe("cancelling");
  clock.forward(minute);
  const batch = await client.batches.retrieve(id);
  expect(batch).toMatchObject({ status: "cancelled", cancelled_at: clock.now() / 1000 });
  const good = await linesOf(client, batch.output_file_id);
  expect(good).toHaveLength(5);
  expect(standIn.ledger.all().filter(({ batches }) => batches.includes(id))).toHaveLength(5);
  await expect(client.batches.cancel(id)).rejects.toMatchObject({ status: 409 });
});

it("announces files before they can be read when told to lag; a merge that gives up then loses the answers", async () => {
  const { client, clock, standIn } = at;
  standIn.pace.filesLag = 5 * minute;
  const { id } = await submit(client, [line("lag")]);
  clock.forward(12 * minute);
  const { output_file_id } = await client.batches.retrieve(id);
  const status = await linesOf(client, output_file_id).catch((error) => error.status);
  expect([404, 409]).toContain(status);
  clock.forward(5 * minute);
  expect(await linesOf(client, output_file_id)).toHaveLength(1);
});

it("lists the newest first in pages, and forgets outputs after 30 days", async () => {
  const { client, clock } = at;
  const made: string[] = [];
  for (const name of names(5, "page")) made.unshift((await submit(client, [line(name)], { parley_job: name })).id);
  const page = await client.batches.list({ limit: 2 });
  expect(page.data.map(({ id }) => id)).toEqual(made.slice(0, 2));
  expect(page.has_more).toBe(true);
  const all: string[] = [];
  for await (const { id } of client.batches.list({ limit: 2 })) all.push(id);
  expect(all.slice(0, 5)).toEqual(made);
  clock.forward(60 * minute);
  const { output_file_id } = await client.batches.retrieve(made[0] ?? "");
  clock.forward(31 * 24 * 60 * minute);
  await expect(client.files.content(output_file_id ?? "")).rejects.toMatchObject({ status: 404 });
});

it("keeps what was uploaded byte for byte, lists it behind `after`, and deletes it", async () => {
  const { client, clock, standIn } = at;
  const text = `{"a":"--x\\r\\n--"}${"\r\n--".repeat(40_000)}`;
  const first = await upload(client, [text]);
  const second = await upload(client, [line("other")]);
  expect(await (await client.files.content(first)).text()).toBe(`${text}\n`);
  expect((await client.files.list({ after: second, purpose: "batch" })).data[0]?.id).toBe(first);
  expect(await client.files.retrieve(first)).toMatchObject({
    bytes: text.length + 1,
    purpose: "batch",
    created_at: clock.now() / 1000,
  });
  expect(await client.files.delete(first)).toMatchObject({ deleted: true });
  await expect(client.files.retrieve(first)).rejects.toMatchObject({ status: 404 });
  standIn.limits.fileBytes = 100;
  await expect(upload(client, [line("large")])).rejects.toMatchObject({ status: 413 });
});

it("does not let the input of an open batch be deleted", async () => {
  const { client, standIn } = at;
  const { input_file_id } = await submit(client, [line("early")]);
  await expect(client.files.delete(input_file_id)).rejects.toMatchObject({ status: 409 });
  expect(standIn.violations).toMatchObject([{ by: "client", where: "DELETE /v1/files/:id" }]);
});
