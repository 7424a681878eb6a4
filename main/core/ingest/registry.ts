import { chatgpt } from "./formats/chatgpt.ts";
import { claude } from "./formats/claude.ts";
import { csv } from "./formats/csv.ts";
import { discord } from "./formats/discord.ts";
import { discordCsv } from "./formats/discord-csv.ts";
import { discordPackage } from "./formats/discord-package.ts";
import { discordCsvParts, discordParts } from "./formats/discord-parts.ts";
import { googleChat } from "./formats/google-chat.ts";
import { googleChatTakeout } from "./formats/google-chat-takeout.ts";
import { imessageDatabase } from "./formats/imessage-database.ts";
import { imessageText } from "./formats/imessage-text.ts";
import { intercom } from "./formats/intercom.ts";
import { irc } from "./formats/irc.ts";
import { line } from "./formats/line.ts";
import { mail } from "./formats/mail.ts";
import { instagram, messenger } from "./formats/messenger.ts";
import { instagramInbox, messengerInbox } from "./formats/messenger-inbox.ts";
import { openaiChat } from "./formats/openai-chat.ts";
import { parley } from "./formats/parley.ts";
import { parleyCsv } from "./formats/parley-csv.ts";
import { parleyJson } from "./formats/parley-json.ts";
import { records } from "./formats/records.ts";
import { signal } from "./formats/signal.ts";
import { signalExport, signalExportChats } from "./formats/signal-export.ts";
import { signalJsonl } from "./formats/signal-jsonl.ts";
import { slack } from "./formats/slack.ts";
import { slackExport } from "./formats/slack-export.ts";
import { slackdump } from "./formats/slackdump.ts";
import { teams } from "./formats/teams.ts";
import { teamsHtml } from "./formats/teams-html.ts";
import { teamsPersonal } from "./formats/teams-personal.ts";
import { telegram } from "./formats/telegram.ts";
import { telegramHtml, telegramPages } from "./formats/telegram-html.ts";
import { srt, vtt } from "./formats/transcript.ts";
import { whatsapp } from "./formats/whatsapp.ts";
import { zendesk } from "./formats/zendesk.ts";
import type { DatabaseFormat, Format, PackFormat } from "./types.ts";

/** Every format that Parley reads. A new one is a file in formats/ and a line here. */
export const formats: readonly Format[] = [
  whatsapp,
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
  instagram,
  googleChat,
  teams,
  teamsHtml,
  teamsPersonal,
  openaiChat,
  chatgpt,
  claude,
  records,
  vtt,
  srt,
  csv,
  parley,
  parleyCsv,
  parleyJson,
  irc,
  line,
  mail,
  zendesk,
  intercom,
  imessageText,
];

/** Every export that is spread over several files. */
export const packFormats: readonly PackFormat[] = [
  discordPackage,
  discordParts,
  discordCsvParts,
  googleChatTakeout,
  instagramInbox,
  messengerInbox,
  signalExportChats,
  slackExport,
  telegramPages,
];

/** Every export that is a database. */
export const databaseFormats: readonly DatabaseFormat[] = [imessageDatabase];
