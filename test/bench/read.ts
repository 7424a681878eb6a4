import { join } from "node:path";
import Database from "better-sqlite3";
import { randomFrom } from "../../main/core/samples/random.ts";
import type { RequestInput } from "../../preload/contract/requests.ts";
import { type BenchCore, startBenchCore } from "./core.ts";
import { type Figure, percentile } from "./figure.ts";

const rounds = 300;

async function timed(work: (round: number) => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = -20; round < rounds; round++) {
    const start = performance.now();
    await work(round);
    if (round >= 0) times.push(performance.now() - start);
  }
  return percentile(times, 0.95);
}

/** What a store of this size is held to: a search may take longer in ten million messages than in one. */
const searchBudget = (messages: number) => (messages > 1_000_000 ? 60 : 20);

/** Pages, lists and searches through the whole core, threads included, beside the plain query in the same process. */
export async function benchReading(dataDir: string, messages: number): Promise<Figure[]> {
  const { core, ask } = await startBenchCore(dataDir);
  const bare = new Database(join(dataDir, "parley.db"), { readonly: true });
  bare.pragma("cache_size = -32768");
  try {
    const pages = await benchPages(ask, bare);
    const lists = await benchLists(ask, bare);
    return [...pages, ...lists, ...(await benchSearch(ask, bare, searchBudget(messages)))];
  } finally {
    bare.close();
    await core.close();
  }
}

async function benchPages(ask: BenchCore["ask"], bare: Database.Database): Promise<Figure[]> {
  const [longest] = (await ask("conversations.list", { sort: "longest", limit: 1 })).conversations;
  if (longest === undefined) throw new Error("the store is empty");
  const { id: conversationId, messages, firstAt, lastAt } = longest;
  const random = randomFrom(7);
  const positions = Array.from({ length: rounds + 20 }, () => Math.floor(random() * messages));
  const plain = bare.prepare("select * from messages where conversation_id = ? and position >= ? order by position limit 100");
  const time = () => Math.floor((firstAt ?? 0) + random() * ((lastAt ?? 0) - (firstAt ?? 0)));
  const fast = { unit: "ms", budget: 5 } as const;
  return [
    {
      what: "a page of 100 at any depth, p95",
      ours: await timed((round) =>
        ask("messages.page", { conversationId, at: { position: positions[round + 20] ?? 0 }, limit: 100 }),
      ),
      bare: await timed((round) => plain.all(conversationId, positions[round + 20] ?? 0)),
      bareIs: "plain query",
      ...fast,
    },
    {
      what: "a page of 100 at any time, p95",
      ours: await timed(() => ask("messages.page", { conversationId, at: { time: time() }, limit: 100 })),
      ...fast,
    },
    {
      what: "the strip along the longest conversation, p95",
      ours: await timed(() => ask("messages.strip", { conversationId, pieces: 200 })),
      ...fast,
    },
  ];
}

const lists: [string, RequestInput<"conversations.list">, string][] = [
  ["newest", {}, "deleted_at is null order by sort_at desc, id desc"],
  ["longest", { sort: "longest" }, "deleted_at is null order by messages desc, id desc"],
  ["most people", { sort: "people" }, "deleted_at is null order by people desc, id desc"],
  [
    "a platform, longest",
    { filter: { platform: "sample" }, sort: "longest" },
    "platform = 'sample' and deleted_at is null order by messages desc, id desc",
  ],
  ["a source, oldest", { filter: { sourceId: 1 }, sort: "oldest" }, "source_id = 1 and deleted_at is null order by sort_at, id"],
  ["long ones", { filter: { atLeast: 40 } }, "messages >= 40 and deleted_at is null order by sort_at desc, id desc"],
];

/** Lists that have no plain query beside them: words that are common or rare, and days long past. */
const narrowed: [string, RequestInput<"conversations.list">][] = [
  ...["the ", "refund ", "88213 ", "ref", '"left a note"', "order parcel ", "返金 "].map(
    (text): [string, RequestInput<"conversations.list">] => [`with ${text.trim()}`, { filter: { text } }],
  ),
  ["with refund, longest", { filter: { text: "refund " }, sort: "longest" }],
  ["with refund, oldest", { filter: { text: "refund " }, sort: "oldest" }],
  ["with refund, best match", { filter: { text: "refund " }, sort: "match" }],
  ["with refund in a month", { filter: { text: "refund during:2024-03" } }],
  ["of a week long ago", { filter: longAgo() }],
  ["of a week long ago, a platform", { filter: { ...longAgo(), platform: "sample" } }],
  ["of a week long ago, longest", { filter: longAgo(), sort: "longest" }],
];

function longAgo() {
  return { from: Date.UTC(2024, 1, 5), to: Date.UTC(2024, 1, 12) };
}

async function benchLists(ask: BenchCore["ask"], bare: Database.Database): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [what, input, where] of lists) {
    const plain = bare.prepare(`select * from conversations where ${where} limit 50`);
    figures.push({
      what: `conversations, ${what}, p95`,
      ours: await timed(() => ask("conversations.list", input)),
      bare: await timed(() => plain.all()),
      bareIs: "plain query",
      unit: "ms",
      budget: 5,
    });
  }
  for (const [what, input] of narrowed) {
    figures.push({
      what: `conversations, ${what}, p95`,
      ours: await timed(() => ask("conversations.list", input)),
      unit: "ms",
      budget: 5,
    });
  }
  const { people } = await ask("people.page", {});
  const [busiest] = people;
  const others: [string, () => Promise<unknown>][] = [
    ["a busy person's conversations", () => ask("conversations.list", { filter: { participantId: busiest?.id } })],
    ["people who wrote most", () => ask("people.page", {})],
    ["people by name", () => ask("people.page", { sort: "name" })],
  ];
  for (const [what, work] of others) figures.push({ what: `${what}, p95`, ours: await timed(work), unit: "ms", budget: 5 });
  return figures;
}

const questions: [string, Omit<RequestInput<"search.messages">, "limit">, string][] = [
  ["common word", { text: "the " }, '"the"'],
  ["rare word", { text: "88213 " }, '"88213"'],
  ["a word being typed", { text: "ref" }, '"ref" *'],
  ["phrase", { text: '"left a note"' }, '"left a note"'],
  ["two words", { text: "order parcel " }, '"order" AND "parcel"'],
  ["two operators", { text: "is:reply has:question the " }, 'words : "the" AND scope : "ireply" AND scope : "hquestion"'],
  ["a person and a word", { text: 'from:"Priya Raman" refund ' }, 'words : "refund"'],
  ["a month and a word", { text: "the during:2024-06" }, '"the"'],
  ["Chinese and Japanese", { text: "返金 " }, '"返 金"'],
  ["in one conversation", { text: "the ", conversationId: 1 }, 'words : "the" AND scope : "c1"'],
  ["by relevance, common word", { text: "the ", order: "rank" }, '"the"'],
];

async function benchSearch(ask: BenchCore["ask"], bare: Database.Database, budget: number): Promise<Figure[]> {
  const plain = bare.prepare("select rowid from message_search where message_search match ? order by rowid desc limit 50");
  const figures: Figure[] = [];
  for (const [what, input, match] of questions) {
    figures.push({
      what: `search, ${what}, p95`,
      ours: await timed(() => ask("search.messages", input)),
      bare: await timed(() => plain.all(match)),
      bareIs: "plain FTS5, ids only",
      unit: "ms",
      budget,
    });
  }
  return figures;
}
