import type { ProviderKind } from "../../../../preload/contract/providers.ts";

// What models cost, in dollars for a million tokens. The only place to change when a price changes: a new price is a new row with the day
// from which it holds. A model that is not here costs "unknown", never nothing; a person can enter prices in the settings.
//
// Read from copies of the providers' own pages, none of which could be asked directly:
//   OpenAI   developers.openai.com/api/docs/pricing, as told by tokenmix.ai (2026-06-04), benchlm.ai (2026-04-13) and silicondata.com
//            (2026-03-16, prices beyond 272,000 tokens); GPT-6 by releases of codex-manager (2026-09-30) and TokenMeter (0.17)
//   xAI      docs.x.ai/developers/pricing, stored copy with Grok 4.7 (after 2026-09-21)
//   Gemini   ai.google.dev/gemini-api/docs/pricing, as told by api-evangelist/deepmind (2026-10-07); cached rates from the page of 2025
// Left out, because only part of their prices could be found: gpt-6-sol, gpt-6-luna, gpt-5.6-*, grok-4-fast-*.

/** The newest day on which one of these was read. */
export const readOn = "2026-10-07";

export interface Rates {
  input: number;
  /** Null: what was read before costs as much as what is new. */
  cached: number | null;
  output: number;
}

export interface PriceRow extends Rates {
  provider: ProviderKind;
  model: string;
  from: string;
  /** In a batch everything costs half, and null where the model is offered in none; `full`: what was read before costs as much as what is new. */
  batch: "half" | "full" | null;
  /** For the whole request, once its input is longer than `above`. */
  long: (Rates & { above: number }) | null;
}

type Cost = readonly [input: number, cached: number | null, output: number];

const rates = ([input, cached, output]: Cost): Rates => ({ input, cached, output });

function rows(
  provider: ProviderKind,
  batch: PriceRow["batch"],
  above: number,
  list: readonly (readonly [string, string, Cost, Cost?])[],
) {
  return list.map(([model, from, usual, long]): PriceRow => {
    return { provider, model, from, ...rates(usual), batch, long: long === undefined ? null : { above, ...rates(long) } };
  });
}

export const priceRows: readonly PriceRow[] = [
  ...rows("openai", "half", 272_000, [
    ["gpt-6.2-astra", "2026-09-30", [8, 0.4, 40], [16, 0.8, 60]],
    ["gpt-6.2-sol", "2026-09-30", [2, 0.1, 10], [4, 0.2, 15]],
    ["gpt-6.1-sol", "2026-09-29", [2, 0.1, 10], [4, 0.2, 15]],
    ["gpt-5.5", "2026-04-30", [5, 0.5, 30], [10, 1, 45]],
    ["gpt-5.4", "2026-03-05", [2.5, 0.25, 15], [5, 0.5, 22.5]],
    ["gpt-5.4-mini", "2026-03-17", [0.75, 0.075, 4.5]],
    ["gpt-5.4-nano", "2026-03-17", [0.2, 0.02, 1.25]],
    ["gpt-5.2", "2025-12-11", [1.75, 0.175, 14]],
    ["gpt-5.1", "2025-11-13", [1.25, 0.125, 10]],
    ["gpt-5", "2025-08-07", [1.25, 0.125, 10]],
    ["gpt-5-mini", "2025-08-07", [0.25, 0.025, 2]],
    ["gpt-5-nano", "2025-08-07", [0.05, 0.005, 0.4]],
  ]),
  ...rows("openai", "full", 0, [
    ["gpt-4.1", "2025-04-14", [2, 0.5, 8]],
    ["gpt-4.1-mini", "2025-04-14", [0.4, 0.1, 1.6]],
    ["gpt-4.1-nano", "2025-04-14", [0.1, 0.025, 0.4]],
    ["gpt-4o", "2024-10-02", [2.5, 1.25, 10]],
    ["gpt-4o-2024-05-13", "2024-05-13", [5, null, 15]],
    ["gpt-4o-mini", "2024-07-18", [0.15, 0.075, 0.6]],
  ]),
  // its page says "200,000 tokens and more"
  ...rows("xai", null, 199_999, [
    ["grok-4.7", "2026-09-21", [2, 0.5, 6], [4, 1, 12]],
    ["grok-4.6", "2026-08-07", [2, 0.5, 6], [4, 1, 12]],
    ["grok-4.5", "2026-07-10", [2, 0.3, 6], [4, 0.6, 12]],
    ["grok-4.3", "2026-07-06", [1.25, 0.2, 2.5], [2.5, 0.4, 5]],
    ["grok-4.20-0309-reasoning", "2026-03-09", [1.25, 0.2, 2.5], [2.5, 0.4, 5]],
    ["grok-4.20-0309-non-reasoning", "2026-03-09", [1.25, 0.2, 2.5], [2.5, 0.4, 5]],
  ]),
  ...rows("gemini", "half", 200_000, [
    ["gemini-3.8-flash", "2026-09-20", [0.75, null, 3.75]],
    ["gemini-3.8-flash", "2027-01-01", [1.5, null, 7.5]],
    ["gemini-3.5-flash", "2026-07-21", [1.5, 0.15, 9]],
    ["gemini-3.5-flash-lite", "2026-08-01", [0.3, 0.03, 2.5]],
    ["gemini-3.1-pro-preview", "2026-02-19", [2, 0.2, 12], [4, 0.4, 18]],
    ["gemini-2.5-pro", "2025-06-17", [1.25, 0.125, 10], [2.5, 0.25, 15]],
    ["gemini-2.5-flash", "2025-06-17", [0.3, 0.03, 2.5]],
    ["gemini-2.5-flash-lite", "2025-07-22", [0.1, 0.01, 0.4]],
  ]),
];
