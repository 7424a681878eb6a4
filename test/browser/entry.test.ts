import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { ask, postToken, testServer } from "./client.ts";

describe("the one-time token", () => {
  test("opens a session once", async () => {
    const { host, tokens } = await testServer();
    const token = tokens.make(() => {});
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    const first = await postToken(host, token);
    expect(first.status).toBe(204);
    expect(first.headers["set-cookie"]).toEqual([
      expect.stringMatching(/^parley-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/),
    ]);
    const second = await postToken(host, token);
    expect(second.status).toBe(403);
    expect(second.headers["set-cookie"]).toBeUndefined();
  });

  test("is too old after two minutes", async () => {
    const { host, tokens, time } = await testServer();
    const [inTime, late] = [tokens.make(() => {}), tokens.make(() => {})];
    time.pass(119_000);
    expect((await postToken(host, inTime)).status).toBe(204);
    time.pass(1_000);
    expect((await postToken(host, late)).status).toBe(403);
  });

  test("dies after five wrong tries, and a new one works", async () => {
    const { host, tokens } = await testServer();
    let gone = 0;
    const token = tokens.make(() => gone++);
    for (let wrong = 0; wrong < 5; wrong++) expect((await postToken(host, "wrong")).status).toBe(403);
    expect((await postToken(host, token)).status).toBe(403);
    expect(gone).toBe(1);
    expect(
      (
        await postToken(
          host,
          tokens.make(() => {}),
        )
      ).status,
    ).toBe(204);
  });

  test("survives four wrong tries", async () => {
    const { host, tokens } = await testServer();
    const token = tokens.make(() => {});
    for (let wrong = 0; wrong < 4; wrong++) await postToken(host, "wrong");
    expect((await postToken(host, token)).status).toBe(204);
  });

  test("two windows that are on their way at once both come in", async () => {
    const { host, tokens } = await testServer();
    const [one, two] = [tokens.make(() => {}), tokens.make(() => {})];
    expect((await postToken(host, two)).status).toBe(204);
    expect((await postToken(host, one)).status).toBe(204);
  });
});

describe("the session", () => {
  test("of another Parley on this computer does not open this one", async () => {
    const [one, other] = [await testServer(), await testServer()];
    const cookie = await other.enter();
    expect((await ask(one.host, { headers: { cookie } })).status).toBe(401);
    const renamed = cookie.replace(/^parley-\d+/, `parley-${one.host.split(":")[1]}`);
    expect((await ask(one.host, { headers: { cookie: renamed } })).status).toBe(401);
  });

  test("is found among other cookies", async () => {
    const { host, enter } = await testServer();
    const cookie = await enter();
    expect((await ask(host, { headers: { cookie: `a=1; ${cookie}; b=2` } })).status).toBe(200);
  });
});

describe("a caller that sends too much or too slowly", () => {
  test("is stopped at 1 KiB, announced or not", async () => {
    const { host, tokens, errors } = await testServer();
    const token = tokens.make(() => {});
    expect((await postToken(host, "x".repeat(1025), { "content-length": "1025" })).status).toBe(413);
    expect((await postToken(host, "x".repeat(1025), { "transfer-encoding": "chunked" })).status).toBe(413);
    expect((await postToken(host, token)).status).toBe(204);
    expect(errors).toEqual([]);
  });

  test.each([
    ["in its headers", "GET / HTTP/1.1\r\nhost: x\r\n"],
    ["in its body", "POST /session HTTP/1.1\r\nhost: HOST\r\norigin: http://HOST\r\ncontent-length: 9\r\n\r\nx"],
    ["before its first word", ""],
  ])("is let go when it stops %s", async (_where, words) => {
    const { host, errors } = await testServer({ headersTimeoutMs: 20, requestTimeoutMs: 40, checkEveryMs: 10 });
    const [hostname, port] = host.split(":");
    const socket = connect(Number(port), hostname);
    socket.write(words.replaceAll("HOST", host));
    let answer = "";
    socket.on("data", (part) => {
      answer += part;
    });
    socket.on("error", () => {});
    await once(socket, "close");
    expect(answer).toMatch(/^(HTTP\/1\.1 408 |$)/);
    expect(errors).toEqual([]);
  });
});
