import type { EnhancePlan, Estimate } from "../../../preload/contract/jobs.ts";
import type { Provider } from "../../../preload/contract/providers.ts";
import type { SurveyContext } from "../handlers/types.ts";
import { offlineOf } from "../llm/offline.ts";
import { costOf, pricesOf } from "../llm/prices/prices.ts";
import { tokenCounter } from "../llm/tokens.ts";
import { budgetOf } from "../store/jobs/usage.ts";
import { readSettings } from "../store/settings.ts";
import { outputOf } from "./build.ts";
import { addresseeOf, choose, lettersTo } from "./choose.ts";

/** What enhancing would send and cost: every text is put together as it would leave, and counted by the model's own tokens. */
export async function estimate(plan: EnhancePlan, context: SurveyContext): Promise<Estimate> {
  const { store, progress, breathe, policy } = context;
  const settings = readSettings(store);
  const { provider, model, way } = addresseeOf(store, plan);
  const { conversations, left } = await choose(plan, context);
  const letters = lettersTo(store, { provider, model });
  const count = await tokenCounter();
  const sums = { batch: new Sum(), live: new Sum() };
  const add = (input: number) => {
    const output = outputOf(input);
    tokens.input += input;
    tokens.output += output;
    for (const each of ["batch", "live"] as const) sums[each].add(costOf(provider, model, { input, cached: 0, output }, each));
  };
  const redacted = new Map<Estimate["redacted"][number]["kind"], number>();
  const tokens = { input: 0, output: 0 };
  let requests = 0;
  for (const [index, conversation] of conversations.entries()) {
    const pieces = letters.pieces(conversation);
    for (let piece = 0; piece < pieces; piece++) {
      const { outgoing } = letters.letter(conversation, pieces === 1 ? null : piece, null);
      add(outgoing.tokens(count));
    }
    requests += pieces > 1 ? pieces + 1 : pieces;
    // the closing request is put together from answers that nobody has yet: some sentences of each piece
    if (pieces > 1) add(pieces * closingShare);
    for (const [kind, hidden] of letters.hiddenIn(conversation)) redacted.set(kind, (redacted.get(kind) ?? 0) + hidden);
    progress(index + 1, conversations.length, "conversations");
    await breathe();
  }
  const cost = { batch: provider.abilities.batch ? sums.batch.value : null, live: sums.live.value };
  const { month, spent, promised } = budgetOf(store, Date.now());
  const price = way === "batch" ? cost.batch : cost.live;
  const isTooMuch = month !== null && price !== null && spent + promised + price > month;
  const offline = offlineOf(settings, policy);
  return {
    provider: provider.id,
    providerName: provider.name,
    model,
    way,
    conversations: conversations.length,
    left,
    requests,
    tokens,
    cost,
    pricesOf,
    minutes: minutesOf(way, { requests, tokens: tokens.input }, provider.limits),
    redacted: [...redacted].map(([kind, found]) => ({ kind, count: found })),
    budget: { month, spent },
    refused: refusalOf(offline, conversations.length, isTooMuch),
  };
}

const closingShare = 250;

/** Nobody knows a sum of which nobody knows a part. */
class Sum {
  value: number | null = 0;

  add(part: number | null): void {
    this.value = this.value === null || part === null ? null : this.value + part;
  }
}

/** Within a day by promise, within an hour mostly; without batches as fast as the provider lets, by requests or by tokens. */
export function minutesOf(
  way: "batch" | "queue",
  { requests, tokens }: { requests: number; tokens: number },
  { requestsPerMinute, tokensPerMinute }: Pick<Provider["limits"], "requestsPerMinute" | "tokensPerMinute">,
): Estimate["minutes"] {
  if (way === "batch") return { from: requests > 1000 ? 60 : 10, to: 24 * 60 };
  const least = Math.max(requests / requestsPerMinute, tokens / tokensPerMinute);
  return { from: Math.ceil(least), to: Math.ceil(least * 4) + 1 };
}

function refusalOf(offline: ReturnType<typeof offlineOf>, conversations: number, isTooMuch: boolean): string | null {
  if (offline === "managed") return "Whoever looks after this computer has decided that nothing leaves Parley.";
  if (offline === "chosen") return "Sending is switched off in the settings.";
  if (conversations === 0) return "There is nothing to enhance: it was done before, is under way, or holds no text.";
  return isTooMuch
    ? "It would cost more than is left of this month's budget. Choose fewer conversations or a larger budget."
    : null;
}
