import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { line, minute, type Rehearsal, rehearse, submit } from "./rehearsal.ts";

interface Delivery {
  body: string;
  headers: Record<string, string>;
}

let at: Rehearsal;
let secret: string;
const received: Delivery[] = [];
const receiver = createServer(async (request, reply) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  const headers = z.record(z.string(), z.string()).parse(request.headers);
  received.push({ body, headers });
  reply.end();
});

beforeAll(async () => {
  // the SDK's verification reads the real clock
  at = await rehearse(6, Date.now() - 10 * 60 * minute);
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const { port } = z.custom<AddressInfo>().parse(receiver.address());
  secret = at.standIn.webhooks.register(`http://127.0.0.1:${port}/hooks`);
});
afterEach(() => {
  const own = at.standIn.violations.filter(({ by }) => by === "stand-in");
  at.standIn.calm();
  expect(own).toEqual([]);
  received.length = 0;
});
afterAll(async () => {
  receiver.closeAllConnections();
  await new Promise((resolve) => receiver.close(resolve));
  await at.standIn.close();
});

/** Brings the clock to the present, so that what is signed now is fresh. */
async function settleNow(): Promise<void> {
  at.clock.forward(Date.now() - at.clock.now());
  await at.standIn.settle();
}

async function ends(): Promise<string> {
  const { id } = await submit(at.client, [line("hook")]);
  at.clock.forward(20 * minute);
  return id;
}

const unwrap = ({ body, headers }: Delivery) => at.client.webhooks.unwrap(body, headers, secret);

it("tells how a batch ended, signed as the SDK verifies it, with nothing but the id", async () => {
  at.clock.forward(-60 * minute);
  const { id: completed } = await submit(at.client, [line("hook")]);
  const { id: failed } = await submit(at.client, ["no json"]);
  await settleNow();
  expect(await Promise.all(received.map(unwrap))).toMatchObject([
    { type: "batch.completed", object: "event", data: { id: completed } },
    { type: "batch.failed", data: { id: failed } },
  ]);
  expect(Object.keys(JSON.parse(received[0]?.body ?? "").data)).toEqual(["id"]);
});

it("tells of cancelled and expired batches too", async () => {
  at.clock.forward(-30 * 60 * minute);
  const { id: cancelled } = await submit(at.client, [line("c")]);
  await at.client.batches.cancel(cancelled);
  at.standIn.pace.finalizing = 48 * 60 * minute;
  const { id: expired } = await submit(at.client, [line("e")]);
  await settleNow();
  const told = (await Promise.all(received.map(unwrap))).map((event) => [event.type, "data" in event ? event.data : undefined]);
  expect(told).toEqual([
    ["batch.cancelled", { id: cancelled }],
    ["batch.expired", { id: expired }],
  ]);
});

it("comes twice on demand with the same id; a receiver that does not remember ids acts twice", async () => {
  at.standIn.webhooks.manner = "duplicated";
  at.clock.forward(-60 * minute);
  await ends();
  await settleNow();
  expect(received).toHaveLength(2);
  expect(received[0]?.headers["webhook-id"]).toBe(received[1]?.headers["webhook-id"]);
});

it("comes in the wrong order on demand", async () => {
  at.standIn.webhooks.manner = "held";
  at.clock.forward(-90 * minute);
  const ids = [await ends(), await ends()];
  await settleNow();
  expect(received).toEqual([]);
  await at.standIn.webhooks.release();
  expect(received.map(({ body }) => JSON.parse(body).data.id)).toEqual(ids.toReversed());
});

it.each([
  ["stale", "too old"],
  ["forged", "does not match"],
] as const)("is %s on demand, and a receiver that verifies refuses it", async (manner, complaint) => {
  at.standIn.webhooks.manner = manner;
  at.clock.forward(-60 * minute);
  await ends();
  await settleNow();
  expect(received).toHaveLength(1);
  for (const delivery of received) await expect(unwrap(delivery)).rejects.toThrow(complaint);
});

it("does not mind that nobody listens: polling must do without", async () => {
  at.clock.forward(-60 * minute);
  const gone = await rehearse(7);
  gone.standIn.webhooks.register("http://127.0.0.1:9/nobody");
  const { id } = await submit(gone.client, [line("quiet")]);
  gone.clock.forward(60 * minute);
  await gone.standIn.settle();
  expect((await gone.client.batches.retrieve(id)).status).toBe("completed");
  expect(gone.standIn.webhooks.deliveries).toMatchObject([{ status: undefined }]);
  await gone.standIn.close();
});
