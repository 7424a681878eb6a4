import { existsSync, readdirSync, readFileSync } from "node:fs";
import { chatgpt } from "../../main/core/ingest/formats/chatgpt.ts";
import { claude } from "../../main/core/ingest/formats/claude.ts";
import { discord } from "../../main/core/ingest/formats/discord.ts";
import { discordCsv } from "../../main/core/ingest/formats/discord-csv.ts";
import { googleChat } from "../../main/core/ingest/formats/google-chat.ts";
import { instagram, messenger } from "../../main/core/ingest/formats/messenger.ts";
import { openaiChat } from "../../main/core/ingest/formats/openai-chat.ts";
import { signal } from "../../main/core/ingest/formats/signal.ts";
import { signalExport } from "../../main/core/ingest/formats/signal-export.ts";
import { signalJsonl } from "../../main/core/ingest/formats/signal-jsonl.ts";
import { slack } from "../../main/core/ingest/formats/slack.ts";
import { slackdump } from "../../main/core/ingest/formats/slackdump.ts";
import { teams } from "../../main/core/ingest/formats/teams.ts";
import { teamsHtml } from "../../main/core/ingest/formats/teams-html.ts";
import { teamsPersonal } from "../../main/core/ingest/formats/teams-personal.ts";
import { telegram } from "../../main/core/ingest/formats/telegram.ts";
import { telegramHtml } from "../../main/core/ingest/formats/telegram-html.ts";
import type { Format } from "../../main/core/ingest/types.ts";

export const formats: readonly Format[] = [
  telegram,
  telegramHtml,
  discord,
  discordCsv,
  slack,
  slackdump,
  signal,
  signalExport,
  signalJsonl,
  messenger,
  googleChat,
  teams,
  teamsHtml,
  teamsPersonal,
  instagram,
  openaiChat,
  chatgpt,
  claude,
];

export interface Sample {
  name: string;
  fileName: string;
  format: Format;
  text: string;
  /** What must be read from it, as JSON; null where nobody has written it down. */
  expected: string | null;
}

const folders: Record<string, Format> = {
  telegram,
  "telegram-html": telegramHtml,
  discord,
  "discord-csv": discordCsv,
  slack,
  slackdump,
  signal,
  "signal-export": signalExport,
  "signal-jsonl": signalJsonl,
  messenger,
  "google-chat": googleChat,
  teams,
  "teams-html": teamsHtml,
  "teams-personal": teamsPersonal,
  openai: openaiChat,
  chatgpt,
  claude,
};
const root = new URL("samples/", import.meta.url);

export const samples: readonly Sample[] = Object.entries(folders).flatMap(([folder, format]) =>
  readdirSync(new URL(`${folder}/`, root))
    .filter((file) => file.endsWith(".txt"))
    .map((file) => {
      // kept as .txt so that no formatter puts them in order
      const fileName = file.slice(0, -".txt".length);
      const expected = new URL(`${folder}/${fileName.replace(/\.(?:jsonl?|csv|html)$/, "")}.expected.json`, root);
      return {
        name: `${folder}/${fileName}`,
        fileName,
        format: fileName.startsWith("instagram") ? instagram : format,
        text: readFileSync(new URL(`${folder}/${file}`, root), "utf8"),
        expected: existsSync(expected) ? readFileSync(expected, "utf8") : null,
      };
    }),
);
