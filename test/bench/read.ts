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

/** Pages and searches through the whole core, threads included, beside the plain query in the same process. */
export async function benchReading(dataDir: string): Promise<Figure[]> {
  const { core, ask } = await startBenchCore(dataDir);
  const bare = new Database(join(dataDir, "parley.db"), { readonly: true });
  bare.pragma("cache_size = -32768");
  try {
    return [...(await benchPages(ask, bare)), ...(await benchLists(ask, bare)), ...(await benchSearch(ask, bare))];
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
  return [
    {
      what: "a page of 100 at any depth, p95",
      ours: await timed((round) =>
        ask("messages.page", { conversationId, at: { position: positions[round + 20] ?? 0 }, limit: 100 }),
      ),
      bare: await timed((round) => plain.all(conversationId, positions[round + 20] ?? 0)),
      bareIs: "plain query",
      unit: "ms",
      budget: 5,
    },
    {
      what: "a page of 100 at any time, p95",
      ours: await timed(() => ask("messages.page", { conversationId, at: { time: time() }, limit: 100 })),
      unit: "ms",
      budget: 5,
    },
  ];
}

async function benchLists(ask: BenchCore["ask"], bare: Database.Database): Promise<Figure[]> {
  const people = (await ask("people.list", { limit: 1 })).people;
  const plain = bare.prepare("select * from conversations where deleted_at is null order by sort_at desc, id desc limit 50");
  return [
    {
      what: "the library's first page, p95",
      ours: await timed(() => ask("conversations.list", {})),
      bare: await timed(() => plain.all()),
      bareIs: "plain query",
      unit: "ms",
      budget: 5,
    },
    {
      what: "a busy person's conversations, p95",
      ours: await timed(() => ask("conversations.list", { filter: { participantId: people[0]?.id } })),
      unit: "ms",
      budget: 5,
    },
  ];
}

const questions: [string, Omit<RequestInput<"search.messages">, "limit">, string][] = [
  ["common word", { text: "the " }, '"the"'],
  ["rare word", { text: "88213 " }, '"88213"'],
  ["a word being typed", { text: "ref" }, '"ref" *'],
  ["phrase", { text: '"left a note"' }, '"left a note"'],
  ["two words", { text: "order parcel " }, '"order" and "parcel"'],
  ["Chinese and Japanese", { text: "返金 " }, '"返 金"'],
  ["in one conversation", { text: "the ", conversationId: 1 }, '"the" and "c1"'],
  ["by relevance, common word", { text: "the ", order: "rank" }, '"the"'],
];

async function benchSearch(ask: BenchCore["ask"], bare: Database.Database): Promise<Figure[]> {
  const plain = bare.prepare("select rowid from message_search where message_search match ? order by rowid desc limit 50");
  const figures: Figure[] = [];
  for (const [what, input, match] of questions) {
    figures.push({
      what: `search, ${what}, p95`,
      ours: await timed(() => ask("search.messages", input)),
      bare: await timed(() => plain.all(match)),
      bareIs: "plain FTS5, ids only",
      unit: "ms",
      budget: 20,
    });
  }
  return figures;
}
