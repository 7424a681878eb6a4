import { describe, expect, test } from "vitest";
import type { ParleyEvent } from "../../preload/contract/events.ts";
import type { Failure, Reply } from "../../preload/contract/reply.ts";
import { type RequestMessage, requestMessage } from "../../preload/contract/wire.ts";
import { fakeCore } from "../browser/core.ts";
import { run } from "./home.ts";

describe("a request", () => {
  test("prints the value, for people and for scripts, and closes the core", async () => {
    const core = fakeCore();
    core.dispatch = async (message) => ({ ok: true, value: { heard: requestMessage.parse(message).input } });
    const inWords = await run(["call", "app.info", '{"a":1}'], core);
    expect(inWords).toEqual({ code: 0, out: '{\n  "heard": {\n    "a": 1\n  }\n}\n', err: "" });
    const asJson = await run(["call", "app.info", '{"a":1}', "--json"], core);
    expect(asJson).toEqual({ code: 0, out: '{"ok":true,"value":{"heard":{"a":1}}}\n', err: "" });
    let closed = 0;
    await run(["call", "app.info"], { ...core, close: async () => void closed++ });
    expect(closed).toBe(1);
  });

  const refusal: Failure = {
    ok: false,
    code: "bad_input",
    message: "The request was refused.",
    details: [{ field: "messages", problem: "too many" }],
  };

  test.each([
    ["bad_input", 1],
    ["not_found", 1],
    ["cancelled", 1],
    ["internal", 1],
    ["store_locked", 4],
    ["store_damaged", 5],
    ["store_newer", 5],
  ] as const)("that fails with %s ends with %i and leaves stdout to the one JSON object", async (code, exit) => {
    const core = { dispatch: async (): Promise<Reply<unknown>> => ({ ...refusal, code }) };
    expect(await run(["call", "x"], core)).toEqual({
      code: exit,
      out: "",
      err: "The request was refused.\n  messages: too many\n",
    });
    const asJson = await run(["call", "x", "--json"], core);
    expect([asJson.code, asJson.err]).toEqual([exit, ""]);
    expect(JSON.parse(asJson.out)).toEqual({ ...refusal, code });
  });

  test("over a store that another process holds ends with 4 and says which", async () => {
    const holder = { pid: 4711, shell: "electron" as const, since: Date.UTC(2025, 0, 2, 12) };
    const compose = async () => ({ held: true as const, holder, show: async () => expect.unreachable("nobody asked to see it") });
    const inWords = await run(["call", "app.info"], {}, { compose });
    expect(inWords).toMatchObject({ code: 4, out: "" });
    expect(inWords.err).toMatch(/process 4711, the electron shell, since .*2025/);
    const asJson = await run(["call", "app.info", "--json"], {}, { compose });
    expect(JSON.parse(asJson.out)).toMatchObject({ ok: false, code: "store_locked", holder });
  });

  test.each([
    [Object.assign(new Error("A newer Parley wrote it."), { code: "store_newer" }), 5, "store_newer"],
    [Object.assign(new Error("no such file"), { code: "ENOENT" }), 1, "internal"],
  ])("whose core cannot be opened says why: %s", async (error, exit, code) => {
    const compose = async () => Promise.reject(error);
    const { out, ...rest } = await run(["call", "app.info", "--json"], {}, { compose });
    expect(rest).toEqual({ code: exit, err: "" });
    expect(JSON.parse(out)).toEqual({ ok: false, code, message: error.message });
  });
});

describe("progress", () => {
  /** A core that tells of progress twice, once for somebody else's request. */
  function telling() {
    const core = fakeCore();
    core.dispatch = async (message) => {
      const { id } = requestMessage.parse(message);
      const payload = { done: 1500, total: 3000, unit: "messages" };
      for (const request of ["another", id])
        core.tell({ event: "progress", payload: { request, ...payload } } satisfies ParleyEvent);
      return { ok: true, value: 1 };
    };
    return core;
  }

  test("stands on one line of a terminal that is wiped at the end", async () => {
    const { out, err } = await run(["seed", "--messages", "3000", "--json"], telling(), {}, true);
    expect(err).toBe("\r\u001b[2K1,500 of 3,000 messages (50 %)\r\u001b[2K");
    expect(out).toBe('{"ok":true,"value":1}\n');
  });

  test("stays out of files and pipes", async () => {
    expect((await run(["seed", "--messages", "3000"], telling())).err).toBe("");
  });
});

describe("Ctrl-C", () => {
  test("cancels the request and waits for its answer", async () => {
    const core = fakeCore();
    const heard: RequestMessage[] = [];
    let stop = () => {};
    const answer = Promise.withResolvers<Reply<unknown>>();
    core.dispatch = async (message) => {
      const request = requestMessage.parse(message);
      heard.push(request);
      if (request.name !== "requests.cancel") {
        stop();
        return answer.promise;
      }
      answer.resolve({ ok: false, code: "cancelled", message: "Stopped; 500 messages were kept." });
      return { ok: true, value: { found: true } };
    };
    const onStop = (listener: () => void) => {
      stop = listener;
      return () => {};
    };
    const ran = await run(["seed", "--messages", "1000"], core, { onStop });
    expect(ran).toEqual({ code: 1, out: "", err: "Stopped; 500 messages were kept.\n" });
    expect(heard[1]).toMatchObject({ name: "requests.cancel", input: { request: heard[0]?.id } });
  });

  test("before the store is open does nothing at all", async () => {
    const core = fakeCore();
    let stop = () => {};
    const ran = await run(["seed", "--messages", "1000"], core, {
      onStop(listener) {
        stop = listener;
        return () => {};
      },
      async compose() {
        stop();
        return { held: false, core };
      },
    });
    expect(ran).toMatchObject({ code: 1, err: "Stopped before anything was done.\n" });
    expect([core.heard, core.closed]).toEqual([[], true]);
  });
});

describe("restoring", () => {
  const compose = () => expect.unreachable("restoring must not open the store");

  test("says what was restored and where the old store is", async () => {
    const restoreStore = async () => ({ path: "/data/parley.db", keptOld: "/data/old.db" });
    const ran = await run(["restore", "/b.db"], {}, { compose, restoreStore });
    expect(ran).toEqual({
      code: 0,
      out: "Restored /data/parley.db. The store that was there is kept as /data/old.db.\n",
      err: "",
    });
  });

  test.each([
    ["store_locked", 4],
    ["store_damaged", 5],
    ["disk_full", 1],
  ])("that fails with %s ends with %i", async (code, exit) => {
    const restoreStore = async () => Promise.reject(Object.assign(new Error("It was left alone."), { code }));
    const ran = await run(["restore", "/b.db"], {}, { compose, restoreStore });
    expect(ran).toEqual({ code: exit, out: "", err: "It was left alone.\n" });
  });
});

test("serve hands folder and port on and gives its exit code", async () => {
  const served: unknown[] = [];
  const serve = async (options: unknown) => {
    served.push(options);
    return 4;
  };
  expect((await run(["serve", "--data", "/d", "--port", "81"], {}, { serve })).code).toBe(4);
  expect(served).toEqual([{ dataDir: "/d", port: 81 }]);
});
