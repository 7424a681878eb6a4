import type { ImportChoices, ImportPreview, PreviewMessage } from "../../../preload/contract/import.ts";
import type { SurveyContext } from "../handlers/types.ts";
import type { DateFinding, DateOrder } from "../ingest/types.ts";
import { ownerNames } from "../store/people.ts";
import { type Batch, batchSize, Recorder } from "./batch.ts";
import { Beside } from "./beside.ts";
import { columnsOf } from "./columns.ts";
import { type Entry, platformOf } from "./entry.ts";
import type { Origin } from "./files/origin.ts";
import { type ReadChoices, readEntry } from "./reading.ts";
import { Recogniser } from "./recognise.ts";
import { Account } from "./report.ts";

const shownMessages = 50;
const shownRemarks = 100;
const shownPeople = 500;
const shownTalks = 100;
/** So much of a file is enough for a look at its beginning. */
const beginning = 1024 * 1024;

type Choices = ImportChoices & ReadChoices;

/** Reads an entry as the import would, with the same eyes, and writes nothing. */
export async function previewEntry(
  context: SurveyContext,
  entry: Entry,
  choices: Choices,
  whole: boolean,
): Promise<ImportPreview> {
  const platform = platformOf(entry.format ?? "");
  const recorder = new Recorder();
  const account = new Account();
  const recogniser = new Recogniser(context.store, platform, choices.target ?? "known");
  const beside = new Beside(entry);
  const media = new Set<Origin | undefined>();
  const shown: PreviewMessage[] = [];
  const people = new Map<string, ImportPreview["people"][number]>();
  let dates: DateFinding | null = null;
  let bytes = 0;
  let isWhole = false;
  const owners = new Set(ownerNames(context.store));
  const take = () => {
    const batch = recorder.take();
    account.add(batch);
    for (const [index, { verdict }] of recogniser.judge(batch).entries()) {
      if (shown.length < shownMessages) shown.push(messageAt(batch, index));
      if (verdict === "here") continue;
      for (const attachment of batch.messages.rare.get(index)?.attachments ?? []) media.add(beside.find(attachment));
    }
    countPeople(batch, people, owners);
  };
  for await (const step of readEntry(entry, choices, recorder, whole ? Number.POSITIVE_INFINITY : beginning)) {
    dates = step.dates;
    bytes += step.bytes;
    isWhole = step.isWhole ?? false;
    if (recorder.waiting >= batchSize) take();
    context.progress(Math.min(bytes, entry.bytes), entry.bytes, "bytes", account.messages);
    await context.breathe();
  }
  take();
  const talks = [...recogniser.talks];
  const files = [...media].filter((origin) => origin !== undefined);
  return {
    messages: shown,
    people: [...people.values()].sort((a, b) => b.messages - a.messages).slice(0, shownPeople),
    dates: dates === null ? null : { ...dates, readings: await readings(entry, choices, dates) },
    columns: await columnsOf(entry, choices),
    conversations: talks.length,
    tally: talks.reduce(
      (sum, { tally }) => ({
        added: sum.added + tally.added,
        here: sum.here + tally.here,
        changed: sum.changed + tally.changed,
      }),
      { added: 0, here: 0, changed: 0 },
    ),
    media: { files: files.length, bytes: files.reduce((sum, { bytes: size }) => sum + size, 0) },
    skippedLines: account.skippedLines,
    guessedLines: account.guessedLines,
    skipped: account.skipped.slice(0, shownRemarks),
    guessed: account.guessed.slice(0, shownRemarks),
    continues: talks
      .flatMap(({ known, tally }) => (known === undefined ? [] : [{ id: known.id, title: known.title, ...tally }]))
      .slice(0, shownTalks),
    isWhole,
  };
}

function messageAt({ conversations, people, messages }: Batch, index: number): PreviewMessage {
  return {
    conversation: conversations[messages.conversation[index] ?? -1]?.title ?? "",
    author: people[messages.author[index] ?? -1]?.name ?? null,
    at: messages.at[index] ?? null,
    kind: messages.kind[index] ?? "text",
    text: (messages.text[index] ?? "").slice(0, 4000),
    edited: messages.edited[index] ?? false,
    attachments: (messages.rare.get(index)?.attachments ?? []).slice(0, 20).map(({ name, type }) => ({ name, type })),
    line: messages.line[index] ?? 0,
  };
}

function countPeople(
  { people, messages }: Batch,
  counts: Map<string, ImportPreview["people"][number]>,
  owners: Set<string>,
): void {
  for (const { key, name, kind, isOwner } of people) {
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { name, kind, messages: 0, isMe: isOwner === true || owners.has(name) });
    else known.name = name;
  }
  for (const author of messages.author) {
    const person = counts.get(people[author]?.key ?? "");
    if (person !== undefined) person.messages += 1;
  }
}

/** When the first message was, under each way in which the dates can be read. */
async function readings(
  entry: Entry,
  choices: Choices,
  dates: DateFinding,
): Promise<{ order: DateOrder; first: number | null }[]> {
  const orders: DateOrder[] = dates.order === "ymd" ? ["ymd", "dmy"] : ["dmy", "mdy"];
  const found: { order: DateOrder; first: number | null }[] = [];
  for (const order of orders) {
    const recorder = new Recorder();
    for await (const _ of readEntry(entry, { ...choices, dateOrder: order }, recorder, beginning))
      if (recorder.waiting > 0) break;
    found.push({ order, first: recorder.take().messages.at.find((at) => at !== null) ?? null });
  }
  return found;
}
