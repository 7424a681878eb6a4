import { type Column, columns, tableRow } from "../../ingest/interchange-table.ts";
import { insightParts } from "../insightWords.ts";
import type { ToldConversation, ToldInsight, ToldMessage, Writing, WritingOptions } from "../told.ts";

/** One table of all messages. */
export function csv({ withSummaries, bom }: WritingOptions): Writing {
  let conversation: ToldConversation | undefined;
  let insight = "";
  /** What is known of a conversation stands beside its first message. */
  const more = (summary: string | null) => {
    const about = insight;
    insight = "";
    return withSummaries ? [summary ?? "", about] : [];
  };
  return {
    begin: () => (bom ? "\ufeff" : "") + tableRow([...columns, ...(withSummaries ? ["summary", "insight"] : [])]),
    conversation(next) {
      conversation = next;
      insight = next.insight === null ? "" : insightIn(next.insight);
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

function insightIn(told: ToldInsight): string {
  return insightParts(told)
    .flatMap(({ title, texts }) =>
      texts.length === 1 ? [`${title}: ${texts[0]}`] : [`${title}:`, ...texts.map((text) => `- ${text}`)],
    )
    .join("\n");
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
