import {
  checkRecord,
  checkValue,
  type Fault,
  instantOf,
  inWords,
  isHeader,
  type MessageLine,
  undescribed,
} from "../interchange-line.ts";
import { beginning } from "../json/held.ts";
import { type Loose, textOf } from "../json/values.ts";
import { inZone, readTime } from "../table/times.ts";
import type { ReadMessage, ReadOptions, Sink } from "../types.ts";

/** Without these a record says nothing. */
const needed = new Set(["", "type", "id", "conversation", "text", "title", "name"]);

/** Takes a record of Parley's own format: what it holds, its number in the file and how it is written there. */
export type TakeRecord = (value: unknown, number: number, text: string) => void;

/** Tells a sink of records one by one; of those that do not keep the format, what is sound. */
export function recordTaker(sink: Sink, options: ReadOptions): TakeRecord {
  const toUtc = inZone(options.timezone);
  const conversations = new Set<string>();
  const people = new Set<string>();

  const tell = (kept: Exclude<ReturnType<typeof soundIn>, null>, number: number, text: string) => {
    switch (kept.type) {
      case "header":
        return sink.structure(1);
      case "conversation": {
        const { id, title, platform, externalId = null } = kept;
        conversations.add(id);
        sink.conversation({ key: id, externalId, title, ...(platform && { platform }) });
        return sink.structure(1);
      }
      case "person": {
        const { id, name, kind = "unknown", externalId = null, isOwner } = kept;
        people.add(id);
        sink.person({ key: id, externalId, name, kind, ...(isOwner !== undefined && { isOwner }) });
        return sink.structure(1);
      }
      case "message": {
        const { conversation, author } = kept;
        if (!conversations.has(conversation)) {
          conversations.add(conversation);
          sink.conversation({ key: conversation, externalId: null, title: conversation });
          sink.guessed(number, beginning(text), undescribed("conversation", conversation));
        }
        if (typeof author === "string" && !people.has(author)) {
          people.add(author);
          sink.person({ key: author, externalId: null, name: author, kind: "unknown" });
          sink.guessed(number, beginning(text), undescribed("author", author));
        }
        return sink.message(messageIn(kept, number));
      }
    }
  };

  const soundIn = (given: unknown, number: number, text: string) => {
    const checked = checkRecord(given);
    if ("kept" in checked) return checked.kept;
    const { faults, value } = checked;
    const fatal = faults.find(({ field }) => needed.has(field));
    if (value === null || fatal !== undefined) {
      sink.skipped(number, beginning(text), inWords(fatal ?? faults[0] ?? { field: "", reason: "not a JSON object" }));
      return null;
    }
    const mended = { ...value };
    for (const fault of faults) {
      mended[fault.field] = timeIn(fault, value);
      const taken = mended[fault.field] === undefined ? "left out" : `read as ${textOf(mended[fault.field])}`;
      sink.guessed(number, beginning(text), `${inWords(fault)}: ${taken}`);
      if (mended[fault.field] === undefined) delete mended[fault.field];
    }
    // a newer version's header: what stands below it is read as far as it keeps this one
    if (isHeader(value)) mended.parley = 1;
    const again = checkValue(mended);
    if ("kept" in again) return again.kept;
    sink.skipped(number, beginning(text), again.faults.map(inWords).join("; "));
    return null;
  };

  /** A time that is written in another way, or lacks its offset. */
  const timeIn = ({ field }: Fault, value: Loose): string | undefined => {
    const written = textOf(value[field]);
    if ((field !== "at" && field !== "editedAt") || written === null) return undefined;
    const { at } = readTime(written, { order: "ymd", toUtc });
    return at === null ? undefined : new Date(at).toISOString();
  };

  return (value, number, text) => {
    const kept = soundIn(value, number, text);
    if (kept !== null) tell(kept, number, text);
  };
}

function messageIn(kept: MessageLine, line: number): ReadMessage {
  const editedAt = kept.editedAt === undefined ? null : instantOf(kept.editedAt);
  return {
    conversation: kept.conversation,
    author: kept.author ?? null,
    at: typeof kept.at === "string" ? instantOf(kept.at) : null,
    kind: kept.kind ?? "text",
    text: kept.text,
    externalId: kept.id ?? null,
    replyTo: kept.replyTo ?? null,
    thread: kept.thread ?? null,
    edited: kept.edited ?? editedAt !== null,
    editedAt,
    reactions: kept.reactions ?? [],
    attachments: (kept.attachments ?? []).map(({ name, type, path }) => ({ name, type, ...(path !== undefined && { path }) })),
    line,
  };
}
