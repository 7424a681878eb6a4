import { describe, expect, test } from "vitest";
import { z } from "zod";
import { neverCancelled } from "../../main/core/cancel.ts";
import { pick } from "../../main/core/export/pick.ts";
import type { Writing } from "../../main/core/export/told.ts";
import { walked } from "../../main/core/export/walk.ts";
import { queryHandlers } from "../../main/core/handlers/queries.ts";
import type { Writer } from "../../main/core/store/handle.ts";
import { addJob } from "../../main/core/store/jobs/adding.ts";
import { setMark } from "../../main/core/store/marks.ts";
import { saveView } from "../../main/core/store/views.ts";
import { type QueryName, type RequestInput, requests } from "../../preload/contract/requests.ts";
import { view } from "../../preload/contract/views.ts";
import { temporaryFolder } from "../support/core.ts";
import { openTestStore, writeLines } from "../support/store.ts";

// Tables that grow with what is imported. A query that reads one of them from end to end is fast in every test and dead in use.
const large = [
  "messages",
  "conversations",
  "conversation_marks",
  "participants",
  "conversation_people",
  "chunks",
  "insights",
  "notifications",
  "conversation_slots",
  "conversation_moods",
  "conversation_answers",
  "conversation_links",
  "conversation_topics",
  "conversation_words",
  "worklist",
  "batch_jobs",
  "batch_requests",
  "answers",
  "usage",
];

const scopes = [{}, { sourceId: 1 }, { participantId: 1 }, { from: 1, to: 9 }, { sourceId: 1, participantId: 1, from: 1 }];
const filters = [
  ...scopes,
  { tags: [1] },
  { platform: "slack" as const, unread: true as const },
  { role: "bot" as const, atLeast: 3 },
  { tags: [1], from: 1, to: 9 },
  { platform: "slack" as const, to: 9 },
  { sourceId: 1, from: 1, to: 9 },
  { participantId: 1, to: 9 },
  { from: 9 },
  { topics: [["hello", "help"], ["x"]] },
];
const narrowed = [{ filter: { tags: [1], unread: true as const } }, { filter: { role: "bot" as const, text: "hello" } }];
const texts = [
  "hello",
  "-hello",
  "after:2020",
  'from:"Ann" in:talk source:test',
  "tag:refund OR lang:en OR sentiment:negative",
  "from:nobody in:nowhere tag:nothing lang:xx source:none",
  "has:link is:reply -is:system",
];
const counted = [
  ...filters.slice(0, 9).map((filter) => ({ filter })),
  { filter: { text: "hello" } },
  { filter: { weekHour: 9, otherId: 1 } },
];
const sorts = ["newest", "oldest", "longest", "people", "negative", "match"] as const;
const asked: { [Name in keyof typeof queryHandlers]: RequestInput<Name>[] } = {
  "app.info": [{}],
  "settings.get": [{}],
  "sources.list": [{}],
  "conversations.list": sorts.flatMap((sort) => [
    ...filters.map((filter) => ({ filter, sort })),
    ...texts.map((text) => ({ filter: { text, tags: [1] }, sort })),
  ]),
  "conversations.get": [{ id: 1 }],
  "search.digest": [{ text: "last week" }, { text: "in March 2024 with Ann about refund" }],
  "insights.get": [{ conversationId: 1 }],
  "dashboard.volume": counted,
  "dashboard.people": counted,
  "dashboard.answers": counted,
  "dashboard.talks": counted,
  "dashboard.moods": counted,
  "dashboard.topics": [...counted, { clusters: [["hello", "help"], ["x"]] }],
  "dashboard.links": counted,
  "dashboard.terms": counted.map((each) => ({ ...each, terms: [{ name: "x", words: ["hello"] }] })),
  "worklist.page": [{}, { done: true, kind: "action" }, { owner: "Ann" }, { due: "any", owner: "Ann" }, { due: "week" }],
  "worklist.owners": [{}],
  "messages.page": [
    { conversationId: 1, at: { position: 0 } },
    { conversationId: 1, at: { time: 1 } },
    { conversationId: 1, at: { message: 1 } },
  ],
  "search.messages": (["newest", "rank"] as const).flatMap((order) =>
    texts.flatMap((text) => [...scopes, ...narrowed].map((scope) => ({ ...scope, text, order }))),
  ),
  "messages.between": [{ conversationId: 1, edges: [1, 2, 3] }],
  "messages.strip": [{ conversationId: 1, pieces: 5 }],
  "trash.list": [{}],
  "tags.list": [{}],
  "notes.list": [{}, { conversationId: 1 }, { text: "x", kind: "note" }],
  "people.page": (["messages", "name"] as const).flatMap((sort) => [{ sort }, { sort, text: "an" }]),
  "people.get": [{ id: 1 }],
  "people.history": [{ id: 1 }],
  "search.count": texts.flatMap((text) => scopes.map((scope) => ({ ...scope, text }))),
  "search.hits": texts.map((text) => ({ text, conversationId: 1 })),
  "search.complete": ["fr", "from:", "from:a", "in:", "in:t", "source:t", "tag:r", "lang:e", "on:l", "has:"].map((text) => ({
    text,
    caret: text.length,
  })),
  "searches.list": [{}, { beginning: "a" }],
  "views.list": [{}],
  "import.report": [{ sourceId: 1 }],
  "notices.list": [{}, { unread: true }, { types: ["imported"] }],
  "providers.prices": [{}],
  "enhance.status": [{}],
  "jobs.list": [{}, { before: 9 }],
  "jobs.get": [{ job: 1 }],
  "jobs.failures": [{ job: 1 }],
  "enhanced.get": [{ conversationId: 1 }, { conversationId: 1, version: 1 }],
  "lab.schema": [{}],
  "lab.saved": [{}],
};

async function askEverything(): Promise<Writer> {
  const store = await openTestStore();
  writeLines(store, [
    { text: "hello", at: 2 },
    { text: "again", at: 3, talk: "other" },
  ]);
  store.exec("insert into tags values (1, 'refund')");
  for (const mark of ["tag:1", "language:en", "sentiment:negative"]) setMark(store, 1, mark, true);
  addJob(store, { ...someJob, conversations: [1] });
  saveView(store, "All", view.parse({ filter: { sourceId: 1, participantId: 1, tags: [1] } }), 1);
  const context = { store, dataDir: temporaryFolder(), version: "test", cancel: neverCancelled, policy: { offline: false } };
  for (const [name, inputs] of Object.entries(asked)) {
    for (const input of inputs) {
      const handler: (given: typeof context, parsed: never) => unknown = queryHandlers[name as keyof typeof asked];
      handler(context, requests[name as QueryName].input.parse(input) as never);
    }
  }
  for (const which of [{ filter: {} }, { conversations: [1] }, { messages: [1, 2] }, { search: { text: "hello" } }]) {
    const picked = await pick(which, { ...work, store, cancel: neverCancelled });
    await Array.fromAsync(walked(store, picked, silent, true, { conversations: 0, messages: 0 }, work));
  }
  return store;
}

const someJob = {
  title: "Talks",
  provider: "openai",
  providerName: "OpenAI",
  model: "a",
  way: "batch" as const,
  hidden: [],
  weekly: null,
  estimate: null,
  createdAt: 1,
  startsAt: null,
};

const work = { progress: () => {}, breathe: async () => {} };
const silent: Writing = { begin: () => "", conversation: () => "", message: () => "", conversationEnd: () => "", end: () => "" };

const planRow = z.object({ detail: z.string() });

function planOf(store: Writer, sql: string): string[] {
  const marks = sql.match(/\?/g)?.length ?? 0;
  const values = Array.from({ length: marks }, () => (sql.includes("match ?") ? "x" : sql.includes("json_each(?)") ? "[1]" : 1));
  return store.all<unknown>(`explain query plan ${sql}`, ...values).map((row) => planRow.parse(row).detail);
}

/** Small by nature, or an index that holds only the few rows that are asked for. */
const small =
  /^SCAN (sources|settings|tags|message_blocks|lab_queries|s|j|t|shown|steps|CONSTANT ROW)\b|USING (COVERING )?INDEX (conversations_in_trash|notifications_unread)\b/;
/** One conversation's people are sorted: as many as a conversation has, not as many as the store. */
const sortedFew = /PRIMARY KEY \(conversation_id=\?\)/;

/** What is wrong with a plan: a large table read whole, or a page that is sorted instead of walked in order. */
function problemsOf(plan: readonly string[]): string[] {
  return plan.filter((line) => {
    if (line.startsWith("SCAN")) return !small.test(line) && !/VIRTUAL TABLE INDEX \d+:.*M/.test(line);
    if (!line.includes("TEMP B-TREE FOR ORDER BY")) return false;
    return !small.test(plan[0] ?? "") && !sortedFew.test(plan[0] ?? "");
  });
}

describe("query plans", () => {
  test("no list query reads a large table whole or sorts it", async () => {
    const store = await askEverything();
    const statements = store.asked.filter(
      (sql) => /^\s*(select|with)\b/i.test(sql) && large.some((table) => sql.includes(table)),
    );
    expect(statements.length).toBeGreaterThan(20);
    const bad = statements.map((sql) => ({ sql, plan: planOf(store, sql) })).filter(({ plan }) => problemsOf(plan).length > 0);
    expect(bad).toEqual([]);
  });

  test("a date in the past is sought in the index, alone and with every other filter", async () => {
    const store = await askEverything();
    const dated = store.asked.filter(
      (sql) => sql.includes("c.first_at <= ?") && sql.includes("c.sort_at") && !sql.includes("j.value"),
    );
    expect(dated.length).toBeGreaterThan(8);
    for (const sql of dated) {
      const steps = planOf(store, sql).filter((line) => /^SEARCH (c|cm|cp|cs) USING (COVERING )?INDEX/.test(line));
      expect(steps.length, sql).toBeGreaterThanOrEqual(4);
      // a time that the walk begins at or ends at, not only one that each row is held against
      const open = steps.filter((line) => !/sort_at[><]|sort_at,id\)|sort_at,conversation_id\)/.test(line));
      expect(open, sql).toEqual([]);
    }
  });

  test("the check sees a scan and a sort when there is one", async () => {
    const store = await openTestStore();
    expect(problemsOf(planOf(store, "select id from messages where text = ?"))).not.toEqual([]);
    expect(problemsOf(planOf(store, "select id from conversations order by title limit 5"))).not.toEqual([]);
    expect(problemsOf(planOf(store, "select m.id from messages m where m.sent_at > ? order by m.sent_at limit 5"))).not.toEqual(
      [],
    );
  });
});
