import { createGate } from "../../main/core/llm/gate.ts";
import { problemOf } from "../../main/core/llm/problems.ts";
import { type Provider, providerPresets } from "../../preload/contract/providers.ts";
import { defaultSettings } from "../../preload/contract/settings.ts";

// Asks a service for its models as Parley would in these surroundings, and prints what came of it.

const [baseUrl = "", proxy = ""] = process.argv.slice(2);
const provider: Provider = {
  ...providerPresets.custom,
  id: "one",
  kind: "custom",
  name: "It",
  baseUrl,
  models: { background: "a", live: "a" },
  limits: { atOnce: 1, requestsPerMinute: 1, tokensPerMinute: 1000 },
  prices: [],
};
const gate = createGate({
  settings: () => defaultSettings,
  keyOf: async () => "sk-test",
  proxyOf: async () => (proxy === "" ? undefined : proxy),
  policy: { offline: false },
  version: "test",
});
try {
  const client = await gate.client(provider);
  const { data } = await client.models.list();
  console.log(JSON.stringify({ models: data.map(({ id }) => id) }));
} catch (error) {
  console.log(JSON.stringify({ problem: problemOf(error, provider).message }));
}
process.exit();
