import { isOwnAddress } from "../../../../preload/contract/addresses.ts";
import type { Provider, ProviderKind } from "../../../../preload/contract/providers.ts";
import type { RequestOutput } from "../../../../preload/contract/requests.ts";
import { type PriceRow, priceRows, type Rates, readOn } from "./table.ts";

/** Tokens as a service counts them: what it had read before is part of the input. */
export interface Tokens {
  input: number;
  cached: number;
  output: number;
}

export type Way = "batch" | "queue" | "live";

/** Millionths of a dollar for a million tokens, as whole numbers. */
interface Price {
  usual: Rates;
  batch: Rates | null;
  long: (Rates & { above: number; batch: Rates | null }) | null;
}

/** What a request costs in millionths of a dollar, rounded up; null where nobody knows. */
export function costOf(provider: Provider, model: string, tokens: Tokens, way: Way, at = Date.now()): number | null {
  const price = priceOf(provider, model, at);
  if (price === undefined) return null;
  const tier = price.long !== null && tokens.input > price.long.above ? { usual: price.long, batch: price.long.batch } : price;
  const rates = way === "batch" ? tier.batch : tier.usual;
  return rates === null ? null : sum(rates, tokens);
}

/** The days of the prices, for whoever wants to know how old they are. */
export const pricesOf = readOn;

const nothing: Price = { usual: { input: 0, cached: 0, output: 0 }, batch: { input: 0, cached: 0, output: 0 }, long: null };
const local: ReadonlySet<ProviderKind> = new Set(["ollama", "lmstudio"]);
/** Whose models a service between sells at the maker's price, by what stands before their names. */
const makers: Readonly<Record<string, ProviderKind>> = { openai: "openai", google: "gemini", "x-ai": "xai" };

function priceOf({ kind, baseUrl, prices }: Provider, model: string, at: number): Price | undefined {
  const own = prices.find((each) => each.model === model);
  if (own !== undefined) return { usual: own, batch: half(own), long: null };
  if (local.has(kind)) return isOwnAddress(new URL(baseUrl).hostname) ? nothing : undefined;
  const listed = kind === "openrouter" ? between(model, at) : rowOf(kind, model, at);
  return listed === undefined ? undefined : priced(listed);
}

function between(model: string, at: number): PriceRow | undefined {
  const [maker = "", name = ""] = model.split("/");
  const kind = makers[maker];
  const row = kind === undefined ? undefined : rowOf(kind, name, at);
  return row === undefined ? undefined : { ...row, batch: null };
}

/** The row that holds on a day; a dated edition of a model costs what the model does, unless it has a row of its own. */
function rowOf(kind: ProviderKind, model: string, at: number): PriceRow | undefined {
  const day = new Date(at).toISOString().slice(0, 10);
  const named = (name: string) => {
    const all = priceRows.filter((row) => row.provider === kind && row.model === name);
    return all.filter(({ from }) => from <= day).at(-1) ?? all[0];
  };
  const name = model.replace(/^models\//, "");
  return named(name) ?? named(name.replace(/-\d{4}-\d{2}-\d{2}$|-latest$/, ""));
}

function priced(row: PriceRow): Price {
  const inBatch = (rates: Rates) =>
    row.batch === null ? null : row.batch === "half" ? half(rates) : { ...half(rates), cached: null };
  const usual = whole(row);
  return { usual, batch: inBatch(usual), long: row.long && longOf({ ...whole(row.long), above: row.long.above }) };

  function longOf(long: Rates & { above: number }) {
    return { ...long, batch: inBatch(long) };
  }
}

const whole = ({ input, cached, output }: Rates): Rates => ({
  input: micro(input),
  cached: cached === null ? null : micro(cached),
  output: micro(output),
});
const micro = (dollars: number) => Math.round(dollars * 1_000_000);
const half = ({ input, cached, output }: Rates): Rates => ({
  input: Math.ceil(input / 2),
  cached: cached === null ? null : Math.ceil(cached / 2),
  output: Math.ceil(output / 2),
});

function sum(rates: Rates, tokens: Tokens): number {
  const cached = Math.min(tokens.cached, tokens.input);
  // beyond what a number holds exactly long before it is rounded
  const total =
    BigInt(tokens.input - cached) * BigInt(rates.input) +
    BigInt(cached) * BigInt(rates.cached ?? rates.input) +
    BigInt(tokens.output) * BigInt(rates.output);
  return Number((total + 999_999n) / 1_000_000n);
}

/** The table as a page is told it. */
export function priceList(): RequestOutput<"providers.prices"> {
  const prices = priceRows.map((row) => {
    const { usual, batch, long } = priced(row);
    return {
      provider: row.provider,
      model: row.model,
      from: row.from,
      ...usual,
      batch,
      long: long && { above: long.above, input: long.input, cached: long.cached, output: long.output },
    };
  });
  return { of: readOn, prices };
}
