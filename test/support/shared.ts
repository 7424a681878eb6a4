import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

// Development material that lies beside the repository and is not part of it. A clone without it tests everything else and says so.

const shared = process.env.PARLEY_SHARED ?? new URL("../../../shared", import.meta.url).pathname;
const generator = `${shared}/tools/make-export.mjs`;

export const hasGenerator = existsSync(generator);

const truth = z.object({
  first: z.iso.datetime(),
  last: z.iso.datetime(),
  edited: z.int(),
  replies: z.int(),
  media: z.int(),
  deleted: z.int(),
  multiline: z.int(),
  expect: z.object({ messages: z.int(), system: z.int(), authors: z.record(z.string(), z.int()) }),
});
export type Truth = z.infer<typeof truth>;

export type GeneratedFormat = "whatsapp-android" | "whatsapp-ios" | "telegram" | "discord" | "csv" | "slack-json";

/** Writes a made-up export and answers what an importer must find in it. */
export function generate(format: GeneratedFormat, messages: number, file: string, seed: number): Truth {
  const printed = execFileSync(process.execPath, [generator, format, String(messages), file, String(seed)], { encoding: "utf8" });
  return truth.parse(JSON.parse(printed));
}

/** The same for a test that wants the text only. */
export function generated(format: GeneratedFormat, messages: number, seed: number): { text: string; truth: Truth } {
  const folder = mkdtempSync(join(tmpdir(), "parley-truth-"));
  try {
    const file = join(folder, "export");
    const known = generate(format, messages, file, seed);
    return { text: readFileSync(file, "utf8"), truth: known };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
