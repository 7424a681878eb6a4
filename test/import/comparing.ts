import { storeFile } from "../../main/core/store/files.ts";
import { openReader } from "../../main/core/store/handle.ts";
import type { FileReport } from "../../preload/contract/import.ts";
import type { MessageKind } from "../../preload/contract/values.ts";
import { type GeneratedFormat, generated, type Truth } from "../support/shared.ts";

// What the store holds after the import of a generated export, held against what was written: the counts that the generator prints, and
// message by message what the same seed writes as Discord's JSON, where nothing needs to be found out.

export const generatedFormats: [GeneratedFormat, string][] = [
  ["whatsapp-android", "txt"],
  ["whatsapp-ios", "txt"],
  ["telegram", "json"],
  ["discord", "json"],
  ["csv", "csv"],
  ["slack-json", "json"],
];

/** A message as the generator made it up, whatever it is written as. */
export interface Told {
  kind: MessageKind;
  at: number;
  author: { name: string; id: number };
  text: string;
  edited: boolean;
  /** The place of the message that it answers. */
  reply: number | null;
}

interface Twin {
  messages: {
    id: string;
    type: string;
    timestamp: string;
    timestampEdited: string | null;
    content: string;
    author: { id: string; name: string };
    attachments: unknown[];
    reference?: { messageId: string };
  }[];
}

export function told(messages: number, seed: number): Told[] {
  const twin: Twin = JSON.parse(generated("discord", messages, seed).text);
  const places = new Map(twin.messages.map(({ id }, place) => [id, place]));
  return twin.messages.map(({ type, timestamp, timestampEdited, content, author, attachments, reference }) => ({
    kind: type === "GuildMemberJoin" ? "system" : attachments.length > 0 ? "media" : content === "" ? "deleted" : "text",
    at: Date.parse(timestamp),
    author: { name: author.name, id: Number(author.id) },
    text: content,
    edited: timestampEdited !== null,
    reply: reference === undefined ? null : (places.get(reference.messageId) ?? null),
  }));
}

interface Row {
  id: number;
  kind: MessageKind;
  at: number | null;
  author: string | null;
  text: string;
  edited: number;
  reply: number | null;
}

/** What of an import differs from what was written: nothing, or the first differences of each kind in words. */
export function differences(
  dataDir: string,
  format: GeneratedFormat,
  report: FileReport | undefined,
  truth: Truth,
  messages: readonly Told[],
): string[] {
  const store = openReader(storeFile(dataDir));
  try {
    const rows = store.all<Row>(
      `select m.id, m.kind, sent_at as at, p.name as author, text, edited, reply_to as reply
       from messages m left join participants p on p.id = m.author_id order by conversation_id, position`,
    );
    return [...counted(format, report, truth, rows), ...worded(format, messages, rows)];
  } finally {
    store.close();
  }
}

function counted(format: GeneratedFormat, report: FileReport | undefined, truth: Truth, rows: readonly Row[]): string[] {
  const spoken = rows.filter(({ kind }) => kind !== "system");
  const authors: Record<string, number> = {};
  for (const { author } of spoken) authors[author ?? "nobody"] = (authors[author ?? "nobody"] ?? 0) + 1;
  const { messages, system } = truth.expect;
  const facts: [string, unknown, unknown][] = [
    ["problem", report?.problem, null],
    ["messages in the report", report?.messages, messages],
    ["system messages in the report", report?.system, system],
    ["conversations in the report", report?.conversations, 1],
    ["skipped lines", report?.skippedLines, 0],
    ["lines", report?.lines, messages + (report?.structure ?? 0)],
    ["messages", rows.length, messages],
    ["system messages", rows.length - spoken.length, system],
    ["authors", sorted(authors), sorted(truth.expect.authors)],
    ["first time", rows[noticesOf(format)]?.at, cut(Date.parse(truth.first), format)],
    ["last time", rows.at(-1)?.at, cut(Date.parse(truth.last), format)],
  ];
  return facts.flatMap(([what, found, wanted]) => (found === wanted ? [] : [`${what}: ${found} instead of ${wanted}`]));
}

function worded(format: GeneratedFormat, messages: readonly Told[], rows: readonly Row[]): string[] {
  const before = noticesOf(format);
  const places = new Map(rows.map(({ id }, place) => [id, place - before]));
  const problems: string[] = [];
  for (const [place, message] of messages.entries()) {
    const row = rows[place + before];
    const found = row && {
      kind: row.kind,
      at: row.at,
      author: row.author,
      text: row.text,
      edited: row.edited === 1,
      reply: row.reply === null ? null : (places.get(row.reply) ?? "none here"),
    };
    const wanted = { ...found, ...written(format, message) };
    if (JSON.stringify(found) === JSON.stringify(wanted)) continue;
    problems.push(`message ${place}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
    if (problems.length === 3) break;
  }
  return problems;
}

type Written = Partial<Omit<Told, "author"> & { author: string }>;

/** What of a message a format carries. What is not named here cannot be told from its file. */
function written(format: GeneratedFormat, { kind, at, author, text, edited, reply }: Told): Written {
  const always: Written = { at: cut(at, format), ...(kind === "text" ? { kind, text } : {}) };
  if (format === "csv") return { ...always, author: author.name, edited, reply };
  // the generator's ids of Discord are Slack's, 99,900 further on
  if (format === "slack-json")
    return { ...always, edited, reply: null, ...(kind === "system" ? { kind } : { author: `U${author.id - 99_900}` }) };
  if (kind === "system") return { ...always, kind };
  if (isWhatsApp(format))
    return { ...always, kind, text, author: author.name.replace(":", ""), edited: edited && kind === "text", reply: null };
  // Discord leaves deleted messages out: what the generator writes of one is an empty message
  return { ...always, ...(format === "discord" && kind === "deleted" ? {} : { kind }), text, author: author.name, edited, reply };
}

const isWhatsApp = (format: GeneratedFormat): boolean => format.startsWith("whatsapp");
/** WhatsApp's notice of encryption stands before the first message. */
const noticesOf = (format: GeneratedFormat): number => (isWhatsApp(format) ? 1 : 0);
const sorted = (counts: Record<string, number>): string => JSON.stringify(Object.entries(counts).sort());

function cut(at: number, format: GeneratedFormat): number {
  const grain = format === "whatsapp-android" ? 60_000 : 1000;
  return Math.floor(at / grain) * grain;
}
