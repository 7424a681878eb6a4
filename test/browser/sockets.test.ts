import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { ask, closeCodeOf, nextMessage, openSocket, testServer, tryUpgrade } from "./client.ts";

const changed = { event: "changed", payload: { what: "library" } } as const;

describe("a socket", () => {
  test("brings a request to the core and the reply back under its id", async () => {
    const { host, core, enter } = await testServer();
    const socket = await openSocket(host, await enter());
    const message = { id: "7", name: "app.info", input: {} };
    socket.send(JSON.stringify(message));
    expect(await nextMessage(socket)).toEqual({ id: "7", reply: { ok: true, value: message } });
    expect(core.heard).toEqual([message]);
  });

  test("brings a faulty request with an id to the core too, which says what is wrong with it", async () => {
    const { host, core, enter } = await testServer();
    const socket = await openSocket(host, await enter());
    socket.send(JSON.stringify({ id: "7", name: 5 }));
    expect(await nextMessage(socket)).toMatchObject({ id: "7" });
    expect(core.heard).toEqual([{ id: "7", name: 5 }]);
  });

  test("hears every event, as all other sockets do", async () => {
    const { host, core, enter } = await testServer();
    const cookie = await enter();
    const sockets = [await openSocket(host, cookie), await openSocket(host, cookie)];
    const heard = sockets.map(nextMessage);
    core.tell(changed);
    expect(await Promise.all(heard)).toEqual([changed, changed]);
  });

  test.each(["{", "", "[]", "null", '{"name":"app.info"}', '{"id":""}', `{"id":"${"x".repeat(65)}"}`])(
    "is closed when it says %s, and the server lives on",
    async (text) => {
      const { host, core, enter } = await testServer();
      const cookie = await enter();
      const socket = await openSocket(host, cookie);
      socket.send(text);
      expect(await closeCodeOf(socket)).toBe(1007);
      expect(core.heard).toEqual([]);
      expect((await ask(host, { headers: { cookie } })).status).toBe(200);
    },
  );

  test("is closed when it sends bytes instead of text", async () => {
    const { host, core, enter } = await testServer();
    const socket = await openSocket(host, await enter());
    socket.send(Buffer.from('{"id":"1"}'));
    expect(await closeCodeOf(socket)).toBe(1003);
    expect(core.heard).toEqual([]);
  });

  test("is closed when a message is larger than 1 MiB, and one of 1 MiB arrives", async () => {
    const { host, core, enter } = await testServer();
    const socket = await openSocket(host, await enter());
    const frame = (size: number) => JSON.stringify({ id: "1", name: "x", input: "" }).replace('""', `"${"x".repeat(size - 32)}"`);
    expect(frame(100)).toHaveLength(100);
    socket.send(frame(1024 * 1024));
    await nextMessage(socket);
    socket.send(frame(1024 * 1024 + 1));
    expect(await closeCodeOf(socket)).toBe(1009);
    expect(core.heard).toHaveLength(1);
  });

  test("is refused when the session has eight, until one of them goes", async () => {
    const { host, enter } = await testServer();
    const cookie = await enter();
    const open = [];
    for (let count = 0; count < 8; count++) open.push(await openSocket(host, cookie));
    const headers = { cookie, origin: `http://${host}` };
    expect(await tryUpgrade(host, headers)).toBe(429);
    expect(await tryUpgrade(host, { ...headers, cookie: await enter() })).toBe(101);
    open[0]?.close();
    await closeCodeOf(open[0] ?? (await openSocket(host, cookie)));
    await expect.poll(() => tryUpgrade(host, headers)).toBe(101);
  });

  test("is dropped when its page no longer reads, and the others hear on", async () => {
    const { host, core, enter } = await testServer({ bufferedBytes: 256 * 1024 });
    const cookie = await enter();
    const [deaf, listening] = [await openSocket(host, cookie), await openSocket(host, cookie)];
    let heard = 0;
    listening.on("message", () => heard++);
    deaf.pause();
    const dropped = closeCodeOf(deaf);
    const problem = "x".repeat(128 * 1024);
    // The system's own buffers take some megabytes before anything waits in ours.
    for (let count = 1; count <= 200; count++) {
      core.tell({ event: "store", payload: { state: "ready", problem } });
      await expect.poll(() => heard, { interval: 1 }).toBe(count);
    }
    deaf.resume();
    expect(await dropped).toBe(1006);
  });

  test("with a broken frame does not end the process", async () => {
    const { host, enter } = await testServer();
    const cookie = await enter();
    const [hostname, port] = host.split(":");
    const raw = connect(Number(port), hostname);
    const head = ["GET /socket HTTP/1.1", `host: ${host}`, `origin: http://${host}`, `cookie: ${cookie}`, "connection: upgrade"];
    raw.write(
      [...head, "upgrade: websocket", "sec-websocket-version: 13", "sec-websocket-key: c2l4dGVlbiBieXRlcyEhIQ==", "", ""].join(
        "\r\n",
      ),
    );
    await once(raw, "data");
    raw.end(Buffer.from([0xff, 0xff, 0xff, 0xff]));
    raw.resume();
    await once(raw, "close");
    expect((await ask(host, { headers: { cookie } })).status).toBe(200);
  });
});

describe("closing the server", () => {
  test("ends its sockets and stops listening to the core", async () => {
    const { host, core, enter, close } = await testServer();
    const socket = await openSocket(host, await enter());
    const code = closeCodeOf(socket);
    expect(core.listeners).toBe(1);
    await close();
    expect([1001, 1006]).toContain(await code);
    expect(core.listeners).toBe(0);
    await expect(ask(host, {})).rejects.toThrow(/ECONNREFUSED/);
  });
});
