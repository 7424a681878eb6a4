import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { Recorder } from "../../main/core/import/batch.ts";
import { type Entry, lookAt } from "../../main/core/import/entry.ts";
import { readEntry } from "../../main/core/import/reading.ts";
import { Account } from "../../main/core/import/report.ts";
import { TextDecoding } from "../../main/core/ingest/decoding.ts";
import { randomFrom } from "../../main/core/samples/random.ts";
import { linesIn, tableLinesIn } from "../ingest/tables.ts";
import { layOut } from "./layOut.ts";

// Bytes of the samples flipped, cut and repeated, and then brought like any other files: nothing may throw, hang or be lost unsaid.

export interface Mutations {
  cases: number;
  /** Entries that some format still took. */
  read: number;
  messages: number;
  slowest: number;
  problems: string[];
}

/** Formats whose every line is a message, part of one, structure or skipped; the others count items. */
const byLines = new Set(["whatsapp", "irc", "line", "imessage-text", "csv", "discord-csv", "vtt", "srt"]);

export async function mutate(cases: number, seed: number): Promise<Mutations> {
  const dir = mkdtempSync(join(tmpdir(), "parley-mutations-"));
  const outcome: Mutations = { cases, read: 0, messages: 0, slowest: 0, problems: [] };
  try {
    const root = join(dir, "samples");
    const samples = layOut(root).map(({ place }) => place);
    const random = randomFrom(seed);
    for (let number = 0; number < cases; number++) {
      const sample = samples[number % samples.length] ?? "";
      const place = join(dir, "case");
      const label = `case ${number} of seed ${seed}, ${sample}: ${lay(join(root, sample), place, random)}`;
      const start = performance.now();
      try {
        await readAll(place, label, outcome);
      } catch (error) {
        outcome.problems.push(`${label}: threw ${error instanceof Error ? error.stack : String(error)}`);
      }
      outcome.slowest = Math.max(outcome.slowest, performance.now() - start);
      rmSync(place, { recursive: true, force: true });
    }
    return outcome;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Copies a sample with one of its files changed; answers how. */
function lay(from: string, to: string, random: () => number): string {
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const victim = files[Math.floor(random() * files.length)];
  let how = "";
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    const target = join(to, relative(from, path));
    mkdirSync(dirname(target), { recursive: true });
    let bytes: Uint8Array = readFileSync(path);
    if (file === victim) [bytes, how] = changed(bytes, random);
    writeFileSync(target, bytes);
  }
  return `${victim?.name ?? ""}, ${how}`;
}

function changed(bytes: Uint8Array, random: () => number): [Uint8Array, string] {
  const at = Math.floor(random() * bytes.length);
  const length = 1 + Math.floor(random() * Math.min(400, bytes.length - at));
  switch (Math.floor(random() * 6)) {
    case 0: {
      const flipped = Uint8Array.from(bytes);
      for (let count = 0; count < 1 + length / 40; count++) {
        const place = Math.floor(random() * bytes.length);
        flipped[place] = (flipped[place] ?? 0) ^ (1 << Math.floor(random() * 8));
      }
      return [flipped, "bits flipped"];
    }
    case 1:
      return [bytes.slice(0, at), `cut at ${at}`];
    case 2:
      return [joined(bytes.slice(0, at), bytes.slice(at + length)), `${length} lost at ${at}`];
    case 3:
      return [joined(bytes.slice(0, at + length), bytes.slice(at)), `${length} repeated at ${at}`];
    case 4:
      return [joined(bytes.slice(0, at), new Uint8Array(length), bytes.slice(at)), `${length} zeros at ${at}`];
    default:
      return [
        joined(
          bytes.slice(0, at),
          Uint8Array.from({ length }, () => random() * 256),
          bytes.slice(at),
        ),
        `${length} random at ${at}`,
      ];
  }
}

const joined = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts);

async function readAll(place: string, label: string, outcome: Mutations): Promise<void> {
  for (const entry of (await lookAt([place])).entries) {
    if (entry.format === null) continue;
    outcome.read += 1;
    const recorder = new Recorder();
    for await (const _ of readEntry(entry, { timezone: "Europe/Berlin" }, recorder));
    const account = new Account();
    account.add(recorder.take());
    outcome.messages += account.messages;
    const lines = byLines.has(entry.format) ? linesOf(entry) : undefined;
    if (lines !== undefined && lines !== account.lines)
      outcome.problems.push(`${label}: ${entry.format} accounts for ${account.lines} of ${lines} lines`);
  }
}

function linesOf(entry: Entry): number {
  const decoding = new TextDecoding(entry.encoding ?? "utf-8");
  const text = decoding.push(readFileSync(entry.origins[0]?.path ?? "")) + decoding.end();
  // in tables and transcripts only the file's own line end ends a line, so that a cell may hold the other
  if (["csv", "discord-csv"].includes(entry.format ?? "")) return tableLinesIn(text);
  if (["vtt", "srt"].includes(entry.format ?? "")) return linesIn(text);
  const lines = text.split(/\r\n|\r|\n/);
  return lines.at(-1) === "" ? lines.length - 1 : lines.length;
}
