import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { expect, test } from "vitest";
import { ask, testServer } from "./client.ts";

test("a thousand connections at once: 256 stay, the rest are turned away, and the server lives on", async () => {
  const { host, enter } = await testServer();
  const cookie = await enter();
  const [hostname, port] = host.split(":");
  const sockets: Socket[] = [];
  let turnedAway = 0;
  for (let count = 0; count < 1000; count++) {
    const socket = connect(Number(port), hostname);
    socket.on("error", () => {});
    socket.on("close", () => turnedAway++);
    sockets.push(socket);
  }
  await expect.poll(() => turnedAway, { timeout: 10_000 }).toBe(1000 - 256);
  await expect(ask(host, { headers: { cookie } })).rejects.toThrow();
  const first = sockets.find((socket) => !socket.closed);
  if (first === undefined) throw new Error("no connection stayed");
  first.destroy();
  await once(first, "close");
  await expect.poll(async () => (await ask(host, { headers: { cookie } }).catch(() => undefined))?.status).toBe(200);
  for (const socket of sockets) socket.destroy();
});
