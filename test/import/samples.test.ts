import { join } from "node:path";
import { expect, test } from "vitest";
import { storeFile } from "../../main/core/store/files.ts";
import { openReader } from "../../main/core/store/handle.ts";
import { startCore, temporaryFolder } from "../support/core.ts";
import { layOut } from "./layOut.ts";

/** What a store holds, talk by talk, without the numbers that only it knows. */
function contentOf(dataDir: string): string[] {
  const store = openReader(storeFile(dataDir));
  try {
    const rows = store.all<{ talk: number; row: string }>(
      `select m.conversation_id as talk, json_array(c.title, c.platform, c.external_id, m.position, p.name, p.kind, p.is_owner, m.sent_at,
         m.kind, m.text, r.text, t.text, m.edited, m.edited_at, m.reactions, m.attachments) as row
       from messages m join conversations c on c.id = m.conversation_id left join participants p on p.id = m.author_id
       left join messages r on r.id = m.reply_to left join messages t on t.id = m.thread_id
       order by m.conversation_id, m.position`,
    );
    return [...Map.groupBy(rows, ({ talk }) => talk).values()].map((talk) => talk.map(({ row }) => row).join("\n")).sort();
  } finally {
    store.close();
  }
}

test("every sample comes in through the importer, all in one drop, and what is exported comes back identical", async () => {
  const root = join(temporaryFolder(), "all");
  const laid = layOut(root);
  const core = await startCore();
  const { files } = await core.ask("import.files", {
    files: [{ path: root }],
    defaults: { timezone: "Europe/Berlin", target: "apart" },
  });
  const found = new Map<string, number>();
  for (const { name, messages, problem, lines, duplicates, changed, structure, skippedLines } of files) {
    expect([name, problem]).toEqual([name, null]);
    expect([name, lines]).toEqual([name, messages + duplicates + changed + structure + skippedLines]);
  }
  const { entries } = await core.ask("import.look", { files: [{ path: root }] });
  for (const [at, { key }] of entries.entries()) {
    const place = key.split("/")[1] ?? "";
    found.set(place, (found.get(place) ?? 0) + (files[at]?.messages ?? 0));
  }
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(laid.map(({ place, messages }) => [place, messages])));

  const path = join(temporaryFolder(), "all.parley.jsonl");
  const total = (await core.ask("app.info", {})).messages;
  expect(await core.ask("export.write", { target: { path } })).toMatchObject({ messages: total });
  const again = await core.ask("import.files", { files: [{ path }] });
  expect(again.files[0]).toMatchObject({ format: "parley", problem: null, skippedLines: 0, messages: 0 });
  await core.close();

  const fresh = await startCore();
  expect((await fresh.ask("import.files", { files: [{ path }], defaults: { target: "apart" } })).files[0]).toMatchObject({
    messages: total,
  });
  await fresh.close();
  expect(contentOf(fresh.dataDir)).toEqual(contentOf(core.dataDir));
}, 60_000);
