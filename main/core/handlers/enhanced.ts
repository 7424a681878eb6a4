import { ParleyError } from "../errors.ts";
import { isStale, judgeEnhanced, readEnhanced, versionsOf } from "../store/enhanced.ts";
import { jobAtWorkOn, lastFailure } from "../store/jobs/requests.ts";
import type { Command, Query } from "./types.ts";

export const enhancedGet: Query<"enhanced.get"> = ({ store }, { conversationId, version }) => ({
  enhanced: readEnhanced(store, conversationId, version) ?? null,
  versions: versionsOf(store, conversationId),
  stale: isStale(store, conversationId),
  underWay: jobAtWorkOn(store, conversationId) ?? null,
  failure: lastFailure(store, conversationId) ?? null,
});

export const enhancedJudge: Command<"enhanced.judge"> = ({ store, emit }, { conversationId, version, verdict, reason }) => {
  judgeEnhanced(store, conversationId, version, { verdict, reason });
  const enhanced = readEnhanced(store, conversationId, version);
  if (enhanced === undefined) throw new ParleyError("not_found", "This version is not there any more. Nothing was changed.");
  emit({ event: "enhanced", payload: { ids: [conversationId] } });
  return { enhanced };
};

export const enhancedNow: Command<"enhanced.now"> = () => {
  throw new ParleyError("not_found", "Parley cannot ask a model yet. Nothing was sent.");
};
