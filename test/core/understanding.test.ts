import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { storeFile } from "../../main/core/store/files.ts";
import { openReader } from "../../main/core/store/handle.ts";
import { startCore, type TestCore, temporaryFolder } from "../support/core.ts";

// Bugs these would catch: a conversation that is never understood, or of which an older state is told; a change by hand that the next
// reading takes back; evidence that points at nothing.

async function desk(dataDir?: string, shell: "cli" | "browser" = "cli"): Promise<TestCore> {
  const core = await startCore(dataDir, undefined, undefined, shell);
  await core.ask("samples.try", {});
  return core;
}

async function someone(core: TestCore): Promise<number> {
  const { conversations } = await core.ask("conversations.list", {});
  return conversations[0]?.id ?? 0;
}

describe("understanding", () => {
  test("happens in the background by itself, and marks what the library filters by", async () => {
    const core = await desk(undefined, "browser");
    await expect
      .poll(() => core.events.findLast(({ event }) => event === "understood")?.payload, { timeout: 15_000 })
      .toMatchObject({ waiting: 0 });
    expect((await core.ask("insights.get", { conversationId: await someone(core) })).stale).toBe(false);
    const all = (await core.ask("app.info", {})).conversations;
    const counts = await Promise.all(
      (["positive", "neutral", "negative", "mixed"] as const).map(async (sentiment) => {
        const { conversations } = await core.ask("conversations.list", { filter: { sentiment }, limit: 500 });
        return conversations.length;
      }),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
    const { conversations } = await core.ask("conversations.list", { filter: { language: "en" }, limit: 500 });
    expect(conversations.length).toBeGreaterThan(all / 2);
  });

  test("is done at once where it is asked for, with proofs in the conversation's own messages", async () => {
    const core = await desk();
    const conversationId = await someone(core);
    expect(await core.ask("insights.get", { conversationId })).toMatchObject({ insight: null, stale: true });
    const { insight } = await core.ask("insights.understand", { conversationId });
    const { messages } = await core.ask("messages.page", { conversationId, at: { position: 0 }, limit: 500 });
    const texts = new Map(messages.map(({ id, text }) => [id, text]));
    const claims = [...insight.summary, ...insight.actionItems, ...insight.decisions, ...insight.questions, ...insight.keywords];
    expect(insight.summary.length).toBeGreaterThan(0);
    for (const claim of claims) {
      for (const { message, start, end } of "key" in claim || "speaker" in claim ? claim.evidence : [claim.evidence]) {
        expect(texts.get(message)?.slice(start, end).trim()).not.toBe("");
        expect(texts.get(message)?.length).toBeGreaterThanOrEqual(end);
      }
    }
    const kept = await core.ask("insights.get", { conversationId });
    expect(kept).toMatchObject({ insight: { ...insight }, stale: false });
    expect(kept.outline.reduce((sum, piece) => sum + piece.messages, 0)).toBe(messages.length);
    // each message sounds as the line over the conversation says, from wherever it is read
    const felt = insight.sentiment.line.filter((point) => point.messages === 1 && Math.abs(point.mood) >= 0.25);
    const { moods } = await core.ask("messages.moods", { conversationId, from: 0 });
    expect(felt.length).toBeGreaterThan(0);
    expect(moods).toEqual(
      felt.map(({ position, mood }) => ({ message: messages[position]?.id, mood: mood > 0 ? "positive" : "negative" })),
    );
    const { position } = felt.at(-1) ?? { position: 0 };
    expect((await core.ask("messages.moods", { conversationId, from: position })).moods).toEqual(moods.slice(-1));
  });

  test("goes on after a restart where it stopped, and is the same however often it is done", async () => {
    const dataDir = temporaryFolder();
    const first = await desk(dataDir);
    const conversationId = await someone(first);
    const { insight } = await first.ask("insights.understand", { conversationId });
    await first.close();
    const second = await startCore(dataDir);
    const { conversations } = await second.ask("app.info", {});
    expect(await second.ask("insights.catchUp", {})).toEqual({ understood: conversations - 1 });
    expect(await second.ask("insights.catchUp", {})).toEqual({ understood: 0 });
    const { person } = await second.ask("people.get", { id: insight.sentiment.people[0]?.id ?? 0 });
    await second.ask("people.change", { id: person.id, name: "Somebody Else" });
    expect(await second.ask("insights.get", { conversationId })).toMatchObject({ stale: true });
    await second.ask("people.change", { id: person.id, name: person.name });
    const again = (await second.ask("insights.understand", { conversationId })).insight;
    expect({ ...again, understoodAt: 0 }).toEqual({ ...insight, understoodAt: 0 });
  });
});

describe("what a person makes of a claim", () => {
  test("is shown, outlives a new reading, and can be taken back", async () => {
    const core = await desk();
    await core.ask("insights.catchUp", {});
    const { conversations } = await core.ask("conversations.list", { filter: { has: ["action_items"] } });
    const conversationId = conversations[0]?.id ?? 0;
    const found = (await core.ask("insights.get", { conversationId })).insight?.actionItems[0];
    if (found === undefined) throw new Error("no conversation of the desk has an action item");
    const change = { text: "Send the parcel", done: true, owner: "Ann", due: "2026-12-01" };
    await core.ask("insights.change", { conversationId, claim: found.key, change });
    const { id: author } = (await core.ask("conversations.get", { id: conversationId })).participants[0] ?? { id: 0 };
    await core.ask("people.change", { id: author, kind: "customer" });
    const { insight } = await core.ask("insights.understand", { conversationId });
    expect(insight.actionItems).toContainEqual(
      expect.objectContaining({ key: found.key, text: "Send the parcel", edited: true, done: true, due: "2026-12-01" }),
    );
    const hidden = await core.ask("insights.change", { conversationId, claim: found.key, change: { hidden: true } });
    expect(hidden.insight.hidden).toBe(1);
    expect(hidden.insight.actionItems.map(({ key }) => key)).not.toContain(found.key);
    const back = await core.ask("insights.change", { conversationId, claim: found.key, change: null });
    expect(back.insight.actionItems).toContainEqual(expect.objectContaining({ key: found.key, edited: false, done: false }));
    expect((await core.ask("insights.judge", { conversationId, verdict: "down" })).insight.verdict).toBe("down");
  });

  test("of a claim that nobody made is refused", async () => {
    const core = await desk();
    const conversationId = await someone(core);
    await core.ask("insights.understand", { conversationId });
    const refused = await core.refused("insights.change", { conversationId, claim: "nothing", change: { done: true } });
    expect(refused).toMatchObject({ code: "not_found" });
    expect(await core.refused("insights.get", { conversationId: 999_999 })).toMatchObject({ code: "not_found" });
  });
});

describe("chunks", () => {
  test("are left alone where a conversation only grows, and cut anew in another way when that is chosen", async () => {
    const core = await startCore();
    await core.ask("app.info", {});
    const store = openReader(storeFile(core.dataDir));
    onTestFinished(() => store.close());
    const folder = temporaryFolder();
    const lines = (count: number) =>
      Array.from(
        { length: count },
        (_, at) => `Ann,"${"words of a message ".repeat(20)}${at}",${new Date(at * 60_000).toISOString()}`,
      );
    const take = async (name: string, count: number) => {
      const path = join(folder, name);
      writeFileSync(path, ["author,text,date", ...lines(count)].join("\n"));
      await core.ask("import.files", { files: [{ path }] });
    };
    const chunks = () =>
      store.all<{ id: number; method: string }>("select id, method from chunks where conversation_id = 1 order by chunk_index");
    await take("short.csv", 60);
    const before = chunks();
    expect(before.length).toBeGreaterThan(2);
    await take("longer.csv", 90);
    const after = chunks();
    expect(after.length).toBeGreaterThan(before.length);
    expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
    await core.ask("settings.set", { chunks: { method: "messages", tokens: 4000, overlap: 0, pauseMinutes: 60, messages: 10 } });
    await core.ask("insights.catchUp", {});
    expect(new Set(chunks().map(({ method }) => method))).toEqual(new Set(["messages:4000:0:10"]));
    expect((await core.ask("insights.get", { conversationId: 1 })).outline).toHaveLength(9);
  });
});
