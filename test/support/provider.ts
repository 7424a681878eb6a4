import { type Provider, providerPresets } from "../../preload/contract/providers.ts";

/** A provider like OpenAI at another address, in no hurry to be slow. */
export function providerAt(url: string, changes: Partial<Provider> = {}): Provider {
  return {
    ...providerPresets.openai,
    id: "openai",
    kind: "openai",
    baseUrl: url,
    limits: { atOnce: 4, requestsPerMinute: 1000, tokensPerMinute: 10_000_000 },
    prices: [],
    ...changes,
  };
}
