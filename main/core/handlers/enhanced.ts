import { askNow } from "../enhance/now.ts";
import { ParleyError } from "../errors.ts";
import { untilCancelled } from "../llm/cancelling.ts";
import { costOf } from "../llm/prices/prices.ts";
import { withSaid } from "../said.ts";
import { isStale, judgeEnhanced, readEnhanced, versionsOf } from "../store/enhanced.ts";
import { jobAtWorkOn, lastFailure } from "../store/jobs/requestsTold.ts";
import type { Command, Query } from "./types.ts";

export const enhancedGet: Query<"enhanced.get"> = ({ store }, { conversationId, version }) => {
  const failure = lastFailure(store, conversationId) ?? null;
  const found = {
    enhanced: readEnhanced(store, conversationId, version) ?? null,
    versions: versionsOf(store, conversationId),
    stale: isStale(store, conversationId),
    underWay: jobAtWorkOn(store, conversationId) ?? null,
    failure,
  };
  return withSaid(found, failure);
};

export const enhancedJudge: Command<"enhanced.judge"> = ({ store, emit }, { conversationId, version, verdict, reason }) => {
  judgeEnhanced(store, conversationId, version, { verdict, reason });
  const enhanced = readEnhanced(store, conversationId, version);
  if (enhanced === undefined) throw new ParleyError("not_found", "This version is not there any more. Nothing was changed.");
  emit({ event: "enhanced", payload: { ids: [conversationId] } });
  return { enhanced };
};

export const enhancedNow: Command<"enhanced.now"> = async (context, wish) => {
  const { store, clock, gate, emit, request } = context;
  const answered = await untilCancelled(context.cancel, (signal) =>
    askNow(
      {
        store,
        clock,
        signal,
        client: gate.client,
        rehearses: gate.rehearses,
        cost: (provider, model, tokens) => costOf(provider, model, tokens, "live"),
        onText: (provider, text) => emit({ event: "streamed", payload: { request, provider, text } }),
      },
      wish,
    ),
  );
  emit({ event: "enhanced", payload: { ids: [wish.conversationId] } });
  return { ...answered, fellBack: answered.fellBack.map((each) => withSaid(each, each.reason)) };
};
