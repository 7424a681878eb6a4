import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { mediaFile } from "../../main/core/store/files.ts";
import { ask, testServer } from "./client.ts";

const picture = Buffer.from("\x89PNG\r\n\x1a\nthe picture's bytes", "latin1");
const hash = "ab".repeat(32);
const page = "cd".repeat(32);
const folder = "ef".repeat(32);
const linked = "11".repeat(32);
const dangling = "22".repeat(32);

async function server() {
  const started = await testServer();
  const place = (name: string) => mediaFile(started.dataDir, name);
  for (const name of [hash, page, folder, linked, dangling]) mkdirSync(dirname(place(name)), { recursive: true });
  mkdirSync(place(folder));
  writeFileSync(place(hash), picture);
  writeFileSync(place(page), "<svg onload='alert(1)'><script>alert(1)</script>");
  writeFileSync(join(started.dataDir, "secret"), "outside");
  const cookie = await started.enter();
  const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    ask(started.host, { method, path, headers: { cookie, ...headers } });
  return { ...started, place, get };
}

test("nothing without a session, and nothing for another name of the host", async () => {
  const { host, get } = await server();
  expect((await ask(host, { path: `/media/${hash}` })).status).toBe(401);
  expect((await get(`/media/${hash}`, { host: "evil.example" })).status).toBe(421);
});

test("a picture is sent as what it is, on its own terms, for no other site to embed", async () => {
  const { get } = await server();
  const answer = await get(`/media/${hash}`);
  expect(answer.status).toBe(200);
  expect(answer.headers).toMatchObject({
    "content-type": "image/png",
    "content-disposition": "inline",
    "content-length": String(picture.length),
    "content-security-policy": "sandbox; default-src 'none'",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
  });
  expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
  const head = await get(`/media/${hash}`, {}, "HEAD");
  expect([head.status, head.body, head.headers["content-length"]]).toEqual([200, "", String(picture.length)]);
});

test("what is none of the shown types only leaves as a file, so that no script of it runs here", async () => {
  const { get } = await server();
  expect((await get(`/media/${page}`)).headers).toMatchObject({
    "content-type": "application/octet-stream",
    "content-disposition": "attachment",
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
  });
});

test.each([
  "/media/",
  "/media/../secret",
  "/media/..%2fsecret",
  "/media/%2e%2e/secret",
  "/media/..\\secret",
  `/media/${hash}/../../secret`,
  `/media/${hash}/`,
  `/media/${hash}0`,
  `/media/${hash.toUpperCase()}`,
  `/media/${hash.slice(1)}`,
  `/media/${hash.slice(1)}%61`,
  `/media/${hash}%0a`,
  `/media//${hash}`,
  `/media/${"00".repeat(32)}`,
  `/media/${folder}`,
])("nothing but a kept file is found: %s", async (path) => {
  const { get, errors } = await server();
  const answer = await get(path);
  expect(answer.status).toBe(404);
  expect(answer.body).not.toContain("outside");
  expect(errors).toEqual([]);
});

test("a kept file that was changed for a link to a folder or to nothing is not followed into an error", async () => {
  const { get, place, dataDir } = await server();
  symlinkSync(dataDir, place(linked));
  symlinkSync(join(dataDir, "gone"), place(dangling));
  expect((await get(`/media/${linked}`)).status).toBe(404);
  expect((await get(`/media/${dangling}`)).status).toBe(404);
});

test.each(["POST", "PUT", "DELETE"])("no answer to %s", async (method) => {
  const { get, host } = await server();
  expect((await get(`/media/${hash}`, { origin: `http://${host}` }, method)).status).toBe(405);
});

const all = picture.toString("utf8");
const last = picture.length - 1;

test.each([
  ["bytes=0-7", 206, `bytes 0-7/${picture.length}`, 8],
  ["bytes=8-", 206, `bytes 8-${last}/${picture.length}`, picture.length - 8],
  ["bytes=-5", 206, `bytes ${picture.length - 5}-${last}/${picture.length}`, 5],
  ["bytes=8-99999", 206, `bytes 8-${last}/${picture.length}`, picture.length - 8],
  ["bytes=-99999", 206, `bytes 0-${last}/${picture.length}`, picture.length],
  ["bytes=99999-", 416, `bytes */${picture.length}`, 0],
  ["bytes=-0", 416, `bytes */${picture.length}`, 0],
  ["bytes=5-2", 200, undefined, picture.length],
  ["bytes=0-1,3-4", 200, undefined, picture.length],
  ["bytes=-", 200, undefined, picture.length],
  ["lines=0-1", 200, undefined, picture.length],
  [`bytes=${"9".repeat(400)}-`, 200, undefined, picture.length],
])("answers the range %s with %i", async (range, status, told, length) => {
  const { get } = await server();
  const answer = await get(`/media/${hash}`, { range });
  expect([answer.status, answer.headers["content-range"]]).toEqual([status, told]);
  if (length > 0) expect(answer.headers["content-length"]).toBe(String(length));
  if (status === 200) expect(answer.body).toBe(all);
});
