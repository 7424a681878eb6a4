import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { BroadcastChannel } from "node:worker_threads";
import { describe, expect, onTestFinished, test } from "vitest";
import { ownerFacts, storeFile } from "../../main/core/store/files.ts";
import type { ParleyEvent } from "../../preload/contract/events.ts";
import { startCore, type TestCore, temporaryFolder } from "../support/core.ts";

/** A wait for another thread takes what the machine takes. */
const patient = { timeout: 15_000 };

const mortal = new URL("../support/mortal-worker.ts", import.meta.url);

function kill(core: TestCore, role: "writer" | "reader"): void {
  const channel = new BroadcastChannel(`die ${core.dataDir}`);
  channel.postMessage(role);
  channel.close();
}

/** The next event that fits; the test's own time limit ends a wait in vain. */
function heard(core: TestCore, fits: (event: ParleyEvent) => boolean): Promise<ParleyEvent> {
  return new Promise((resolve) => {
    const stop = core.on((event) => {
      if (!fits(event)) return;
      stop();
      resolve(event);
    });
  });
}

const progressed = (event: ParleyEvent) => event.event === "progress" && event.payload.done > 0;

describe("threads", () => {
  test("a writer that dies fails its open requests with a code, is started again, and nothing half is left", async () => {
    const core = await startCore(undefined, mortal);
    await core.ask("settings.set", { theme: "dark" });
    const seeding = core.refused("samples.seed", { messages: 400_000 });
    await heard(core, progressed);
    kill(core, "writer");
    expect(await seeding).toMatchObject({ code: "thread_died" });

    // the shell lives, the readers never noticed, and the new writer takes the half-written source away again
    expect(await core.ask("settings.get", {})).toMatchObject({ theme: "dark" });
    await core.ask("settings.set", { theme: "light" });
    const health = await core.ask("app.health", {});
    expect(health.threads.find((thread) => thread.name === "writer")).toMatchObject({ alive: true, restarts: 1, open: 0 });
    const next = await core.ask("samples.seed", { messages: 100 });
    expect(await core.ask("app.info", {})).toMatchObject({ sources: 1, messages: 100, conversations: next.conversations });
  });

  test("threads that die before the store is open keep nobody waiting: they are started again and answer", async () => {
    const core = await startCore(undefined, new URL("../support/late-worker.ts", import.meta.url));
    expect(await core.ask("app.info", {})).toMatchObject({ messages: 0 });
    const { threads } = await core.ask("app.health", {});
    expect(threads.every((thread) => thread.restarts === 1 && thread.alive)).toBe(true);
  });

  test("readers that die are started again and answer", async () => {
    const core = await startCore(undefined, mortal, onTestFinished, "browser");
    await core.ask("app.info", {});
    kill(core, "reader");
    const restarted = async () => (await core.ask("app.health", {})).threads.filter((thread) => thread.restarts > 0).length;
    await expect.poll(restarted, patient).toBe(2);
    expect(await core.ask("app.info", {})).toMatchObject({ messages: 0 });
  });

  test("a search answers and a setting is written while a hundred thousand messages come in", async () => {
    const core = await startCore();
    let done = false;
    const seeding = core.ask("samples.seed", { messages: 100_000 }).finally(() => {
      done = true;
    });
    await heard(core, progressed);
    await core.ask("search.messages", { text: "refund" });
    await core.ask("settings.set", { theme: "dark" });
    expect(done).toBe(false);
    await seeding;
  });

  test("progress names its request and rises to the end", async () => {
    const core = await startCore();
    await core.ask("samples.seed", { messages: 30_000 }, "mine");
    const progress = core.events.flatMap((event) => (event.event === "progress" ? [event.payload] : []));
    expect(new Set(progress.map((each) => each.request))).toEqual(new Set(["mine"]));
    const done = progress.map((each) => each.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(progress.at(-1)).toMatchObject({ done: 60_000, total: 60_000 });
  });

  test("a cancelled command ends as cancelled and leaves nothing behind", async () => {
    const core = await startCore();
    const seeding = core.dispatch({ id: "long", name: "samples.seed", input: { messages: 5_000_000 } });
    await heard(core, progressed);
    expect(await core.ask("requests.cancel", { request: "long" })).toEqual({ found: true });
    expect(await seeding).toMatchObject({ ok: false, code: "cancelled" });
    expect(await core.ask("app.info", {})).toMatchObject({ sources: 0, conversations: 0, messages: 0 });
    expect((await core.ask("people.page", {})).people).toEqual([]);
    expect((await core.ask("search.messages", { text: "the" })).found).toEqual([]);
    expect(await core.ask("requests.cancel", { request: "long" })).toEqual({ found: false });
  });

  test("closing lets the writer end its slice, gives the store free and leaves no log behind", async () => {
    const dataDir = temporaryFolder();
    const core = await startCore(dataDir);
    const seeding = core.dispatch({ id: "long", name: "samples.seed", input: { messages: 5_000_000 } });
    await heard(core, progressed);
    await core.close();
    expect(await seeding).toMatchObject({ ok: false, code: "cancelled" });
    expect(existsSync(ownerFacts(dataDir))).toBe(false);
    expect(existsSync(`${storeFile(dataDir)}-wal`)).toBe(false);
    expect(await core.dispatch({ id: "late", name: "app.info", input: {} })).toMatchObject({ ok: false, code: "closing" });
    const again = await startCore(dataDir);
    expect(await again.ask("app.info", {})).toMatchObject({ messages: 0 });
  });

  test("long commands wait for each other and both come through", async () => {
    const core = await startCore();
    const [a, b] = await Promise.all([
      core.ask("samples.seed", { messages: 3000, seed: 1 }),
      core.ask("samples.seed", { messages: 3000, seed: 2 }),
    ]);
    expect(await core.ask("app.info", {})).toMatchObject({
      sources: 2,
      messages: 6000,
      conversations: a.conversations + b.conversations,
    });
  });

  test("after an end that was none the store is read through while it is already in use", async () => {
    const dataDir = temporaryFolder();
    const first = await startCore(dataDir);
    await first.ask("samples.seed", { messages: 2000 });
    const facts = readFileSync(ownerFacts(dataDir));
    await first.close();
    writeFileSync(ownerFacts(dataDir), facts);

    const sound = await startCore(dataDir);
    await expect.poll(async () => (await sound.ask("app.health", {})).store, patient).toBe("ready");
    expect(sound.events).toContainEqual({ event: "store", payload: { state: "checking", problem: null } });
    await sound.close();

    const bytes = readFileSync(storeFile(dataDir));
    bytes.fill(0xff, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 8192);
    writeFileSync(storeFile(dataDir), bytes);
    writeFileSync(ownerFacts(dataDir), facts);
    const damaged = await startCore(dataDir);
    await expect.poll(async () => (await damaged.ask("app.health", {})).store, patient).toBe("damaged");
  });
});
