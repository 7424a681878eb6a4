import type { ConversationFilter } from "../../../preload/contract/filter.ts";
import type { ParticipantKind } from "../../../preload/contract/values.ts";

const names: Record<keyof ConversationFilter, string> = {
  text: "keyword",
  sourceId: "source",
  participantId: "person",
  from: "dates",
  to: "dates",
  platform: "platform",
  role: "someone is",
  tier: "summary",
  language: "language",
  sentiment: "sentiment",
  outcome: "outcome",
  has: "with",
  tags: "tags",
  unread: "state",
  pinned: "state",
  atLeast: "messages, at least",
  atMost: "messages, at most",
  otherId: "other person",
  weekHour: "hour of the week",
  topics: "topic",
};

const roles: Record<ParticipantKind, string> = { customer: "Customer", support_agent: "Agent", bot: "Bot", unknown: "Not known" };

export const words = {
  title: "Filter",
  names,
  roles,
  any: "Any",
  textHint: "refund from:anna",
  unread: "Unread",
  pinned: "Pinned",
  things: { action_items: "Action items", decisions: "Decisions", open_questions: "Open questions" },
  clearAll: "Clear all",
  dates: {
    between: (from: string, to: string) => `${from} to ${to}`,
    since: (day: string) => `since ${day}`,
    until: (day: string) => `until ${day}`,
  },
  lengths: {
    between: (from: string, to: string) => `${from} to ${to} messages`,
    since: (least: string) => `${least} messages or more`,
    until: (most: string) => `${most} messages or fewer`,
  },
  aSource: "A source",
  aPerson: "A person",
  aTag: "A tag",
};
