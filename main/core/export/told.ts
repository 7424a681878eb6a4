import type { MessageKind, ParticipantKind, Platform } from "../../../preload/contract/values.ts";

// What a format is told of conversations, and what it makes of it. Formats know neither the store nor files.

export interface ToldPerson {
  id: number;
  externalId: string | null;
  name: string;
  shownName: string;
  kind: ParticipantKind;
  isOwner: boolean;
}

/** What is known of a conversation as a whole. */
export interface ToldInsight {
  tier: "basic" | "ai_enhanced";
  summary: string;
  actionItems: readonly string[];
  decisions: readonly string[];
  questions: readonly string[];
  keywords: readonly string[];
  sentiment: string | null;
  outcome: string | null;
}

export interface ToldConversation {
  id: number;
  externalId: string | null;
  title: string;
  platform: Platform;
  sourceName: string;
  messages: number;
  people: readonly ToldPerson[];
  /** Only where summaries were asked for, of a conversation that goes out whole and was understood. */
  insight: ToldInsight | null;
}

export interface ToldMessage {
  id: number;
  author: ToldPerson | null;
  at: number | null;
  kind: MessageKind;
  text: string;
  /** Its platform's name for it, or one of ours where others speak of it. */
  externalId: string | null;
  replyTo: string | null;
  reply: { id: number; author: string | null; text: string } | null;
  thread: string | null;
  edited: boolean;
  editedAt: number | null;
  reactions: { emoji: string; count: number }[];
  attachments: { name: string; type: string }[];
  /** What the stretch that begins here is about; only where summaries were asked for. */
  summary: string | null;
}

/** A file in the making: every piece is asked for once and in the order of the file. */
export interface Writing {
  begin(): string;
  conversation(conversation: ToldConversation): string;
  message(message: ToldMessage): string;
  conversationEnd(): string;
  end(): string;
}

export interface WritingOptions {
  version: string;
  withSummaries: boolean;
  /** Begins a table with the mark by which Excel knows UTF-8. */
  bom: boolean;
  /** IANA name; days and clocks that a person reads are in it. */
  timezone: string;
}
