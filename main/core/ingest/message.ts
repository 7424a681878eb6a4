import type { ReadMessage } from "./types.ts";

const bare: ReadMessage = {
  conversation: "",
  author: null,
  at: null,
  kind: "text",
  text: "",
  externalId: null,
  replyTo: null,
  thread: null,
  edited: false,
  editedAt: null,
  reactions: [],
  attachments: [],
  line: 0,
};

/** A text message of which only what is known is told. */
export function messageOf(known: Pick<ReadMessage, "conversation" | "line"> & Partial<ReadMessage>): ReadMessage {
  return { ...bare, reactions: [], attachments: [], ...known };
}
