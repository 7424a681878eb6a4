import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { compose } from "../../main/compose.ts";
import { mediaDir, mediaFile, storeFile } from "../../main/core/store/files.ts";
import { openReader, openWriter } from "../../main/core/store/handle.ts";
import { cliScript, workerScript } from "../support/built.ts";
import { csvHeader, csvRow } from "./bring.ts";

// Imports that are killed at any instant. Each time a store with a chat in it takes a longer export of that chat, with edited messages
// and a second chat; after the kill and the next start it must hold exactly what it held before, or all of the import.

const cli = fileURLToPath(cliScript);

export interface Killing {
  kills: number;
  /** How many ended as if the import had never been, and how many with all of it. */
  before: number;
  after: number;
  /** Kills that left a part of the import in the store; the others came before its first row or after its last. */
  cut: number;
  /** Kills that came after the import's own end. */
  late: number;
  problems: string[];
}

export async function killImports(kills: number, seed: number, rows: number): Promise<Killing> {
  const dir = mkdtempSync(join(tmpdir(), "parley-kills-"));
  const outcome: Killing = { kills, before: 0, after: 0, cut: 0, late: 0, problems: [] };
  try {
    const { first, second } = exportsOf(dir, rows);
    const base = join(dir, "base");
    await ended(importing(base, first));
    const before = stateOf(base);
    const whole = join(dir, "whole");
    cpSync(base, whole, { recursive: true });
    const start = performance.now();
    await ended(importing(whole, second));
    const takes = performance.now() - start;
    const after = stateOf(whole);
    const random = seededRandom(seed);
    for (let round = 0; round < kills; round++) {
      const data = join(dir, `round-${round}`);
      cpSync(base, data, { recursive: true });
      const child = importing(data, second);
      const exit = once(child, "exit");
      const instant = takes * (0.15 + 0.9 * random());
      await Promise.race([sleep(instant), exit]);
      if (child.exitCode !== null) outcome.late += 1;
      child.kill("SIGKILL");
      await exit;
      if (isCut(data, join(dir, "look"))) outcome.cut += 1;
      await restarted(data);
      const state = stateOf(data);
      const at = `round ${round}, killed after ${Math.round(instant)} of ${Math.round(takes)} ms`;
      if (same(state, before)) outcome.before += 1;
      else if (same(state, after)) outcome.after += 1;
      else
        outcome.problems.push(
          `${at}: ${JSON.stringify(state)} is neither ${JSON.stringify(before)} nor ${JSON.stringify(after)}`,
        );
      outcome.problems.push(...unsound(data).map((problem) => `${at}: ${problem}`));
      // the store may still be being read through, as after every end that was none
      rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
    return outcome;
  } finally {
    rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function exportsOf(dir: string, rows: number): { first: string; second: string } {
  const line = (at: number, talk: string, text = `${talk} says ${at}`) =>
    csvRow(at, text, 1_700_000_000 + at * 60, talk, `${talk}${at % 5}`);
  const known = Math.floor(rows / 10);
  const first = join(dir, "first.csv");
  const second = join(dir, "second", "second.csv");
  mkdirSync(dirname(second));
  const lines = (from: number, to: number, talk: string) => Array.from({ length: to - from }, (_, at) => line(from + at, talk));
  // the longer export begins earlier, so that the places of what is here change
  writeFileSync(first, csvHeader + lines(100, known, "kept").join(""));
  const edited = lines(0, rows, "kept").map((text, at) => (at % 97 === 3 ? line(at, "kept", `edited ${at}`) : text));
  const plain = [...edited, ...lines(0, rows, "other")];
  const named = plain.map((text, at) => text.replace("\n", at % 50 === 0 ? `,${at}.jpg\n` : ",\n"));
  writeFileSync(second, csvHeader.replace("\n", ",attachment\n") + named.join(""));
  for (let at = 0; at < plain.length; at += 25) writeFileSync(join(dir, "second", `${at}.jpg`), `picture ${at} `.repeat(2000));
  return { first, second: dirname(second) };
}

function importing(dataDir: string, file: string): ChildProcess {
  return spawn(process.execPath, [cli, "import", "--data", dataDir, "--timezone", "UTC", "--keep-media", file], {
    stdio: "ignore",
  });
}

async function ended(child: ChildProcess): Promise<void> {
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`the import ended with ${code}`);
}

/** Whether the store holds a part of an import. It is a copy that is opened: what the kill left must come to the next start as it is. */
function isCut(dataDir: string, look: string): boolean {
  const file = storeFile(look);
  mkdirSync(dirname(file), { recursive: true });
  for (const end of ["", "-wal"]) if (existsSync(storeFile(dataDir) + end)) cpSync(storeFile(dataDir) + end, file + end);
  const store = openWriter(file);
  try {
    return store.get("select 1 from sources where status <> 'ready'") !== undefined;
  } finally {
    store.close();
    rmSync(look, { recursive: true });
  }
}

/** Starts Parley on the store and waits until it has taken away what was cut off. */
async function restarted(dataDir: string): Promise<void> {
  const log = { info: () => {}, error: () => {} };
  const surroundings = { shell: "cli", version: "test", dataDir, workerScript, clock: { now: () => Date.now() }, log } as const;
  const composed = await compose(surroundings, () => {});
  if (composed.held) throw new Error("the store is held");
  // the removal is the writer's first work, and a backup waits its turn behind it
  await composed.core.dispatch({ id: "wait", name: "import.undo", input: { sourceId: 999_999 } });
  await composed.core.close();
}

interface State {
  sources: number;
  messages: number;
  conversations: { title: string; messages: number; people: number; preview: string; firstAt: number; lastAt: number }[];
  people: { name: string; messages: number }[];
  texts: number;
  edited: number;
  media: number;
}

function stateOf(dataDir: string): State {
  const store = openReader(storeFile(dataDir));
  try {
    const one = (sql: string) => store.get<{ n: number }>(sql)?.n ?? -1;
    return {
      sources: one("select count(*) as n from sources"),
      messages: one("select count(*) as n from messages"),
      conversations: store.all(
        "select title, messages, people, preview, first_at as firstAt, last_at as lastAt from conversations order by title",
      ),
      people: store.all("select name, messages from participants order by name"),
      texts: one("select count(distinct text) as n from messages"),
      edited: one("select count(*) as n from messages where text like 'edited %'"),
      media: one("select count(*) as n from media"),
    };
  } finally {
    store.close();
  }
}

function same(one: State, other: State): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What must hold of every store, whatever happened to it. */
function unsound(dataDir: string): string[] {
  const store = openWriter(storeFile(dataDir));
  const rules: Record<string, string> = {
    "a source was left half": "select 1 from sources where status <> 'ready'",
    "places have gaps":
      "select 1 from messages group by conversation_id having min(position) <> 0 or max(position) <> count(*) - 1",
    "a conversation's count is wrong":
      "select 1 from conversations c where messages <> (select count(*) from messages m where m.conversation_id = c.id)",
    "a person's count is wrong":
      "select 1 from participants p where messages <> (select count(*) from messages m where m.author_id = p.id)",
    "sources and messages differ": "select 1 where (select sum(messages) from sources) <> (select count(*) from messages)",
    "a block speaks of nothing":
      "select 1 from message_blocks b where not exists (select 1 from sources s where s.id = b.source_id)",
    "a change was left": "select 1 from message_changes c where not exists (select 1 from sources s where s.id = c.source_id)",
  };
  const problems: string[] = [];
  try {
    const known = store.all<{ hash: string }>("select hash from media").map(({ hash }) => mediaFile(dataDir, hash));
    const lying = filesIn(mediaDir(dataDir));
    if (known.sort().join() !== lying.sort().join())
      problems.push(`${lying.length} files lie there of ${known.length} that are known`);
    for (const [problem, sql] of Object.entries(rules)) if (store.get(sql) !== undefined) problems.push(problem);
    const indexed = store.get<{ n: number }>("select count(*) as n from message_search_docsize")?.n;
    const messages = store.get<{ n: number }>("select count(*) as n from messages")?.n;
    if (indexed !== messages) problems.push(`${indexed} of ${messages} messages are in the search index`);
    // compares the index with the very words of the messages
    store.run("insert into message_search (message_search, rank) values ('integrity-check', 1)");
  } catch (error) {
    problems.push(`the search index is unsound: ${String(error)}`);
  } finally {
    store.close();
  }
  return problems;
}

function filesIn(dir: string): string[] {
  if (!existsSync(dir)) return [];
  const all = readdirSync(dir, { recursive: true, withFileTypes: true });
  return all.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
