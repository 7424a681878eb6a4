import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openedShell, temporaryDir } from "./double/start.ts";

const hash = "ab".repeat(32);
const page = "cd".repeat(32);

/** A shell that keeps a picture and a page, with a secret beside them. */
async function shellWithMedia() {
  const dir = temporaryDir();
  for (const [name, text] of [
    [hash, "GIF89a and more"],
    [page, "<svg onload='alert(1)'>"],
  ] as const) {
    mkdirSync(join(dir, "media", name.slice(0, 2)), { recursive: true });
    writeFileSync(join(dir, "media", name.slice(0, 2), name), text);
  }
  writeFileSync(join(dir, "secret"), "outside");
  return openedShell(dir);
}

test("a kept picture is served on its own terms, whole or in part", async () => {
  const shell = await shellWithMedia();
  const whole = await shell.call("fetch", `parley://app/media/${hash}`);
  expect(whole).toMatchObject({ status: 200, text: "GIF89a and more" });
  expect(whole.headers).toMatchObject({
    "content-type": "image/gif",
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
  });
  const part = await shell.call("fetch", `parley://app/media/${hash}`, "GET", { range: "bytes=7-9" });
  expect([part.status, part.text, part.headers["content-range"]]).toEqual([206, "and", "bytes 7-9/15"]);
  expect((await shell.call("fetch", `parley://app/media/${hash}`, "GET", { range: "bytes=99-" })).status).toBe(416);
  expect(await shell.call("fetch", `parley://app/media/${hash}`, "HEAD")).toMatchObject({ status: 200, text: "" });
});

test("what is none of the shown types only leaves as a file", async () => {
  const shell = await shellWithMedia();
  expect((await shell.call("fetch", `parley://app/media/${page}`)).headers).toMatchObject({
    "content-type": "application/octet-stream",
    "content-disposition": "attachment",
  });
});

test("nothing but a kept file is found, for our page's address alone", async () => {
  const shell = await shellWithMedia();
  const paths = ["", "../secret", "..%2f..%2fsecret", "%2e%2e/secret", `${hash}/../../secret`, `${hash}0`, hash.toUpperCase()];
  for (const path of [...paths, `${hash}%0a`, "00".repeat(32)]) {
    const answer = await shell.call("fetch", `parley://app/media/${path}`);
    expect(answer.status, path).toBe(404);
    expect(answer.text, path).not.toContain("outside");
  }
  expect((await shell.call("fetch", `parley://other/media/${hash}`)).status).toBe(403);
  expect((await shell.call("fetch", `parley://app/media/${hash}`, "POST")).status).toBe(405);
});

test("the page's policy lets voice and films come from Parley itself and from nowhere else", async () => {
  const shell = await shellWithMedia();
  const policy = (await shell.call("fetch", "parley://app/")).headers["content-security-policy"] ?? "";
  expect(policy.split("; ").filter((rule) => rule.startsWith("media-src"))).toEqual(["media-src 'self'"]);
});
