import { describe, expect, test } from "vitest";
import { costOf, priceList, type Tokens, type Way } from "../../main/core/llm/prices/prices.ts";
import { priceRows } from "../../main/core/llm/prices/table.ts";
import { randomFrom } from "../../main/core/samples/random.ts";
import { type Provider, type ProviderKind, providerPresets } from "../../preload/contract/providers.ts";

const provider = (kind: ProviderKind, part: Partial<Provider> = {}): Provider => ({
  ...providerPresets[kind],
  id: kind,
  kind,
  limits: { atOnce: 4, requestsPerMinute: 60, tokensPerMinute: 100_000 },
  prices: [],
  ...part,
});
const openai = provider("openai");
const million = { input: 1_000_000, cached: 0, output: 0 };
const today = Date.UTC(2026, 10, 28);

describe("what a request costs", () => {
  test("is told by its model, also for a dated edition of it", () => {
    const tokens = { input: 10_000, cached: 4000, output: 2000 };
    // 6,000 at $0.75, 4,000 at $0.075, 2,000 at $4.50
    expect(costOf(openai, "gpt-5.4-mini", tokens, "live")).toBe(4500 + 300 + 9000);
    expect(costOf(openai, "gpt-5.4-mini-2026-03-17", tokens, "live")).toBe(13_800);
    expect(costOf(openai, "gpt-5.4-mini", tokens, "batch")).toBe(6900);
  });

  test("is unknown for a model that nobody priced, never nothing", () => {
    expect(costOf(openai, "gpt-99", million, "live")).toBeNull();
    expect(costOf(openai, "gpt-5.4-mini-turbo", million, "live")).toBeNull();
    expect(costOf(provider("custom", { baseUrl: "https://llm.example/v1" }), "gpt-5.4-mini", million, "live")).toBeNull();
    expect(costOf(provider("xai"), "grok-4.7", million, "batch")).toBeNull();
  });

  test("is nothing on a computer of one's own, and unknown from an Ollama somewhere else", () => {
    expect(costOf(provider("ollama"), "llama3.1", million, "queue")).toBe(0);
    expect(costOf(provider("ollama", { baseUrl: "http://192.168.1.9:11434/v1" }), "llama3.1", million, "queue")).toBe(0);
    expect(costOf(provider("ollama", { baseUrl: "https://ollama.com/v1" }), "llama3.1", million, "queue")).toBeNull();
  });

  test("follows the prices that a person entered, with half of them in a batch", () => {
    const prices = [{ model: "gpt-5.4-mini", input: 2_000_001, cached: null, output: 0 }];
    const own = provider("openai", { prices });
    expect(costOf(own, "gpt-5.4-mini", million, "live")).toBe(2_000_001);
    expect(costOf(own, "gpt-5.4-mini", million, "batch")).toBe(1_000_001);
  });

  test.each([
    ["gemini", "gemini-2.5-pro", 200_000, 250_000, 200_001, 500_003],
    ["openai", "gpt-5.4", 272_000, 680_000, 272_001, 1_360_005],
    ["xai", "grok-4.7", 199_999, 399_998, 200_000, 800_000],
  ] as const)("%s charges %s more for the whole request beyond %d tokens", (kind, model, at, usual, beyond, long) => {
    const cost = (input: number) => costOf(provider(kind), model, { input, cached: 0, output: 0 }, "live");
    expect(cost(at)).toBe(usual);
    expect(cost(beyond)).toBe(long);
  });

  test("changes on the day on which a price does", () => {
    const cost = (at: number) => costOf(provider("gemini"), "gemini-3.8-flash", million, "live", at);
    expect(cost(Date.UTC(2026, 11, 31, 23))).toBe(750_000);
    expect(cost(Date.UTC(2027, 0, 1))).toBe(1_500_000);
  });

  test("is the maker's through a service between", () => {
    expect(costOf(provider("openrouter"), "openai/gpt-5.4-mini", million, "live")).toBe(750_000);
    expect(costOf(provider("openrouter"), "somebody/gpt-5.4-mini", million, "live")).toBeNull();
  });

  test("of a batch that lists no price for what was read before counts that as new", () => {
    expect(costOf(openai, "gpt-4.1-mini", { input: 1_000_000, cached: 1_000_000, output: 0 }, "batch")).toBe(200_000);
  });
});

test("more tokens never cost less, cached ones never more than new ones, a batch of new ones never more than one by one; all in whole numbers", () => {
  const random = randomFrom(3);
  const some = (most: number) => Math.floor(random() ** 3 * most);
  for (let round = 0; round < 2000; round++) {
    const row = priceRows[some(1) + Math.floor(random() * priceRows.length)] ?? priceRows[0];
    if (row === undefined) throw new Error("no prices");
    const asked = provider(row.provider);
    const input = some(2_000_000);
    const tokens: Tokens = { input, cached: some(input), output: some(200_000) };
    const cost = (part: Partial<Tokens>, way: Way = "live") => costOf(asked, row.model, { ...tokens, ...part }, way, today) ?? -1;
    expect(Number.isSafeInteger(cost({}))).toBe(true);
    expect(cost({ output: tokens.output + 1 })).toBeGreaterThanOrEqual(cost({}));
    expect(cost({ input: input + 1 })).toBeGreaterThanOrEqual(cost({}));
    expect(cost({})).toBeLessThanOrEqual(cost({ cached: 0 }));
    if (row.batch !== null) expect(cost({ cached: 0 }, "batch")).toBeLessThanOrEqual(cost({ cached: 0 }));
  }
});

test("the page is told the whole table in whole numbers", () => {
  const { prices } = priceList();
  expect(prices.length).toBe(priceRows.length);
  expect(prices.find(({ model }) => model === "gpt-5.4-mini")).toMatchObject({
    input: 750_000,
    cached: 75_000,
    output: 4_500_000,
    batch: { input: 375_000, cached: 37_500, output: 2_250_000 },
  });
});
