import { expect, it } from "vitest";
import { backoff } from "../../renderer/client/backoff.ts";
import { createClient } from "../../renderer/client/client.ts";
import type { Connection, FileWay, Transport } from "../../renderer/client/transport.ts";
import { socketTransport } from "../../renderer/client/websocket.ts";

/** As much of a WebSocket as the transport uses. */
class FakeSocket extends EventTarget {
  onopen: (() => void) | null = null;
  onclose: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  readonly sent: { id: string; name: string; input: unknown }[] = [];
  send(data: string): void {
    this.sent.push(JSON.parse(data));
  }
  hear(data: unknown): void {
    this.onmessage?.({ data: typeof data === "string" ? data : JSON.stringify(data) });
  }
}

const settle = () => new Promise((done) => setImmediate(done));

const noFiles: FileWay = { bring: async () => ({ ok: true, value: [] }), letGo() {} };

function setUp(denied = false) {
  const sockets: FakeSocket[] = [];
  const later: (() => void)[] = [];
  const seen: Connection[] = [];
  const transport = socketTransport(
    {
      open() {
        const socket = new FakeSocket();
        sockets.push(socket);
        return socket as unknown as WebSocket;
      },
      denied: async () => denied,
      later: (run) => later.push(run),
    },
    noFiles,
  );
  transport.onConnection((connection) => seen.push(connection));
  return { transport, sockets, later, seen };
}

it("what is asked before the socket is open is sent when it opens, and answered by its id", async () => {
  const { transport, sockets } = setUp();
  const first = transport.request({ id: "a", name: "app.info", input: {} });
  const second = transport.request({ id: "b", name: "app.health", input: {} });
  const [socket] = sockets;
  expect(socket?.sent).toEqual([]);
  socket?.onopen?.();
  expect(socket?.sent.map(({ id }) => id)).toEqual(["a", "b"]);
  socket?.hear({ id: "b", reply: { ok: true, value: 2 } });
  socket?.hear({ id: "a", reply: { ok: true, value: 1 } });
  expect(await first).toEqual({ ok: true, value: 1 });
  expect(await second).toEqual({ ok: true, value: 2 });
});

it("answers every open request when the socket drops, then connects again", async () => {
  const { transport, sockets, later, seen } = setUp();
  sockets[0]?.onopen?.();
  const open = transport.request({ id: "a", name: "app.info", input: {} });
  sockets[0]?.onclose?.();
  expect(await open).toMatchObject({ ok: false, code: "disconnected" });
  expect(await transport.request({ id: "b", name: "app.info", input: {} })).toMatchObject({ code: "disconnected" });
  await settle();
  later[0]?.();
  sockets[1]?.onopen?.();
  expect(seen).toEqual(["connecting", "open", "lost", "open"]);
});

it("gives up where the session is denied, and where nothing ever answered", async () => {
  const denied = setUp(true);
  denied.sockets[0]?.onclose?.();
  await settle();
  expect(denied.seen.at(-1)).toBe("refused");

  const silent = setUp();
  for (let attempt = 0; attempt < 3; attempt += 1) {
    silent.sockets[attempt]?.onclose?.();
    await settle();
    silent.later[attempt]?.();
  }
  expect(silent.seen.at(-1)).toBe("refused");
});

it("passes on events that the contract knows and drops everything else", () => {
  const { transport, sockets } = setUp();
  const heard: unknown[] = [];
  transport.on((event) => heard.push(event));
  sockets[0]?.hear({ event: "changed", payload: { what: "library" } });
  sockets[0]?.hear({ event: "changed", payload: { what: "everything" } });
  sockets[0]?.hear({ event: "surprise", payload: {} });
  sockets[0]?.hear("not json {");
  expect(heard).toEqual([{ event: "changed", payload: { what: "library" } }]);
});

it("aborting sends a cancel that names the request, once, and waits for its own answer", async () => {
  const sent: { id: string; name: string; input: unknown }[] = [];
  const answers = new Map<string, (reply: { ok: true; value: unknown }) => void>();
  const transport: Transport = {
    ...noFiles,
    request(message) {
      sent.push(message);
      return new Promise((resolve) => answers.set(message.name, resolve));
    },
    on: () => () => {},
    onConnection: () => () => {},
  };
  const { ask } = createClient(transport);
  const stop = new AbortController();
  const asked = ask("app.info", {}, { signal: stop.signal, id: "mine" });
  stop.abort();
  expect(sent.at(-1)).toMatchObject({ name: "requests.cancel", input: { request: "mine" } });
  answers.get("app.info")?.({ ok: true, value: "late" });
  expect(await asked).toEqual({ ok: true, value: "late" });
  const already = await ask("app.info", {}, { signal: stop.signal });
  expect(already).toMatchObject({ ok: false, code: "cancelled" });
  expect(sent).toHaveLength(2);
});

it("waits longer from try to try, never longer than ten seconds, never not at all", () => {
  expect([1, 2, 3].map((attempt) => backoff(attempt, () => 1))).toEqual([300, 600, 1200]);
  expect(backoff(50, () => 1)).toBe(10_000);
  expect(backoff(1, () => 0)).toBe(150);
});
