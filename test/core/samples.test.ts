import { BroadcastChannel } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { members } from "../../main/core/samples/desk/cast.ts";
import { isOpen } from "../../main/core/samples/desk/clock.ts";
import { deskName } from "../../main/core/samples/desk/desk.ts";
import { readScripts } from "../../main/core/samples/desk/script.ts";
import { scripts } from "../../main/core/samples/desk/scripts.ts";
import { storeFile } from "../../main/core/store/files.ts";
import { openReader, type Reader } from "../../main/core/store/handle.ts";
import type { RequestOutput } from "../../preload/contract/requests.ts";
import { startCore, type TestCore, temporaryFolder } from "../support/core.ts";

const later: (() => void | Promise<void>)[] = [];
afterAll(async () => {
  for (const work of later.reverse()) await work();
});

describe("the desk in the store", () => {
  let core: TestCore;
  let store: Reader;
  let written: RequestOutput<"samples.try">;

  beforeAll(async () => {
    const keep = (work: () => void | Promise<void>) => later.push(work);
    core = await startCore(temporaryFolder(keep), undefined, keep);
    written = await core.ask("samples.try", {});
    store = openReader(storeFile(core.dataDir));
    keep(() => store.close());
  });

  test("is about two hundred conversations", async () => {
    expect(written.conversations).toBeGreaterThan(190);
    expect(written.conversations).toBeLessThan(230);
    const { sources } = await core.ask("sources.list", {});
    expect(sources).toMatchObject([{ id: written.sourceId, name: deskName, format: "sample", messages: written.messages }]);
  });

  test("comes with a report, one notice and the news that the library has changed", async () => {
    const { report } = await core.ask("import.report", { sourceId: written.sourceId });
    expect(report).toMatchObject({ messages: written.messages, people: written.people, lines: written.messages, problem: null });
    expect((await core.ask("notices.list", {})).notices).toHaveLength(1);
    expect(core.events).toContainEqual({ event: "changed", payload: { what: "library" } });
  });

  test("every conversation has at least three messages, a summary, and times that rise", () => {
    const short = store.all("select title from conversations where messages < 3 or tier <> 'basic' or people < 1");
    const bare = store.all(
      "select title from conversations c where not exists (select 1 from chunks where conversation_id = c.id)",
    );
    const backwards = store.all(
      `select m.text from messages m join messages b on b.conversation_id = m.conversation_id and b.position = m.position - 1
       where m.sent_at <= b.sent_at`,
    );
    expect({ short, bare, backwards }).toEqual({ short: [], bare: [], backwards: [] });
  });

  test("everybody is a customer, an agent or the bot, and nobody is there twice", () => {
    const kinds = store.all("select kind, count(*) as people from participants group by kind order by people");
    expect(kinds).toMatchObject([{ kind: "bot", people: 1 }, { kind: "support_agent", people: 8 }, { kind: "customer" }]);
    expect(store.all("select name from participants group by name having count(*) > 1")).toEqual([]);
  });

  test("no text has a seam of the script in it", () => {
    const seams = store.all(
      "select text from messages where text like '%undefined%' or text like '%$' || '{%' or text like '%{agent}%' or text like '*%' or text glob '[0-9][0-9]:[0-9][0-9] [a-z] *'",
    );
    expect(seams).toEqual([]);
    expect(store.all("select text from messages where kind = 'text' and trim(text) = ''")).toEqual([]);
  });

  test("is searchable, in other languages too", async () => {
    for (const text of ["Jotunheimen", "Reißverschluss", "remboursement", "bastones"])
      expect((await core.ask("search.messages", { text })).found.length, text).toBeGreaterThan(0);
  });

  test("a second time adds nothing and answers the same", async () => {
    expect(await core.ask("samples.try", {})).toEqual(written);
    expect(await core.ask("app.info", {})).toMatchObject({ sources: 1, messages: written.messages });
    expect((await core.ask("notices.list", {})).notices).toHaveLength(1);
  });
});

test("undoing it leaves nothing, and it can be brought in again", async () => {
  const core = await startCore();
  const first = await core.ask("samples.try", {});
  await core.ask("import.undo", { sourceId: first.sourceId });
  const store = openReader(storeFile(core.dataDir));
  for (const table of [
    "sources",
    "conversations",
    "messages",
    "participants",
    "chunks",
    "conversation_anchors",
    "message_search",
  ])
    expect(store.get(`select count(*) as rows from ${table}`), table).toEqual({ rows: 0 });
  store.close();
  const { sourceId: _, ...counts } = first;
  expect(await core.ask("samples.try", {})).toMatchObject(counts);
});

test("cancelled, it is not there at all or whole, and the next try brings all of it", async () => {
  const core = await startCore();
  const trying = core.dispatch({ id: "trying", name: "samples.try", input: {} });
  await core.ask("requests.cancel", { request: "trying" });
  const reply = await trying;
  if (!reply.ok) expect(await core.ask("app.info", {})).toMatchObject({ sources: 0, messages: 0 });
  const { messages } = await core.ask("samples.try", {});
  expect(await core.ask("app.info", {})).toMatchObject({ sources: 1, messages });
});

test("when the writer dies on the way nothing half is left, and the next try brings all of it", async () => {
  const core = await startCore(undefined, new URL("../support/mortal-worker.ts", import.meta.url));
  await core.ask("settings.set", { theme: "dark" });
  const stop = core.on(({ event }) => {
    if (event !== "progress") return;
    stop();
    const channel = new BroadcastChannel(`die ${core.dataDir}`);
    channel.postMessage("writer");
    channel.close();
  });
  const reply = await core.dispatch({ id: "dying", name: "samples.try", input: {} });
  // the last breath may have been the answer
  if (!reply.ok) expect(reply).toMatchObject({ code: "thread_died" });
  const { messages } = await core.ask("samples.try", {});
  expect(await core.ask("app.info", {})).toMatchObject({ sources: 1, messages });
});

describe("the scripts", () => {
  const talks = scripts.flatMap(readScripts);

  test("agents answer while the desk is open", () => {
    const nightly = talks.flatMap(({ title, said }) =>
      said
        .filter(({ author, at }) => members.get(author ?? "")?.kind === "support_agent" && !isOpen(at))
        .map(({ text }) => `${title}: ${text}`),
    );
    expect(nightly).toEqual([]);
  });

  test("a customer is met by six agents in all, and an answer points at what stands before it", () => {
    const agents = new Set(
      talks
        .filter(({ customer }) => customer !== null)
        .flatMap(({ said }) => said.map(({ author }) => author ?? ""))
        .filter((letter) => members.get(letter)?.kind === "support_agent"),
    );
    expect(agents.size).toBe(6);
    for (const { said } of talks)
      for (const [index, { replyTo }] of said.entries()) if (replyTo !== null) expect(index - replyTo).toBeGreaterThan(0);
  });

  test("no two talks begin alike or have the same title", () => {
    const firsts = talks.map(({ said }) => said.find(({ author }) => author !== null)?.text);
    expect(new Set(firsts).size).toBe(talks.length);
    expect(new Set(talks.map(({ title }) => title)).size).toBe(talks.length);
  });
});
