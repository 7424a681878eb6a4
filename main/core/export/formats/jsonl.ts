import { conversationLine, headerLine, messageLine, personLine } from "../../ingest/interchange.ts";
import type { ToldMessage, ToldPerson, Writing, WritingOptions } from "../told.ts";

/** Parley's own format, one object a line. */
export function jsonl({ version }: WritingOptions): Writing {
  const told = new Set<number>();
  let conversation = "";
  return {
    begin: () => headerLine({ exportedBy: `Parley ${version}` }),
    conversation({ id, externalId, title, platform, people }) {
      conversation = String(id);
      const strangers = people.filter((person) => !told.has(person.id));
      for (const person of strangers) told.add(person.id);
      return conversationLine({ key: conversation, externalId, title, platform }) + strangers.map(lineOf).join("");
    },
    message: (message) => messageLineOf(message, conversation),
    conversationEnd: () => "",
    end: () => "",
  };
}

export function lineOf({ id, externalId, name, kind, isOwner }: ToldPerson): string {
  return personLine({ key: String(id), externalId, name, kind, ...(isOwner && { isOwner }) });
}

export function messageLineOf({ author, ...message }: ToldMessage, conversation: string): string {
  return messageLine({ ...message, conversation, author: author === null ? null : String(author.id) });
}
