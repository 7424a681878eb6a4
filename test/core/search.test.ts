import { describe, expect, test } from "vitest";
import { neverCancelled } from "../../main/core/cancel.ts";
import type { Reader } from "../../main/core/store/handle.ts";
import { prepare, type SearchScope } from "../../main/core/store/question.ts";
import { type PageAsked, searchNewest, searchRanked } from "../../main/core/store/search.ts";
import { putIntoTrash, takeFromTrash } from "../../main/core/store/trash.ts";
import { startCore } from "../support/core.ts";
import { openTestStore, writeLines } from "../support/store.ts";

const calendar = { now: Date.UTC(2024, 2, 13, 15), timeZone: "UTC", weekStart: 1, dayFirst: true };

function ask(store: Reader, text: string, page: PageAsked, scope: SearchScope = {}, order = "newest", cancel = neverCancelled) {
  const search = order === "rank" ? searchRanked : searchNewest;
  return search(store, prepare(store, { text, calendar, ...scope }, cancel), page, cancel);
}

function find(store: Reader, text: string): string[] {
  return ask(store, text, { limit: 100 }).found.map((found) => found.snippet.slice(0, 60));
}

/** All pages, as a page would ask for them. */
function walk(store: Reader, text: string, limit: number, scope: SearchScope = {}, order = "newest"): number[] {
  const ids: number[] = [];
  let cursor: string | undefined;
  do {
    const page = ask(store, text, { limit, cursor }, scope, order);
    ids.push(...page.found.map((found) => found.messageId));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return ids;
}

describe("a question", () => {
  test.each([
    ["refund", "I got my refund"],
    ["REFUND", "i got my refund"],
    ["cafe", "Un café, s’il vous plaît"],
    ["café", "cafe latte"],
    ["refu", "refunded at last"],
    ["gr* app", "green apples"],
    ['"annual plan"', "the annual plan renews"],
    ["返金", "返金はいつ届きますか"],
    ["届き", "返金はいつ届きますか"],
    ["환불", "환불은 언제 처리되나요"],
    ["เงิน", "ยังไม่ได้รับเงินคืนเลยค่ะ"],
    ["المبلغ", "متى سيصل المبلغ المسترد؟"],
    ["👍", "Thanks👍"],
    ["88213", "order 88213."],
    ["https://example.com/orders/88213", "see https://example.com/orders/88213?from=mail"],
    ["ann@example.com", "write to ann@example.com please"],
    ["don't", "I don't know"],
  ])("%j finds %j", async (question, text) => {
    const store = await openTestStore();
    writeLines(store, [{ text }, { text: "nothing to see" }]);
    expect(find(store, question)).toEqual([text]);
  });

  test.each([
    ['"plan annual"', "the annual plan renews"],
    ['"refu"', "refunded at last"],
    ["refu ", "refunded at last"],
    ["返届", "返金はいつ届きますか"],
    ["refund missing", "only a refund here"],
    ["c1", "scope words are not text"],
  ])("%j does not find %j", async (question, text) => {
    const store = await openTestStore();
    writeLines(store, [{ text }]);
    expect(find(store, question)).toEqual([]);
  });

  test.each([
    '"',
    '""',
    "*",
    "AND",
    "NOT x",
    "a OR b",
    "words : x",
    "(x",
    "x)",
    "^x",
    "x NEAR y",
    "{words} : x",
    "-x",
    "'; drop table messages; --",
    "\0",
    "x\0y",
    "*x*",
    "+",
    '"unbalanced',
  ])("%j is text, never syntax", async (question) => {
    const store = await openTestStore();
    writeLines(store, [{ text: "plain" }]);
    expect(() => find(store, question)).not.toThrow();
    expect(find(store, "plain")).toEqual(["plain"]);
  });

  test("marks what was found, in the text as it stands there", async () => {
    const store = await openTestStore();
    writeLines(store, [{ text: `${"filler ".repeat(40)}Und die Rückerstattung, bitte! 返金はいつ` }]);
    const { found } = ask(store, 'rucker* OR "返金"', { limit: 1 });
    const marked = found[0]?.marks.map(({ start, end }) => found[0]?.snippet.slice(start, end));
    expect(marked).toEqual(["Rücker", "返金"]);
    expect(found[0]?.snippet.length).toBeLessThan(260);
  });
});

describe("search", () => {
  // three imports whose times overlap: newest first must merge them
  async function threeBlocks() {
    const store = await openTestStore();
    const lines = (name: string, times: (number | null)[]) =>
      times.map((at, index) => ({ talk: name, at, text: `common ${name} ${index}`, from: name }));
    const talks = new Map([
      ...writeLines(store, lines("a", [null, 10, 20, 20, 30, 90])),
      ...writeLines(store, lines("b", [20, 20, 25, 30, 30])),
      ...writeLines(store, lines("c", [null, null, 1, 95])),
    ]);
    const expected = store
      .all<{ id: number }>("select id from messages order by sent_at is null, sent_at desc, id desc")
      .map((row) => row.id);
    return { store, talks, expected };
  }

  test.each([1, 2, 3, 4, 100])("newest first merges imports, page by page of %i, each message once", async (limit) => {
    const { store, expected } = await threeBlocks();
    expect(walk(store, "common", limit)).toEqual(expected);
  });

  test.each([1, 2, 5])("by rank gives each message once in pages of %i", async (limit) => {
    const { store, expected } = await threeBlocks();
    expect(walk(store, "common", limit, {}, "rank").sort()).toEqual([...expected].sort());
  });

  test("narrows by conversation, source, person and dates", async () => {
    const { store, talks } = await threeBlocks();
    const idsWhere = (where: string) =>
      store
        .all<{ id: number }>(
          `select m.id from messages m join conversations c on c.id = m.conversation_id where ${where} order by sent_at desc, m.id desc`,
        )
        .map((row) => row.id);
    const b = talks.get("b") ?? 0;
    expect(walk(store, "common", 2, { conversationId: b })).toEqual(idsWhere(`conversation_id = ${b}`));
    expect(walk(store, "common", 2, { sourceId: 2 })).toEqual(idsWhere("source_id = 2"));
    expect(walk(store, "common", 2, { participantId: 3 })).toEqual(idsWhere("author_id = 3"));
    expect(walk(store, "common", 2, { from: 20, to: 30 })).toEqual(idsWhere("sent_at between 20 and 30"));
    expect(walk(store, "common", 2, { to: 20 })).toEqual(idsWhere("sent_at <= 20"));
    expect(walk(store, "common", 2, { from: 26, conversationId: b })).toEqual(
      idsWhere(`sent_at >= 26 and conversation_id = ${b}`),
    );
  });

  test("leaves out what is in the trash and finds it again when restored", async () => {
    const { store, talks, expected } = await threeBlocks();
    const ids = [...talks.values()];
    putIntoTrash(store, ids, 5);
    expect(walk(store, "common", 3)).toEqual([]);
    takeFromTrash(store, { ids });
    expect(walk(store, "common", 3)).toEqual(expected);
  });

  test("leaves out a large trash too", async () => {
    const store = await openTestStore();
    const talks = writeLines(
      store,
      Array.from({ length: 80 }, (_, at) => ({ talk: `t${at}`, at, text: "common" })),
    );
    const [kept, ...deleted] = [...talks.values()];
    putIntoTrash(store, deleted, 5);
    const page = ask(store, "common", { limit: 10 });
    expect(page.found.map((found) => found.conversationId)).toEqual([kept]);
  });

  test("stops in the middle when it is no longer wanted", async () => {
    const { store } = await threeBlocks();
    expect(() => ask(store, "common", { limit: 3 }, {}, "newest", { wanted: true })).toThrow("Stopped");
  });

  test("refuses a page mark of another order or of nonsense, and names the field", async () => {
    const core = await startCore();
    await core.ask("samples.seed", { messages: 500 });
    const { next } = await core.ask("search.messages", { text: "the", limit: 2 });
    for (const input of [
      { text: "the", order: "rank", cursor: next },
      { text: "the", cursor: "nonsense" },
      { text: "the", cursor: Buffer.from("[]").toString("base64url") },
    ]) {
      expect(await core.refused("search.messages", input)).toMatchObject({
        code: "bad_input",
        message: expect.stringContaining("cursor"),
      });
    }
  });
});
