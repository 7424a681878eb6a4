import {
  type Abilities,
  type Provider,
  type ProviderKind,
  provider,
  providerPresets,
} from "../../../preload/contract/providers.ts";

/** A provider as it is being written: numbers and prices are text until they are kept. */
export interface Draft {
  id: string;
  kind: ProviderKind;
  name: string;
  baseUrl: string;
  background: string;
  live: string;
  abilities: Abilities;
  atOnce: string;
  requestsPerMinute: string;
  tokensPerMinute: string;
  prices: readonly PriceDraft[];
}

/** In dollars for a million tokens. */
export interface PriceDraft {
  model: string;
  input: string;
  cached: string;
  output: string;
}

const usualLimits = { atOnce: 4, requestsPerMinute: 60, tokensPerMinute: 200_000 };

export function newDraft(kind: ProviderKind, taken: readonly string[]): Draft {
  const ids = [kind, ...Array.from({ length: taken.length + 1 }, (_, at) => `${kind}-${at + 2}`)];
  const id = ids.find((each) => !taken.includes(each)) ?? kind;
  return draftOf({ ...providerPresets[kind], id, kind, limits: usualLimits, prices: [] });
}

export function draftOf({ models, limits, prices, ...rest }: Provider): Draft {
  const { atOnce, requestsPerMinute, tokensPerMinute } = limits;
  return {
    ...rest,
    ...models,
    atOnce: String(atOnce),
    requestsPerMinute: String(requestsPerMinute),
    tokensPerMinute: String(tokensPerMinute),
    prices: prices.map(({ model, input, cached, output }) => ({
      model,
      input: dollars(input),
      cached: cached === null ? "" : dollars(cached),
      output: dollars(output),
    })),
  };
}

export type DraftField = "name" | "baseUrl" | "models" | "limits" | "prices";

/** The provider that was meant, or the part of it that cannot be meant so. */
export function providerOf(draft: Draft): { provider: Provider } | { wrong: DraftField } {
  const { background, live, atOnce, requestsPerMinute, tokensPerMinute, prices, ...rest } = draft;
  const read = provider.safeParse({
    ...rest,
    models: { background, live },
    limits: { atOnce: whole(atOnce), requestsPerMinute: whole(requestsPerMinute), tokensPerMinute: whole(tokensPerMinute) },
    prices: prices.map(({ model, input, cached, output }) => ({
      model,
      input: micro(input),
      cached: cached.trim() === "" ? null : micro(cached),
      output: micro(output),
    })),
  });
  if (read.success) return { provider: read.data };
  const [field] = read.error.issues[0]?.path ?? [];
  return { wrong: fields.find((each) => each === field) ?? "name" };
}

const fields: readonly DraftField[] = ["name", "baseUrl", "models", "limits", "prices"];

const whole = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN);
/** Points and commas are both written between dollars and cents. */
const micro = (text: string) =>
  /^\d+([.,]\d{1,6})?$/.test(text.trim()) ? Math.round(Number(text.replace(",", ".")) * 1e6) : Number.NaN;
const dollars = (millionths: number) => String(millionths / 1e6);
