import type { Message } from "../../../preload/contract/messages.ts";
import { dayAndTime } from "../../format/dates.ts";
import { say } from "../../text/say.ts";
import { isLine } from "./turns.ts";

const longestNote = 10_000;

/** What a message says, in words: its text, else what it brought, else what it is. */
function wordsOf({ text, kind, attachments }: Message): string {
  const names = attachments.map(({ name }) => `[${name}]`).join(" ");
  return [text, names].filter(Boolean).join(" ") || `[${say().names.placeholders[kind]}]`;
}

const authorOf = (message: Message): string => (isLine(message) ? "" : `${message.author?.name ?? say().reader.unknown}: `);

/** Messages as they are pasted elsewhere: one after the other, with who said it and when. */
export function asText(messages: readonly Message[]): string {
  return messages
    .map((message) => {
      const time = message.sentAt === null ? "" : `[${dayAndTime(message.sentAt)}] `;
      return `${time}${authorOf(message)}${wordsOf(message)}`;
    })
    .join("\n");
}

/** Messages quoted in a note, under which there is room for what to say of them. */
export function asQuote(messages: readonly Message[]): string {
  const lines = messages.flatMap((message) => `${authorOf(message)}${wordsOf(message)}`.split("\n"));
  return `${lines
    .map((line) => `> ${line}`)
    .join("\n")
    .slice(0, longestNote - 200)}\n\n`;
}
