import { pbkdf2, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { exportName } from "../../main/inbox/names.ts";
import { Outbox } from "../../main/shells/browser/outbox.ts";
import { workerScript } from "../support/built.ts";
import { startCore, temporaryFolder } from "../support/core.ts";
import { ask, testServer } from "./client.ts";

// How an export comes to a page in a browser: it lies in the outbox until it was fetched.

async function withFile(text = "hello", name = 'Übersicht "März"') {
  const server = await testServer({ requestTimeoutMs: 60, checkEveryMs: 10 });
  const cookie = await server.enter();
  const { path, download } = await server.outbox.choose(name, "csv");
  writeFileSync(path, text);
  return { ...server, cookie, path, download, folder: join(server.dataDir, "outbox") };
}

/** Node reads files on the same few threads; every read waits while this goes on. */
function keepDiskThreadsBusy(): () => Promise<void> {
  let busy = true;
  const work = async () => {
    while (busy) await promisify(pbkdf2)("a", "b", 20_000, 64, "sha512");
  };
  const all = Array.from({ length: 16 }, work);
  return async () => {
    busy = false;
    await Promise.all(all);
  };
}

describe("a download", () => {
  test("comes once, whole, under its name, and is gone then", async () => {
    const { host, cookie, download, folder } = await withFile();
    const answer = await ask(host, { path: download, headers: { cookie } });
    expect([answer.status, answer.body]).toEqual([200, "hello"]);
    expect(answer.headers).toMatchObject({
      "content-type": "application/octet-stream",
      "content-disposition": "attachment; filename=\"_bersicht  M_rz.csv\"; filename*=UTF-8''%C3%9Cbersicht%20%20M%C3%A4rz.csv",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    await expect.poll(() => readdirSync(folder)).toEqual([]);
    expect((await ask(host, { path: download, headers: { cookie } })).status).toBe(404);
  });

  test("is gone too when its reader left at the last byte and the disk was slow", async () => {
    const { host, cookie, download, folder } = await withFile("x".repeat(200_000));
    const rest = keepDiskThreadsBusy();
    const [hostname, port] = host.split(":");
    const socket = connect(Number(port), hostname);
    socket.write(`GET ${download} HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookie}\r\n\r\n`);
    let text = "";
    for await (const part of socket.setEncoding("latin1")) {
      text += part;
      if (text.length === text.indexOf("\r\n\r\n") + 4 + 200_000) break;
    }
    await rest();
    await expect.poll(() => readdirSync(folder)).toEqual([]);
  });

  test("is for a window that was let in, and for fetching only", async () => {
    const { host, cookie, download, path } = await withFile();
    expect((await ask(host, { path: download })).status).toBe(401);
    expect((await ask(host, { path: download, headers: { cookie: "parley-1=x" } })).status).toBe(401);
    expect((await ask(host, { path: download, headers: { cookie, host: "evil.example" } })).status).toBe(421);
    expect((await ask(host, { path: download, method: "HEAD", headers: { cookie } })).status).toBe(405);
    for (const other of [randomUUID(), "", "..%2fparley.db", `${download.slice("/outbox/".length)}/..`])
      expect((await ask(host, { path: `/outbox/${other}`, headers: { cookie } })).status).toBe(404);
    expect(existsSync(path)).toBe(true);
  });

  test("is not there before all of it is", async () => {
    const server = await testServer();
    const cookie = await server.enter();
    const { path, download } = await server.outbox.choose("x", "json");
    writeFileSync(`${path}.part`, "half");
    expect((await ask(server.host, { path: download, headers: { cookie } })).status).toBe(404);
  });

  test("may take longer than any other request, and stays when it was cut off", async () => {
    const { host, cookie, download, path } = await withFile("x".repeat(40_000_000));
    const [hostname, port] = host.split(":");
    const socket = connect(Number(port), hostname);
    socket.on("error", () => {});
    socket.write(`GET ${download} HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookie}\r\n\r\n`);
    socket.pause();
    const begin = Date.now();
    await expect.poll(() => Date.now() - begin, { interval: 20 }).toBeGreaterThan(150);
    let bytes = 0;
    socket.on("data", (part) => {
      bytes += part.length;
    });
    socket.resume();
    await expect.poll(() => bytes).toBeGreaterThan(10_000_000);
    socket.destroy();
    expect(existsSync(path)).toBe(true);
  });
});

test("what an earlier run left is removed", async () => {
  const dataDir = temporaryFolder();
  mkdirSync(join(dataDir, "outbox", "old"), { recursive: true });
  writeFileSync(join(dataDir, "outbox", "old", "a.csv"), "a");
  await new Outbox(dataDir).sweep();
  expect(existsSync(join(dataDir, "outbox"))).toBe(false);
});

test("a page asks where an export goes, names the ticket, and names no path", async () => {
  const dataDir = temporaryFolder();
  const core = await startCore(dataDir, workerScript, undefined, "browser", { targets: new Outbox(dataDir) });
  await core.ask("samples.seed", { messages: 20 });
  const { target } = await core.ask("export.target", { name: "../all", format: "csv" });
  if (target === null) throw new Error("the outbox always has a place");
  expect(target).toMatchObject({ name: ".. all.csv", download: expect.stringMatching(/^\/outbox\/[0-9a-f-]{36}$/) });
  const write = { target: { ticket: target.ticket }, format: "csv" as const };
  const written = await core.ask("export.write", write);
  expect(written).toMatchObject({ name: ".. all.csv", messages: 20 });
  expect(written).not.toHaveProperty("path");
  expect(await core.refused("export.write", write)).toMatchObject({ code: "not_found" });
  expect(await core.refused("export.write", { target: { path: join(dataDir, "x") } })).toMatchObject({ code: "forbidden" });
  const read = core.give(join(dataDir, "parley.db"));
  expect(await core.refused("export.write", { target: { ticket: read.ticket } })).toMatchObject({ code: "not_found" });
});

test("names keep what a person wrote, and get the ending of their format once", () => {
  expect([
    exportName("all.CSV", "csv"),
    exportName("a/b", "markdown"),
    exportName("..", "pdf"),
    exportName("x. ", "html"),
  ]).toEqual(["all.csv", "a b.md", "Conversations.pdf", "x.html"]);
});
