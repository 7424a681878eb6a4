import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { Inbox } from "../../main/inbox/inbox.ts";
import { ask, testServer } from "./client.ts";
import { tempFolder } from "./fakes.ts";

const secret = `whsec_${Buffer.from("a secret of twenty-four bytes").toString("base64")}`;
const body = JSON.stringify({ id: "evt_1", object: "event", type: "batch.completed", created_at: 1000, data: { id: "batch_1" } });

async function hooks() {
  const dataDir = tempFolder();
  const server = await testServer({}, dataDir, new Inbox(dataDir), secret);
  const seconds = Math.floor(server.time.now() / 1000);
  const post = async (changes: Partial<{ id: string; at: number; key: string; text: string }> = {}) => {
    const { id = "evt_1", at = seconds, key = secret, text = body } = changes;
    const signature = createHmac("sha256", Buffer.from(key.slice(6), "base64"))
      .update(`${id}.${at}.${body}`)
      .digest("base64");
    const headers = {
      host: "tunnel.example",
      "webhook-id": id,
      "webhook-timestamp": `${at}`,
      "webhook-signature": `v1,${signature}`,
    };
    return (await ask(server.host, { method: "POST", path: "/hooks/batch", headers, body: text })).status;
  };
  return { server, post, seconds };
}

test("news that a provider signed hasten a look, under whatever name they come", async () => {
  const { server, post } = await hooks();
  expect(await post()).toBe(204);
  expect(server.core.heard).toEqual([{ id: "hook evt_1", name: "jobs.look", input: { news: "evt_1" } }]);
});

test("forged, changed, old and future news are refused, and so is everything where there is no secret", async () => {
  const { server, post, seconds } = await hooks();
  expect(await post({ key: `whsec_${Buffer.from("another secret altogether").toString("base64")}` })).toBe(401);
  expect(await post({ text: body.replace("batch_1", "batch_2") })).toBe(401);
  expect(await post({ at: seconds - 301 })).toBe(401);
  expect(await post({ at: seconds + 301 })).toBe(401);
  expect(await post({ text: "x".repeat(70_000) })).toBe(413);
  expect(await post({ at: seconds - 299 })).toBe(204);
  expect(server.core.heard).toHaveLength(1);
  const without = await testServer();
  expect((await ask(without.host, { method: "POST", path: "/hooks/batch", body })).status).toBe(404);
});
