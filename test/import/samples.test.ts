import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { storeFile } from "../../main/core/store/files.ts";
import { openReader } from "../../main/core/store/handle.ts";
import { packSamples } from "../ingest/packs.ts";
import { startCore, temporaryFolder } from "../support/core.ts";

const samples = new URL("../ingest/samples/", import.meta.url);

interface Laid {
  /** The folder of the sample among what is imported. */
  place: string;
  messages: number;
}

/** Lays every sample into a folder of its own, as a person would have it: under its real name, unpacked. */
function layOut(root: string): Laid[] {
  const laid: Laid[] = [];
  const write = (path: string, content: string) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  for (const folder of readdirSync(samples)) {
    const names = readdirSync(new URL(`${folder}/`, samples));
    for (const { name, files, expected } of packSamples(folder)) {
      const place = name.replace("/", "-");
      for (const [path, text] of files) write(join(root, place, path), text);
      laid.push({ place, messages: countIn(expected) });
    }
    for (const file of names.filter((name) => !/\.(expected\.json|pack\.txt|ts)$/.test(name))) {
      const name = file.replace(/(\.\w+)\.txt$/, "$1");
      const place = `${folder}-${name}`;
      const from = new URL(`${folder}/${encodeURIComponent(file)}`, samples);
      mkdirSync(join(root, place), { recursive: true });
      if (file.endsWith(".sql")) database(join(root, place, "chat.db"), readFileSync(from, "utf8"));
      else copyFileSync(from, join(root, place, name));
      const beside = name.replace(/\.\w+$/, ".expected.json");
      laid.push({
        place,
        messages: countIn(JSON.parse(readFileSync(new URL(`${folder}/${encodeURIComponent(beside)}`, samples), "utf8"))),
      });
    }
  }
  return laid;
}

function database(file: string, sql: string): void {
  const db = new Database(file);
  db.exec(sql);
  db.close();
}

function countIn(expected: unknown): number {
  if (Array.isArray(expected)) return expected.reduce((sum, part) => sum + countIn(part), 0);
  if (typeof expected !== "object" || expected === null || !("messages" in expected) || !Array.isArray(expected.messages))
    throw new Error("a sample's expectation lists its messages");
  return expected.messages.length;
}

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
  expect(await core.ask("export.write", { path })).toMatchObject({ messages: total });
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
