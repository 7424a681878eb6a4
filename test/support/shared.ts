import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { z } from "zod";

// Development material that lies beside the repository and is not part of it. A clone without it tests everything else and says so.

const shared = process.env.PARLEY_SHARED ?? new URL("../../../shared", import.meta.url).pathname;
const generator = `${shared}/tools/make-export.mjs`;

export const hasGenerator = existsSync(generator);

const truth = z.object({
  first: z.string(),
  last: z.string(),
  edited: z.int(),
  replies: z.int(),
  expect: z.object({ messages: z.int(), system: z.int(), authors: z.record(z.string(), z.int()) }),
});
export type Truth = z.infer<typeof truth>;

export type GeneratedFormat = "whatsapp-android" | "whatsapp-ios" | "telegram" | "discord" | "csv" | "slack-json";

/** Writes a made-up export and answers what an importer must find in it. */
export function generate(format: GeneratedFormat, messages: number, file: string, seed: number): Truth {
  const printed = execFileSync(process.execPath, [generator, format, String(messages), file, String(seed)], { encoding: "utf8" });
  return truth.parse(JSON.parse(printed));
}
