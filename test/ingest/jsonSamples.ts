import { existsSync, readdirSync, readFileSync } from "node:fs";
import { formatByKey } from "../../main/core/ingest/detect.ts";
import type { Format } from "../../main/core/ingest/types.ts";

// Formats whose samples lie as .txt in a folder of their name, so that no formatter puts them in order.
const keys = [
  "telegram",
  "telegram-html",
  "discord",
  "discord-csv",
  "slack",
  "slackdump",
  "signal",
  "signal-export",
  "signal-jsonl",
  "messenger",
  "instagram",
  "google-chat",
  "teams",
  "teams-html",
  "teams-personal",
  "openai-chat",
  "chatgpt",
  "claude",
];

export const formats: readonly Format[] = keys.flatMap((key) => formatByKey(key) ?? []);

export interface Sample {
  name: string;
  fileName: string;
  format: Format;
  text: string;
  /** What must be read from it, as JSON; null where nobody has written it down. */
  expected: string | null;
}

const root = new URL("samples/", import.meta.url);

export const samples: readonly Sample[] = formats.flatMap((format) =>
  readdirSync(new URL(`${format.key}/`, root))
    .filter((file) => file.endsWith(".txt"))
    .map((file) => {
      const fileName = file.slice(0, -".txt".length);
      const expected = new URL(`${format.key}/${fileName.replace(/\.(?:jsonl?|csv|html)$/, "")}.expected.json`, root);
      return {
        name: `${format.key}/${fileName}`,
        fileName,
        format,
        text: readFileSync(new URL(`${format.key}/${file}`, root), "utf8"),
        expected: existsSync(expected) ? readFileSync(expected, "utf8") : null,
      };
    }),
);
