import { z } from "zod";
import { isSafeAddress } from "./addresses.ts";
import { command, query } from "./define.ts";
import { said } from "./sentences.ts";
import { count, empty } from "./values.ts";

export const providerKind = z.enum(["openai", "xai", "gemini", "openrouter", "ollama", "lmstudio", "custom"]);
export type ProviderKind = z.infer<typeof providerKind>;

/** What a provider's service can do; what it cannot do is done in another way or not offered. */
const abilities = z.strictObject({
  batch: z.boolean(),
  stream: z.boolean(),
  /** Answers that keep to a JSON schema. */
  structured: z.boolean(),
  embeddings: z.boolean(),
});
export type Abilities = z.infer<typeof abilities>;

const modelName = z.string().trim().min(1).max(200);
/** Millionths of a dollar for a million tokens, so that no sum is ever rounded on its way. */
const price = z.int().nonnegative().max(1_000_000_000);

const ownPrice = z.strictObject({ model: modelName, input: price, cached: price.nullable(), output: price });

export const provider = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  kind: providerKind,
  name: z.string().trim().min(1).max(80),
  /** Where its service answers, with the version: https://api.openai.com/v1 */
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .refine(isSafeAddress, "only https is safe outside of your own network, and no name or password may stand in an address"),
  abilities,
  /** For work in the background, and for answers that a person waits for. */
  models: z.strictObject({ background: modelName, live: modelName }),
  limits: z.strictObject({
    /** Requests at a time, where there is no batch service. */
    atOnce: z.int().min(1).max(64),
    requestsPerMinute: z.int().min(1).max(100_000),
    tokensPerMinute: z.int().min(1000).max(1_000_000_000),
  }),
  /** Prices that a person knows better than Parley's table. */
  prices: z.array(ownPrice).max(50),
});
export type Provider = z.infer<typeof provider>;

/** What stands in a new provider's form. */
export const providerPresets: Readonly<Record<ProviderKind, Omit<Provider, "id" | "limits" | "prices" | "kind">>> = {
  openai: {
    name: "OpenAI",
    baseUrl: "https://api.openai.com/v1",
    abilities: { batch: true, stream: true, structured: true, embeddings: true },
    models: { background: "gpt-5.4-mini", live: "gpt-5.4-mini" },
  },
  xai: {
    name: "xAI Grok",
    baseUrl: "https://api.x.ai/v1",
    abilities: { batch: false, stream: true, structured: true, embeddings: false },
    models: { background: "grok-4.3", live: "grok-4.3" },
  },
  gemini: {
    name: "Google Gemini",
    baseUrl: "https://generativelanguage.googleapis.com/v1beta/openai",
    abilities: { batch: false, stream: true, structured: true, embeddings: true },
    models: { background: "gemini-2.5-flash", live: "gemini-2.5-flash" },
  },
  openrouter: {
    name: "OpenRouter",
    baseUrl: "https://openrouter.ai/api/v1",
    abilities: { batch: false, stream: true, structured: true, embeddings: false },
    models: { background: "openai/gpt-5.4-mini", live: "openai/gpt-5.4-mini" },
  },
  ollama: {
    name: "Ollama",
    baseUrl: "http://127.0.0.1:11434/v1",
    abilities: { batch: false, stream: true, structured: true, embeddings: true },
    models: { background: "llama3.1", live: "llama3.1" },
  },
  lmstudio: {
    name: "LM Studio",
    baseUrl: "http://127.0.0.1:1234/v1",
    abilities: { batch: false, stream: true, structured: true, embeddings: true },
    models: { background: "local-model", live: "local-model" },
  },
  custom: {
    name: "",
    baseUrl: "https://",
    abilities: { batch: false, stream: true, structured: false, embeddings: false },
    models: { background: "", live: "" },
  },
};

/** Where a key lies: in the system's keychain, only in memory until Parley ends, or in the environment that Parley was started in. */
const keyPlace = z.enum(["keychain", "memory", "environment"]);
export type KeyPlace = z.infer<typeof keyPlace>;

const providerId = provider.shape.id;
const key = z
  .string()
  .trim()
  .max(4096)
  .regex(/^[\x21-\x7e]+$/, "a key has no spaces and no letters beyond plain ones");

export const providerRequests = {
  /** Where the key of each provider lies, never the key; and why the keychain cannot be used, where it cannot. */
  "providers.keys": query(
    empty,
    z.strictObject({
      keychain: z.strictObject({ usable: z.boolean(), reason: z.string().nullable(), said: said.optional() }),
      keys: z.array(z.strictObject({ provider: providerId, place: keyPlace.nullable() })),
    }),
  ),
  /** Keeps a key, or forgets it. It belongs to the provider's address: another address needs it anew. */
  "providers.setKey": command(
    z.strictObject({ provider: providerId, key: key.nullable() }),
    z.strictObject({ place: keyPlace.nullable() }),
  ),
  /** Asks a provider for its models. What goes wrong is an answer, not a failure of Parley. */
  "providers.test": command(
    z.strictObject({ provider: providerId }),
    z.strictObject({
      works: z.boolean(),
      /** In words for a person. */
      problem: z.string().nullable(),
      said: said.optional(),
      models: z.array(z.string()).max(1000),
      milliseconds: count,
      /** It says of itself that it only rehearses: what it answers is made up and costs nothing. */
      rehearsal: z.boolean(),
    }),
  ),
  /** What models cost, as Parley knows it: millionths of a dollar for a million tokens. */
  "providers.prices": query(
    empty,
    z.strictObject({
      /** The day on which the table was read. */
      of: z.iso.date(),
      prices: z.array(
        z.strictObject({
          provider: providerKind,
          model: z.string(),
          from: z.iso.date(),
          input: price,
          cached: price.nullable(),
          output: price,
          /** In a batch; null where the model has none. */
          batch: z.strictObject({ input: price, cached: price.nullable(), output: price }).nullable(),
          /** From so many tokens of input on these hold for the whole request. */
          long: z.strictObject({ above: count, input: price, cached: price.nullable(), output: price }).nullable(),
        }),
      ),
    }),
  ),
};
