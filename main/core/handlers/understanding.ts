import type { Insight } from "../../../preload/contract/insights.ts";
import { ParleyError } from "../errors.ts";
import { lengthOf } from "../store/conversations.ts";
import type { Reader } from "../store/handle.ts";
import { setEdit, setVerdict } from "../store/insightEdits.ts";
import { countWaiting, nextWaiting, queueConversation } from "../store/insightQueue.ts";
import { changeFor, readInsight } from "../store/insights.ts";
import { listWork } from "../store/tallies.ts";
import { understand } from "../understand/understand.ts";
import { gone } from "./library.ts";
import type { Command, CommandContext } from "./types.ts";

export const insightsUnderstand: Command<"insights.understand"> = async (context, { conversationId }) => {
  const { store } = context;
  if (lengthOf(store, conversationId) === undefined) throw gone(conversationId);
  if (readInsight(store, conversationId) === undefined) queueConversation(store, conversationId);
  // it may change while it is read; what is shown then is of the moment before, and it waits to be understood again
  await understand(context, conversationId);
  tellUnderstood(context, [conversationId]);
  return { insight: there(store, conversationId) };
};

export const insightsCatchUp: Command<"insights.catchUp"> = async (context) => {
  const { store, progress } = context;
  let understood = 0;
  for (let next = nextWaiting(store); next !== undefined; next = nextWaiting(store)) {
    if (await understand(context, next.conversationId)) understood += 1;
    progress(understood, understood + countWaiting(store), "conversations");
    await context.breathe();
  }
  return { understood };
};

export const insightsChange: Command<"insights.change"> = (context, { conversationId, claim, change }) => {
  const { store, clock } = context;
  const wanted = change && changeFor(store, conversationId, claim, change);
  if (wanted === undefined)
    throw new ParleyError("not_found", "Parley no longer says this of the conversation. Nothing was changed.");
  const insight = store.transaction(() => {
    setEdit(store, conversationId, claim, wanted, clock.now());
    const changed = there(store, conversationId);
    listWork(store, conversationId, changed);
    return changed;
  });
  tellUnderstood(context, [conversationId]);
  return { insight };
};

export const insightsJudge: Command<"insights.judge"> = (context, { conversationId, verdict }) => {
  const { store, clock } = context;
  const insight = there(store, conversationId);
  setVerdict(store, conversationId, verdict, clock.now());
  tellUnderstood(context, [conversationId]);
  return { insight: { ...insight, verdict } };
};

function tellUnderstood({ store, emit }: CommandContext, ids: number[]): void {
  emit({ event: "understood", payload: { ids, waiting: countWaiting(store) } });
}

function there(store: Reader, conversationId: number): Insight {
  const insight = readInsight(store, conversationId);
  if (insight === undefined)
    throw new ParleyError(
      "not_found",
      "This conversation was not understood yet, or is not there any more. Nothing was changed.",
    );
  return insight;
}
