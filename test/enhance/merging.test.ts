import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Merging, mergeFile } from "../../main/core/enhance/merge.ts";
import { readEnhanced } from "../../main/core/store/enhanced.ts";
import { Cast } from "../../main/core/store/enhanceInput.ts";
import { openJob } from "../../main/core/store/jobs/jobs.ts";
import { openParts, type Part } from "../../main/core/store/jobs/parts.ts";
import { readSettings } from "../../main/core/store/settings.ts";
import { workerScript } from "../support/built.ts";
import { openWorkshop, questions, type Workshop } from "./workshop.ts";

// The answers of a batch as a file on the disk, which lies there in any order and is read again after a crash.

const talks = questions(40);

/** As a model would say it, of the first message. */
function answerOf(summary: string, quote: string): string {
  const evidence = [{ message: 1, quote }];
  return JSON.stringify({
    summary: [{ text: summary, evidence }],
    chunk_summaries: [],
    action_items: [],
    decisions: [],
    questions: [],
    sentiment: "neutral",
    outcome: "unclear",
    emotional_tone: "calm",
    keywords: [],
    topics: [],
  });
}

function lineOf(what: string, content: string): string {
  const choices = [{ index: 0, finish_reason: "stop", message: { role: "assistant", content, refusal: null } }];
  const usage = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 };
  const body = { id: what, object: "chat.completion", created: 0, model: "m", choices, usage };
  return JSON.stringify({ id: what, response: { status_code: 200, request_id: what, body }, error: null, custom_id: what });
}

/** A job of which one part was sent, and what takes its answers in. */
async function sent(): Promise<{ workshop: Workshop; merging: Merging; part: Part }> {
  const workshop = await openWorkshop(talks);
  const { store, dataDir, runner, job } = workshop;
  const id = job();
  await runner.step();
  await runner.stop();
  const [part] = openParts(store, id);
  const open = openJob(store, id);
  const [provider] = readSettings(store).providers;
  if (part === undefined || open === undefined || provider === undefined) throw new Error("nothing was sent");
  const merging: Merging = {
    store,
    dataDir,
    script: workerScript,
    cast: new Cast(store),
    job: open,
    provider,
    now: 0,
    cost: ({ input, output }) => input + output,
    enhanced: () => {},
    breathe: async () => {},
  };
  return { workshop, merging, part };
}

test.each([
  ["where it is written", 0],
  ["in a thread of its own where there are many", 5_000_000],
])("are held against the messages %s, in whichever order they lie", async (_where, bytes) => {
  const { workshop, merging, part } = await sent();
  const said = (id: number) => {
    // what a model wrote on and on is no use
    if (id === 3) return "x".repeat(bytes);
    return answerOf(`Said of ${id}.`, id === 5 ? "Nobody ever wrote this." : (talks[id - 1]?.text ?? ""));
  };
  const lines = [...talks.keys()].map((index) => lineOf(`r${index + 1}.1`, said(index + 1)));
  const file = join(workshop.dataDir, "answers.jsonl");
  writeFileSync(file, lines.reverse().join("\n"));
  await mergeFile(merging, part, file);
  const expected = [...talks.keys()].map((index) =>
    index === 2
      ? undefined
      : [{ text: `Said of ${index + 1}.`, verified: index !== 4, proofs: [{ grade: index === 4 ? "missing" : "exact" }] }],
  );
  expect([...workshop.talks.values()].map((id) => readEnhanced(workshop.store, id)?.summary)).toMatchObject(expected);
});

test("a line that comes twice, in one file or in the next reading of it, is paid and kept once", async () => {
  const { workshop, merging, part } = await sent();
  const line = lineOf("r1.1", answerOf("Said once.", "Number 0 has a question."));
  const file = join(workshop.dataDir, "answers.jsonl");
  writeFileSync(file, `${line}\n${line}\n`);
  await mergeFile(merging, part, file);
  await mergeFile(merging, part, file);
  const { store } = workshop;
  expect(store.numbers("select count(*) from usage")).toEqual([1]);
  expect(store.numbers("select count(*) from answers")).toEqual([1]);
  expect(store.numbers("select count(*) from insights where tier = 'ai_enhanced'")).toEqual([1]);
});
