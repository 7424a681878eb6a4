import { describe, expect, test } from "vitest";
import { ask, testServer, tryUpgrade } from "./client.ts";

describe("who may speak to the server", () => {
  test.each(["localhost", "evil.example", "127.0.0.1", "127.0.0.1:1"])(
    "refuses the host name %j, which a rebound name would send",
    async (name) => {
      const { host, enter } = await testServer();
      const cookie = await enter();
      expect((await ask(host, { headers: { host: name, cookie } })).status).toBe(421);
      expect(await tryUpgrade(host, { host: name, cookie, origin: `http://${host}` })).toBe(421);
    },
  );

  test.each([{}, { origin: "null" }, { origin: "http://evil.example" }, { origin: "http://127.0.0.1" }])(
    "refuses a POST from %j, which a page of another site could send",
    async (headers) => {
      const { host, tokens } = await testServer();
      const body = tokens.make(() => {});
      expect((await ask(host, { method: "POST", path: "/session", headers, body })).status).toBe(403);
    },
  );

  test.each([{}, { origin: "null" }, { origin: "http://evil.example" }, { origin: "http://127.0.0.1" }])(
    "refuses a socket from %j even with the cookie",
    async (headers) => {
      const { host, enter } = await testServer();
      expect(await tryUpgrade(host, { ...headers, cookie: await enter() })).toBe(403);
    },
  );

  test("refuses a socket without a session", async () => {
    const { host } = await testServer();
    expect(await tryUpgrade(host, { origin: `http://${host}` })).toBe(401);
    expect(await tryUpgrade(host, { origin: `http://${host}`, cookie: `parley-${host.split(":")[1]}=made-up` })).toBe(401);
  });

  test("opens a socket in one place only", async () => {
    const { host, enter } = await testServer();
    const headers = { origin: `http://${host}`, cookie: await enter() };
    expect(await tryUpgrade(host, headers, "/")).toBe(404);
    expect(await tryUpgrade(host, headers, "/socket")).toBe(101);
  });
});

describe("what the server shows", () => {
  test("nothing of the page without a session, but how to get in", async () => {
    const { host } = await testServer();
    for (const path of ["/", "/index.html", "/assets/main.js", "/nowhere"]) {
      const answer = await ask(host, { path });
      expect(answer.status).toBe(401);
      expect(answer.body).toContain("Start Parley again");
      expect(answer.body).not.toContain("the page");
    }
  });

  test("the page with one", async () => {
    const { host, enter } = await testServer();
    const cookie = await enter();
    expect((await ask(host, { headers: { cookie } })).body).toContain("the page");
    expect((await ask(host, { path: "/assets/main.js?v=1", headers: { cookie } })).status).toBe(200);
    const head = await ask(host, { method: "HEAD", headers: { cookie } });
    expect([head.status, head.body]).toEqual([200, ""]);
  });

  test.each([
    "/../secret.html",
    "/assets/../../secret.html",
    "/%2e%2e/secret.html",
    "/..%2fsecret.html",
    "/notes.txt",
    "//",
    "*",
  ])("nothing beside the built page: %s", async (path) => {
    const { host, enter } = await testServer();
    expect((await ask(host, { path, headers: { cookie: await enter() } })).status).toBe(404);
  });

  test.each(["PUT", "DELETE", "OPTIONS", "PATCH", "POST"])("no answer to %s on the page", async (method) => {
    const { host, enter } = await testServer();
    const headers = { cookie: await enter(), origin: `http://${host}` };
    expect((await ask(host, { method, headers })).status).toBe(405);
  });

  test("a session is asked for by POST alone, so that no link can use a token up", async () => {
    const { host } = await testServer();
    expect((await ask(host, { path: "/session" })).status).toBe(405);
  });

  test("every page carries the policy, and no answer lets another site read it", async () => {
    const { host, enter } = await testServer();
    const cookie = await enter();
    const own = { origin: `http://${host}` };
    const answers = [
      await ask(host, { headers: { cookie, ...own } }),
      await ask(host, { headers: own }),
      await ask(host, { path: "/launch", headers: own }),
      await ask(host, { path: "/launch.js", headers: own }),
      await ask(host, { path: "/nowhere", headers: { cookie, ...own } }),
      await ask(host, { method: "OPTIONS", headers: { cookie, ...own } }),
      await ask(host, { headers: { host: "evil.example" } }),
      await ask(host, { method: "POST", path: "/session" }),
    ];
    for (const { headers } of answers) {
      expect(headers["content-security-policy"]).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-.{24}';/,
      );
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(Object.keys(headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
    }
  });
});
