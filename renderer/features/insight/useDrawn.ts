import { useDeferredValue } from "react";

/** What is known of a conversation, drawn piece by piece: many claims are much at once. Never that of the conversation before. */
export function useDrawn<Known extends { conversationId: number }>(known: Known | null | undefined): Known | undefined {
  const drawn = useDeferredValue(known, null);
  return drawn != null && drawn.conversationId === known?.conversationId ? drawn : undefined;
}
