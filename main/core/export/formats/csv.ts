import { type Column, columns, tableRow } from "../../ingest/interchange-table.ts";
import type { ToldConversation, ToldMessage, Writing, WritingOptions } from "../told.ts";

/** One table of all messages. */
export function csv({ withSummaries, bom }: WritingOptions): Writing {
  let conversation: ToldConversation | undefined;
  const more = (summary: string | null) => (withSummaries ? [summary ?? ""] : []);
  return {
    begin: () => (bom ? "\ufeff" : "") + tableRow([...columns, ...(withSummaries ? ["summary"] : [])]),
    conversation(next) {
      conversation = next;
      return "";
    },
    message(message) {
      if (conversation === undefined) throw new Error("a message before its conversation");
      const cells = cellsOf(conversation, message);
      return tableRow([...columns.map((column) => cells[column]), ...more(message.summary)]);
    },
    conversationEnd: () => "",
    end: () => "",
  };
}

function cellsOf(conversation: ToldConversation, message: ToldMessage): Record<Column, string> {
  const { author, reactions, attachments } = message;
  return {
    conversation_id: String(conversation.id),
    conversation_external_id: conversation.externalId ?? "",
    conversation: conversation.title,
    platform: conversation.platform,
    message_id: message.externalId ?? "",
    sent_at: iso(message.at),
    author_id: author === null ? "" : String(author.id),
    author_external_id: author?.externalId ?? "",
    author: author?.name ?? "",
    author_kind: author?.kind ?? "",
    kind: message.kind,
    text: message.text,
    reply_to: message.replyTo ?? "",
    thread_id: message.thread ?? "",
    edited: message.edited ? "yes" : "",
    edited_at: iso(message.editedAt),
    reactions: reactions.length === 0 ? "" : JSON.stringify(reactions),
    attachments: attachments.length === 0 ? "" : JSON.stringify(attachments),
  };
}

function iso(at: number | null): string {
  return at === null ? "" : new Date(at).toISOString();
}
