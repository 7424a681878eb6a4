import { writeFileSync } from "node:fs";
import { join } from "node:path";
import keytar from "keytar";
import { compose } from "../../main/compose.ts";
import { openLog } from "../../main/core/log.ts";
import { systemSecrets } from "../../main/keys/systemSecrets.ts";
import { type Provider, providerPresets } from "../../preload/contract/providers.ts";
import { requests } from "../../preload/contract/requests.ts";

// A life of Parley with a real keychain, in a session of its own: what it answers is written down to be searched for the key.

const [dataDir = "", workerScript = "", baseUrl = "", key = "", phase = ""] = process.argv.slice(2);

const composed = await compose(
  {
    shell: "cli",
    version: "test",
    dataDir,
    workerScript: new URL(workerScript),
    clock: { now: () => Date.now() },
    log: openLog(dataDir),
    secrets: systemSecrets(),
  },
  () => {},
);
if (composed.held) throw new Error("the store is held");
const { core } = composed;
const heard: unknown[] = [];
core.on((event) => heard.push(event));
const ask = async (name: string, input: unknown) => {
  const reply = await core.dispatch({ id: `${heard.length}`, name, input });
  heard.push({ name, reply });
  return reply;
};

const provider: Provider = {
  ...providerPresets.openai,
  id: "one",
  kind: "openai",
  baseUrl,
  limits: { atOnce: 4, requestsPerMinute: 60, tokensPerMinute: 100_000 },
  prices: [],
};

if (phase === "first") {
  // items of other programs, some of them not text, must not be touched nor trip anything up
  await keytar.setPassword("another program", "somebody", "untouched");
  await ask("samples.try", {});
  await ask("settings.set", { providers: [provider] });
  await ask("providers.setKey", { provider: "one", key });
  await ask("providers.test", { provider: "one" });
  await ask("providers.setKey", { provider: "two", key });
  await ask("providers.setKey", { provider: "one", key: `${key} ${key}` });
  await ask("providers.setKey", { provider: "one", key: { [key]: key } });
  await ask("store.backup", { path: join(dataDir, "copy.parley") });
  await ask("export.write", { target: { path: join(dataDir, "out.json") }, format: "json", withSummaries: true });
  const slow = new Set(["providers.setKey", "samples.seed", "store.backup", "insights.catchUp"]);
  await Promise.all(Object.keys(requests).map((name) => (slow.has(name) ? undefined : ask(name, {}))));
}
const keys = await ask("providers.keys", {});
if (phase === "last") await ask("providers.setKey", { provider: "one", key: null });
const after = await ask("providers.keys", {});
await core.close();
writeFileSync(join(dataDir, `${phase}-heard.json`), JSON.stringify(heard));
const kept = await keytar.getPassword("Parley", `one ${new URL(baseUrl).origin}`);
const foreign = await keytar.getPassword("another program", "somebody");
console.log(JSON.stringify({ keys, after, isKept: kept === key, foreign }));
