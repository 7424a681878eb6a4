import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { Inbox } from "../../main/inbox/inbox.ts";
import { partsOf, safeName } from "../../main/inbox/names.ts";
import { arriving, ask, nextMessage, testServer } from "./client.ts";
import { tempFolder } from "./fakes.ts";

async function uploader(...args: Parameters<typeof testServer>) {
  const server = await testServer(...args);
  const headers = { cookie: await server.enter(), origin: `http://${server.host}` };
  const batch = randomUUID();
  return {
    ...server,
    batch,
    folder: join(server.dataDir, "inbox", batch),
    headers,
    put: (path: string, body: string) => ask(server.host, { method: "POST", path: `/files/${batch}/${path}`, headers, body }),
    end: (method: string) => ask(server.host, { method, path: `/files/${batch}`, headers }),
  };
}

const tickets = z.object({ tickets: z.array(z.strictObject({ ticket: z.uuid(), name: z.string(), bytes: z.int() })) });

describe("files from the page", () => {
  test("lie under their names and folders, have a ticket for each thing that was dropped, and go when they are let go", async () => {
    const { put, end, folder } = await uploader();
    expect((await put("chat%20of%20the%20t%C3%A9am.txt", "hello")).status).toBe(204);
    expect((await put("export/media/a.jpg", "picture")).status).toBe(204);
    expect((await put("export/result.json", "{}")).status).toBe(204);
    expect(readFileSync(join(folder, "export", "media", "a.jpg"), "utf8")).toBe("picture");
    const given = tickets.parse(JSON.parse((await end("POST")).body));
    expect(given.tickets.map(({ name }) => name).sort()).toEqual(["chat of the téam.txt", "export"]);
    expect((await end("DELETE")).status).toBe(204);
    expect(existsSync(folder)).toBe(false);
  });

  test("come from our page with a session only", async () => {
    const { host, headers, batch, dataDir } = await uploader();
    const path = `/files/${batch}/chat.txt`;
    const { cookie, origin } = headers;
    expect((await ask(host, { method: "POST", path, headers: { origin }, body: "x" })).status).toBe(401);
    expect((await ask(host, { method: "POST", path, headers: { cookie }, body: "x" })).status).toBe(403);
    expect(
      (await ask(host, { method: "POST", path, headers: { cookie, origin: "http://evil.example" }, body: "x" })).status,
    ).toBe(403);
    expect((await ask(host, { method: "POST", path, headers: { ...headers, host: "evil.example" }, body: "x" })).status).toBe(
      421,
    );
    expect((await ask(host, { method: "DELETE", path: `/files/${batch}`, headers: { cookie } })).status).toBe(403);
    expect((await ask(host, { path, headers })).status).toBe(405);
    expect(existsSync(join(dataDir, "inbox"))).toBe(false);
  });

  test.each([
    "..%2f..%2fparley.db",
    "%2e%2e/x",
    "a//b",
    "a/",
    "/etc/passwd",
    "a/./b",
    "c%3A/x",
    "C:x",
    "a%5cb",
    "a%00b",
    "a%0ab",
    "%zz",
  ])("are refused under the name %s", async (name) => {
    const { put, dataDir } = await uploader();
    expect((await put(name, "x")).status).toBe(400);
    expect((await put("a".repeat(1001), "x")).status).toBe(400);
    expect(existsSync(join(dataDir, "inbox"))).toBe(false);
  });

  test("never overwrite each other", async () => {
    const { put, folder } = await uploader();
    await put("a.txt", "first");
    expect((await put("a.txt", "second")).status).toBe(409);
    expect((await put("a.txt/b", "third")).status).toBe(409);
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("first");
  });

  test("that fill the disk are told of, and nothing half stays", async () => {
    const dataDir = tempFolder();
    const { put, folder } = await uploader({}, dataDir, new Inbox(dataDir, fullDisk));
    const { status, body } = await put("chat.txt", "x".repeat(100_000));
    expect([status, body]).toEqual([507, expect.stringContaining("The disk is full")]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("that are cut off leave nothing", async () => {
    const { host, headers, batch, folder, errors } = await uploader();
    const socket = beginUpload(host, headers, `/files/${batch}/big.txt`);
    await expect.poll(() => existsSync(join(folder, "big.txt"))).toBe(true);
    socket.destroy();
    await expect.poll(() => readdirSync(folder)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("may take longer than any other request while something still comes, and end when nothing does", async () => {
    const { host, headers, batch, folder } = await uploader({ requestTimeoutMs: 40, uploadIdleMs: 120, checkEveryMs: 10 });
    const socket = beginUpload(host, headers, `/files/${batch}/slow.txt`);
    const begin = Date.now();
    const more = setInterval(() => socket.write("more"), 20);
    await expect.poll(() => Date.now() - begin, { interval: 20 }).toBeGreaterThan(200);
    expect(existsSync(join(folder, "slow.txt"))).toBe(true);
    clearInterval(more);
    await expect.poll(() => readdirSync(folder)).toEqual([]);
  });
});

test("what an earlier run left is removed, and what comes meanwhile is not", async () => {
  const dataDir = tempFolder();
  mkdirSync(join(dataDir, "inbox", "old", "deep"), { recursive: true });
  writeFileSync(join(dataDir, "inbox", "old", "deep", "a.txt"), "a");
  const inbox = new Inbox(dataDir);
  const swept = inbox.sweep();
  await inbox.keep("new", "b.txt", new Uint8Array(1));
  await swept;
  expect(readdirSync(join(dataDir, "inbox"))).toEqual(["new"]);
});

test("names keep what a person sees in them", () => {
  expect(partsOf("Chat%20%E2%80%93%20M%C3%BCller/%E6%97%A5%E6%9C%AC.txt")).toEqual(["Chat – Müller", "日本.txt"]);
  expect(partsOf("...hidden/a..b")).toEqual(["...hidden", "a..b"]);
  expect([safeName("../x"), safeName(".."), safeName(""), safeName("a\nb.txt")]).toEqual([".. x", "Pasted", "Pasted", "a b.txt"]);
});

test("files that were named come to one page: the one that is there, or the next", async () => {
  const server = await testServer();
  const cookie = await server.enter();
  const [one, two, three] = ["1", "2", "3"].map((name) => ({ ticket: randomUUID(), name, bytes: 0 }));
  if (!one || !two || !three) throw new Error("three tickets were made");
  server.bring([one], false);
  const socket = arriving(server.host, cookie);
  expect(await nextMessage(socket)).toEqual({ event: "brought", payload: { tickets: [one] } });
  const heard = nextMessage(socket);
  server.bring([two], false);
  expect(await heard).toEqual({ event: "brought", payload: { tickets: [two] } });
  server.bring([three], true);
  expect(await nextMessage(arriving(server.host, cookie))).toEqual({ event: "brought", payload: { tickets: [three] } });
});

function beginUpload(host: string, headers: Record<string, string>, path: string) {
  const [hostname, port] = host.split(":");
  const socket = connect(Number(port), hostname);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`POST ${path} HTTP/1.1\r\nhost: ${host}\r\n${lines.join("")}content-length: 1000000\r\n\r\nbeginning`);
  socket.on("error", () => {});
  return socket;
}

function fullDisk(path: string): Writable {
  writeFileSync(path, "half");
  const file = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error("no space left on device"), { code: "ENOSPC" })),
  });
  queueMicrotask(() => file.emit("open"));
  return file;
}
