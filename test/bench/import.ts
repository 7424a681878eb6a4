import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type GeneratedFormat, generate, hasGenerator } from "../support/shared.ts";
import { bareWriting } from "./bare.ts";
import type { Figure } from "./figure.ts";

const cli = fileURLToPath(new URL("../../dist/main/cli.js", import.meta.url));

interface ImportFormat {
  name: GeneratedFormat;
  file: string;
  /** Seconds that a million messages may take. */
  seconds: number;
}

export const importFormats: readonly ImportFormat[] = [
  { name: "csv", file: "desk.csv", seconds: 12 },
  { name: "whatsapp-android", file: "chat.txt", seconds: 12 },
  { name: "discord", file: "channel.json", seconds: 20 },
  { name: "telegram", file: "result.json", seconds: 20 },
];

const megabyte = 1024 * 1024;

/** Imports a generated export into a fresh store through the built command line, then has bare better-sqlite3 write the same rows. */
export async function benchImport(dir: string, format: ImportFormat, messages: number): Promise<Figure[]> {
  if (!hasGenerator) throw new Error("the generator of exports is not beside the repository");
  const folder = join(dir, format.name);
  mkdirSync(folder);
  const file = join(folder, format.file);
  generate(format.name, messages, file, 1);
  const size = statSync(file).size / megabyte;
  const { seconds, rows, peak } = await importOnce(join(folder, "data"), file);
  const bare = bareWriting(join(folder, "data", "parley.db"), join(folder, "bare.db"));
  rmSync(folder, { recursive: true, force: true });
  const bareRate = (rows / (bare.rows + bare.index)) * 1000;
  const share = messages / 1_000_000;
  return [
    {
      what: `import ${format.name}, ${size.toFixed(0)} MB`,
      ours: rows / seconds,
      unit: "rows/s",
      bare: bareRate,
      bareIs: "bare inserts and FTS5",
      ...(format.name === "csv" ? { budget: bareRate / 2, budgetIs: "at least" } : {}),
    },
    {
      what: `  ${rows.toLocaleString("en")} messages in`,
      ours: seconds,
      unit: "s",
      bare: (bare.rows + bare.index) / 1000,
      bareIs: "bare",
      budget: format.seconds * share,
    },
    ...(peak === undefined ? [] : [{ what: "  peak memory", ours: peak, unit: "MB", budget: 400 } as const]),
  ];
}

const printed = z.object({ totals: z.object({ messages: z.int() }), seconds: z.number() });

async function importOnce(dataDir: string, file: string): Promise<{ seconds: number; rows: number; peak: number | undefined }> {
  const child = spawn(process.execPath, [cli, "import", "--data", dataDir, "--json", file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk;
  });
  let peak: number | undefined;
  const watch = setInterval(() => {
    peak = peakOf(child.pid) ?? peak;
  }, 50);
  const [code] = await once(child, "close");
  clearInterval(watch);
  if (code !== 0) throw new Error(`the import ended with ${code}`);
  const { totals, seconds } = printed.parse(JSON.parse(output));
  return { seconds, rows: totals.messages, peak };
}

/** The most memory that a process has held so far, in megabytes, where the system tells it. */
function peakOf(pid: number | undefined): number | undefined {
  const file = `/proc/${pid}/status`;
  const held = existsSync(file) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(file, "utf8")) : null;
  return held === null ? undefined : Number(held[1]) / 1024;
}
