import { lengthOf } from "../store/conversations.ts";
import { revisionOf } from "../store/insightQueue.ts";
import { outlineOf, readInsight } from "../store/insights.ts";
import { gone } from "./library.ts";
import type { Query } from "./types.ts";

export const insightsGet: Query<"insights.get"> = ({ store }, { conversationId }) => {
  if (lengthOf(store, conversationId) === undefined) throw gone(conversationId);
  return {
    insight: readInsight(store, conversationId) ?? null,
    stale: revisionOf(store, conversationId) !== undefined,
    outline: outlineOf(store, conversationId),
  };
};
