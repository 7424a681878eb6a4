import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { conversationsMerge, conversationsSplit } from "../../main/core/handlers/merging.ts";
import type { CommandContext } from "../../main/core/handlers/types.ts";
import { takeOut } from "../../main/core/import/intoSource.ts";
import type { Writer } from "../../main/core/store/handle.ts";
import { unfinishedMerges } from "../../main/core/store/merging.ts";
import { temporaryFolder } from "../support/core.ts";
import { openTestStore, writeLines } from "../support/store.ts";

// Whatever goes wrong while conversations are put together or taken apart, all of it holds afterwards or nothing does.

let store: Writer;
let dataDir: string;
let context: CommandContext;

beforeEach(async () => {
  dataDir = temporaryFolder();
  store = await openTestStore(dataDir);
  for (const talk of ["tea", "ships", "weather"])
    writeLines(
      store,
      [1, 2, 3].map((at) => ({ talk, from: talk, at: at * 1000, text: `${talk} ${at}` })),
      talk,
    );
  const part = { store, dataDir, clock: { now: () => 5000 }, emit: () => {}, breathe: async () => {} };
  // what these handlers use of their surroundings
  context = part as unknown as CommandContext;
});

/** The store from here on fails at the first statement that has this in it. */
function failAt(words: string): () => void {
  const run = store.run.bind(store);
  store.run = (sql, ...values) => {
    if (sql.includes(words)) throw new Error("The disk is gone.");
    return run(sql, ...values);
  };
  const mend = () => {
    store.run = run;
  };
  onTestFinished(mend);
  return mend;
}

const shown = () =>
  store.all<{ title: string; messages: number; into: number | null }>(
    `select title, (select count(*) from messages where conversation_id = c.id) as messages, merged_into as "into"
     from conversations c order by id`,
  );
const merged = [
  { title: "tea", messages: 9, into: null },
  { title: "ships", messages: 0, into: 1 },
  { title: "weather", messages: 0, into: 1 },
];

describe("taking apart", () => {
  beforeEach(async () => {
    await conversationsMerge(context, { into: 1, ids: [2, 3] });
    expect(shown()).toEqual(merged);
  });

  test.each(["set status = 'importing'", "delete from message_changes"])(
    "an undone import leaves what was merged together where it fails before it has begun: %s",
    async (words) => {
      failAt(words);
      await expect(takeOut({ store, dataDir }, 2)).rejects.toThrow("The disk is gone.");
      expect(shown()).toEqual(merged);
      expect(store.all("select status from sources where status <> 'ready'")).toEqual([]);
    },
  );

  test("what is put together again while it is taken apart is so, or all of it stays as it was", async () => {
    const whole = () => ({
      shown: shown(),
      sources: store.all("select * from conversation_sources order by 1, 2"),
      people: store.all("select * from conversation_people order by 1, 2"),
      messages: store.all("select id, conversation_id, position from messages order by id"),
      counted: store.all("select id, conversations, messages from sources order by id"),
    });
    // all of one source, so that a wrong count would take it away from the one that is shown
    writeLines(
      store,
      [1, 2, 3].map((at) => ({ talk: `t${at}`, at, text: `number ${at}` })),
      "one",
    );
    await conversationsMerge(context, { into: 5, ids: [6] });
    const before = whole();
    await conversationsMerge(context, { into: 4, ids: [5] });
    const after = whole();
    const undo = { ids: [5, 6], together: [{ into: 5, ids: [6] }] };
    const mend = failAt("insert into audit");
    await expect(conversationsSplit(context, undo)).rejects.toThrow("The disk is gone.");
    mend();
    expect(whole()).toEqual(after);
    expect(await conversationsSplit(context, undo)).toEqual({ split: 2 });
    expect(whole()).toEqual(before);
  });

  test("a split that fails at the second conversation leaves the first one where it was", async () => {
    failAt("insert into audit");
    await expect(async () => conversationsSplit(context, { ids: [2, 3], together: [] })).rejects.toThrow("The disk is gone.");
    expect(shown()).toEqual(merged);
  });
});

test("several that are merged are all begun at once, so that a restart goes on with every one of them", async () => {
  failAt("insert or ignore into merged_messages");
  await expect(conversationsMerge(context, { into: 1, ids: [2, 3] })).rejects.toThrow("The disk is gone.");
  expect(unfinishedMerges(store)).toEqual([
    { id: 2, into: 1 },
    { id: 3, into: 1 },
  ]);
});
