import { expect, test } from "vitest";
import { neverCancelled } from "../../main/core/cancel.ts";
import { randomFrom } from "../../main/core/samples/random.ts";
import { BulkWriter } from "../../main/core/store/bulk.ts";
import { changeMessage } from "../../main/core/store/changes.ts";
import { longFrom, tokenizer, wordsIn, wordsSaid } from "../../main/core/store/conversationWords.ts";
import type { Writer } from "../../main/core/store/handle.ts";
import { queueConversation } from "../../main/core/store/insightQueue.ts";
import { listConversations } from "../../main/core/store/listing.ts";
import { beginMerge, finishMerge } from "../../main/core/store/merging.ts";
import { purgeTrash } from "../../main/core/store/purge.ts";
import { prepare } from "../../main/core/store/question.ts";
import { understand } from "../../main/core/understand/understand.ts";
import { openTestStore, writeLines } from "../support/store.ts";

// The bug these would catch: a conversation that holds a word and is not in the list, because its words were written down before.

const calendar = { now: 0, timeZone: "UTC", weekStart: 1, dayFirst: true };
const clock = { now: () => 0 };
const breathe = async () => {};

function listed(store: Writer, text: string): string[] {
  const asked = prepare(store, { text, calendar }, neverCancelled);
  return listConversations(store, {
    filter: {},
    sort: "longest",
    limit: 50,
    text: asked,
    cancel: neverCancelled,
  }).conversations.map(({ title }) => title);
}

/** A long talk that was understood, and a short one. */
async function told(): Promise<{ store: Writer; long: number; short: number }> {
  const store = await openTestStore();
  const talks = writeLines(store, [
    ...Array.from({ length: longFrom + 100 }, (_, at) => ({ talk: "long", at, text: `calm words ${at}` })),
    ...Array.from({ length: 200 }, (_, at) => ({ talk: `short ${at}`, at: 5000 + at, text: "a zebra, a Löwe and 返金" })),
  ]);
  const long = talks.get("long") ?? 0;
  queueConversation(store, long);
  expect(await understand({ store, clock, breathe }, long)).toBe(true);
  return { store, long, short: talks.get("short 0") ?? 0 };
}

test("words are cut as the search index cuts them, by whatever signs they are written", async () => {
  const store = await openTestStore();
  const [schema] = store.all<{ sql: string }>("select sql from sqlite_schema where name = 'message_search'");
  expect(schema?.sql).toContain(`tokenize = "${tokenizer}"`);
  const random = randomFrom(3);
  const signs = "aÄßſİıéάΆяЙ返金かがタ한글ไทย🎉👩‍👩‍👧0٣Ⅷ_-@.’'\u0301\u00adﬁＡ";
  const every = [...signs, " ", "\n"];
  const texts = Array.from({ length: 300 }, () =>
    Array.from({ length: 12 }, () =>
      random() < 0.9
        ? (every[Math.floor(random() * every.length)] ?? "")
        : String.fromCodePoint(0x20 + Math.floor(random() * 0xd000)),
    ).join(""),
  );
  writeLines(
    store,
    texts.map((text) => ({ text })),
  );
  store.exec("create virtual table indexed using fts5vocab (message_search, col)");
  const indexed = store.all<{ term: string }>("select term from indexed where col = 'words'").map(({ term }) => term);
  expect(new Set(wordsIn(texts.join("\n")))).toEqual(new Set(indexed));
});

test("what a long conversation never said is not looked for in it, and what it says is found", async () => {
  const { store, long } = await told();
  expect(wordsSaid(store, long, ["calm", "zebra"])).toEqual(new Set(["calm", `=${longFrom + 100}`]));
  expect(listed(store, "calm ")).toEqual(["long"]);
  expect(listed(store, '"calm words 7"')).toEqual(["long"]);
  expect(listed(store, "calm -words ")).toEqual([]);
  expect(listed(store, "wor")).toEqual(["long"]);
  expect(listed(store, "zebra OR calm ")).toContain("long");
  expect(listed(store, "zebra ")).toHaveLength(50);
  for (const text of ["zebra ", "löwe ", "lowe ", "返金", "calm zebra ", '"words zebra"'])
    expect(listed(store, text), text).not.toContain("long");
});

const changes: [string, (all: Awaited<ReturnType<typeof told>>) => unknown][] = [
  [
    "another conversation becomes a part of it",
    ({ store, long, short }) => beginMerge(store, long, short) && finishMerge(store, long, short),
  ],
  [
    "one of its messages gets other words",
    ({ store, long }) => {
      const message = store.get<{ id: number }>("select min(id) as id from messages where conversation_id = ?", long);
      const content = { edited: 1, editedAt: null, reactions: null, attachments: null, identity: null };
      changeMessage(store, 1, message?.id ?? 0, { text: "a zebra", ...content });
    },
  ],
  [
    "an import goes on with it",
    ({ store, long }) => {
      const bulk = new BulkWriter(store, 1, 9000);
      bulk.adoptConversation(long);
      const message = { conversation: long, author: null, sentAt: 9000, kind: "text", text: "a zebra" } as const;
      const more = { replyTo: null, thread: null, editedAt: null, reactions: null, attachments: null, externalId: null };
      bulk.addMessages([{ ...message, ...more, edited: false, identity: null }]);
      while (bulk.indexSlice(1000));
      bulk.settle();
    },
  ],
];
test.each(changes)("new words are found: %s", async (_, change) => {
  const all = await told();
  expect(listed(all.store, "zebra ")).not.toContain("long");
  await change(all);
  expect(listed(all.store, "zebra ")).toContain("long");
  queueConversation(all.store, all.long);
  await understand({ ...all, clock, breathe }, all.long);
  expect(wordsSaid(all.store, all.long, ["zebra"])).toContain("zebra");
  expect(listed(all.store, "zebra ")).toContain("long");
});

test("the words go with their conversation", async () => {
  const { store, long } = await told();
  store.run("update conversations set deleted_at = 1 where id = ?", long);
  await purgeTrash(store, 2, async () => {});
  expect(store.get("select count(*) as count from conversation_words")).toEqual({ count: 0 });
});
