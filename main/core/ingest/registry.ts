import { chatgpt } from "./formats/chatgpt.ts";
import { claude } from "./formats/claude.ts";
import { csv } from "./formats/csv.ts";
import { discord } from "./formats/discord.ts";
import { imessageDatabase } from "./formats/imessage-database.ts";
import { imessageText } from "./formats/imessage-text.ts";
import { intercom } from "./formats/intercom.ts";
import { irc } from "./formats/irc.ts";
import { line } from "./formats/line.ts";
import { mail } from "./formats/mail.ts";
import { instagram, messenger } from "./formats/messenger.ts";
import { openaiChat } from "./formats/openai-chat.ts";
import { parley } from "./formats/parley.ts";
import { records } from "./formats/records.ts";
import { slack } from "./formats/slack.ts";
import { telegram } from "./formats/telegram.ts";
import { srt, vtt } from "./formats/transcript.ts";
import { whatsapp } from "./formats/whatsapp.ts";
import { zendesk } from "./formats/zendesk.ts";
import type { DatabaseFormat, Format, PackFormat } from "./types.ts";

/** Every format that Parley reads. A new one is a file in formats/ and a line here. */
export const formats: readonly Format[] = [
  whatsapp,
  telegram,
  discord,
  slack,
  messenger,
  instagram,
  openaiChat,
  chatgpt,
  claude,
  records,
  vtt,
  srt,
  csv,
  parley,
  irc,
  line,
  mail,
  zendesk,
  intercom,
  imessageText,
];

/** Every export that is spread over several files. */
export const packFormats: readonly PackFormat[] = [];

/** Every export that is a database. */
export const databaseFormats: readonly DatabaseFormat[] = [imessageDatabase];
