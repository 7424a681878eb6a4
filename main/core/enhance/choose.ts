import type { EnhancePlan, Estimate } from "../../../preload/contract/jobs.ts";
import type { Provider } from "../../../preload/contract/providers.ts";
import { ParleyError } from "../errors.ts";
import { type Picked, pick } from "../export/pick.ts";
import type { SurveyContext } from "../handlers/types.ts";
import { isStale } from "../store/enhanced.ts";
import type { Reader } from "../store/handle.ts";
import { jobAtWorkOn } from "../store/jobs/requestsTold.ts";
import { readSettings } from "../store/settings.ts";
import { Letters } from "./letters.ts";

// What of that which a person pointed at is sent, and to whom.

export interface Chosen {
  conversations: number[];
  left: Estimate["left"];
}

const together = 200;

export async function choose(
  { which, again }: Pick<EnhancePlan, "which" | "again">,
  context: Pick<SurveyContext, "store" | "cancel" | "breathe">,
): Promise<Chosen> {
  const { store } = context;
  const chosen: Chosen = { conversations: [], left: { enhanced: 0, underWay: 0, empty: 0 } };
  const choice = ({ conversation, messages }: Picked) => {
    if (messages === 0) chosen.left.empty += 1;
    else if (jobAtWorkOn(store, conversation) !== undefined) chosen.left.underWay += 1;
    else if (!again && isEnhanced(store, conversation) && !isStale(store, conversation)) chosen.left.enhanced += 1;
    else chosen.conversations.push(conversation);
  };
  const picked = await pick(which, context);
  for (let from = 0; from < picked.length; from += together) {
    await context.breathe();
    store.snapshot(() => picked.slice(from, from + together).forEach(choice));
  }
  return chosen;
}

const isEnhanced = (store: Reader, id: number) =>
  store.get<{ tier: string }>("select tier from conversations where id = ?", id)?.tier === "ai_enhanced";

export interface Addressee {
  provider: Provider;
  model: string;
  way: "batch" | "queue";
}

/** The one that is named, else the first in the settings. */
export function addresseeOf(store: Reader, { provider: wanted, model }: Pick<EnhancePlan, "provider" | "model">): Addressee {
  const { providers } = readSettings(store);
  const provider = wanted === undefined ? providers[0] : providers.find(({ id }) => id === wanted);
  if (provider === undefined)
    throw new ParleyError("not_found", "No provider of language models is set up. Add one in the settings. Nothing was sent.");
  return { provider, model: model ?? provider.models.background, way: provider.abilities.batch ? "batch" : "queue" };
}

/** The questions to one, with what the settings hide by now. */
export function lettersTo(store: Reader, { provider, model }: Pick<Addressee, "provider" | "model">): Letters {
  const hidden = new Set(readSettings(store).sending.hidden);
  return new Letters(store, { model, hidden, structured: provider.abilities.structured });
}
