import { fork } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { z } from "zod";
import { addJob } from "../../main/core/store/jobs/adding.ts";
import { openParts } from "../../main/core/store/jobs/parts.ts";
import { openStore } from "../../main/core/store/open.ts";
import { writeSettings } from "../../main/core/store/settings.ts";
import { providerAt } from "../support/provider.ts";
import { Model } from "../support/standin/answering.ts";
import { readAsked } from "../support/standin/asked.ts";
import { completionOf } from "../support/standin/chat.ts";
import { Inspector } from "../support/standin/inspector.ts";
import { defaultLimits } from "../support/standin/settings.ts";
import { writeLines } from "../support/store.ts";
import type { Figure } from "./figure.ts";

const perTalk = 10;

/** Builds the input of so many requests, and merges as many answers: each in a process of its own, so that its memory is its own. */
export async function benchEnhance(dir: string, requests: number): Promise<Figure[]> {
  const dataDir = join(dir, "enhance");
  await prepareJob(dataDir, requests);
  const build = await work("build", dataDir);
  const files = await answerAll(dataDir);
  const merge = await work("merge", dataDir, files);
  const bare = bareUpdate(join(dir, "bare.db"), files, requests);
  const share = requests / 50_000;
  return [
    {
      what: `building the input of ${requests.toLocaleString("en")} requests`,
      ours: build.seconds,
      unit: "s",
      budget: 10 * share,
    },
    { what: "  peak memory", ours: build.peak, unit: "MB", budget: 300 },
    {
      what: `merging ${requests.toLocaleString("en")} answers`,
      ours: merge.seconds,
      unit: "s",
      bare,
      bareIs: "bare SQLite updates",
      budget: 10 * share,
    },
    { what: "  peak memory", ours: merge.peak, unit: "MB", budget: 300 },
  ];
}

export async function prepareJob(dataDir: string, requests: number): Promise<void> {
  mkdirSync(dataDir);
  const store = await openStore(dataDir, 0);
  const ids: number[] = [];
  const slice = 2000;
  for (let from = 0; from < requests; from += slice) {
    const lines = Array.from({ length: Math.min(slice, requests - from) * perTalk }, (_, index) => {
      const talk = from + Math.floor(index / perTalk);
      return {
        talk: `talk ${talk}`,
        from: index % 2 === 0 ? `Customer ${talk % 500}` : `Agent ${talk % 40}`,
        at: talk * 1000 + index,
        text: `Message ${index} of talk ${talk}: the parcel with the number ${talk}-${index} is on its way, and somebody asks when it comes.`,
      };
    });
    ids.push(...writeLines(store, lines, `source ${from}`).values());
  }
  writeSettings(store, { providers: [providerAt("http://127.0.0.1:9/v1")] });
  addJob(store, {
    title: "Bench",
    provider: "openai",
    providerName: "OpenAI",
    model: "gpt-5.4-mini",
    way: "batch",
    hidden: ["email", "phone", "iban", "card", "ip", "url", "key"],
    weekly: null,
    conversations: ids,
    estimate: null,
    createdAt: 0,
    startsAt: null,
  });
  store.close();
}

const measured = z.object({ seconds: z.number(), peak: z.number() });

async function work(what: "build" | "merge", dataDir: string, files: readonly string[] = []): Promise<z.infer<typeof measured>> {
  const child = fork(new URL("enhancing.ts", import.meta.url), [what, dataDir, ...files]);
  const [[message]] = await Promise.all([once(child, "message"), once(child, "exit")]);
  return measured.parse(message);
}

/** As the service would answer each line, in another order; one file for each part. */
async function answerAll(dataDir: string): Promise<string[]> {
  const store = await openStore(dataDir, 0);
  const parts = openParts(store, 1);
  store.close();
  const inspector = new Inspector(defaultLimits);
  const model = new Model(() => 1024);
  const files: string[] = [];
  for (const { token, id } of parts) {
    const file = join(dataDir, `answers-${id}.jsonl`);
    files.push(file);
    const output = createWriteStream(file);
    const lines = readFileSync(join(dataDir, "outgoing", `${token}.jsonl`), "utf8")
      .trimEnd()
      .split("\n");
    for (const line of scattered(lines)) {
      const { custom_id, body } = JSON.parse(line);
      const asked = readAsked("/v1/chat/completions", body, inspector, "bench");
      const said = completionOf(asked, model.say(asked, "good"), custom_id, 0);
      const written = {
        id: custom_id,
        custom_id,
        response: { status_code: 200, request_id: custom_id, body: said },
        error: null,
      };
      if (!output.write(`${JSON.stringify(written)}\n`)) await once(output, "drain");
    }
    output.end();
    await once(output, "finish");
  }
  return files;
}

function scattered<Item>(items: readonly Item[]): Item[] {
  const places = items.map((item, index) => ({ item, place: Math.imul(index, 0x9e3779b1) }));
  return places.sort((one, other) => one.place - other.place).map(({ item }) => item);
}

/** Seconds that SQLite alone takes to write each answer into a row that is there. */
function bareUpdate(file: string, files: readonly string[], requests: number): number {
  const db = new Database(file);
  db.pragma("journal_mode = wal");
  db.pragma("synchronous = normal");
  db.exec("create table answers (id integer primary key, text text) strict");
  const insert = db.prepare("insert into answers values (?, '')");
  db.transaction(() => {
    for (let id = 1; id <= requests; id++) insert.run(id);
  })();
  const update = db.prepare("update answers set text = ? where id = ?");
  const text = "x".repeat(1500 + files.length);
  const start = performance.now();
  for (let from = 1; from <= requests; from += 100)
    db.transaction(() => {
      for (let id = from; id < from + 100; id++) update.run(text, id);
    })();
  const seconds = (performance.now() - start) / 1000;
  db.close();
  return seconds;
}
