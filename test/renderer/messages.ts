import type { Message } from "../../preload/contract/messages.ts";

/** A plain message for tests; each names only what it is about. */
export function message(part: Partial<Message> = {}): Message {
  return {
    id: 1,
    position: 0,
    author: { id: 1, name: "Priya Raman", kind: "support_agent" },
    sentAt: Date.UTC(2026, 2, 12, 10, 31),
    kind: "text",
    text: "Hello",
    edited: false,
    editedAt: null,
    reply: null,
    reactions: [],
    attachments: [],
    notes: [],
    thread: null,
    replies: 0,
    ...part,
  };
}
