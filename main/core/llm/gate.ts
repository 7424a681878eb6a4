import type OpenAI from "openai";
import type { Provider } from "../../../preload/contract/providers.ts";
import type { Settings } from "../../../preload/contract/settings.ts";
import type { Policy } from "../ports.ts";
import { offlineOf } from "./offline.ts";
import { Problem } from "./problems.ts";
import { createRoutes } from "./routes.ts";

// The only module that reaches the network (test/checks/boundaries.ts). Whatever leaves this computer leaves here, and is asked at that
// very moment whether it may: a switch that is turned stops the next request of a client that was made before.

export interface GateSetup {
  settings(): Settings;
  keyOf(provider: Provider): Promise<string | undefined>;
  /** The system's proxy for an address. */
  proxyOf?(url: string): Promise<string | undefined>;
  policy: Policy;
  version: string;
}

export interface Gate {
  /** A client for one provider, for now: keys and switches are read anew for each. Throws a `Problem` where none may be had. */
  client(provider: Provider): Promise<OpenAI>;
  /** Whether the service said with its last answer that it only rehearses. */
  rehearses(provider: Provider): boolean;
}

/** What a service says with every answer if it only rehearses. */
const rehearsalHeader = "x-parley-rehearsal";

/** Kinds that run on a person's own computers and ask for no key. */
const keyless: ReadonlySet<Provider["kind"]> = new Set(["ollama", "lmstudio", "custom"]);

export function createGate({ settings, keyOf, proxyOf, policy, version }: GateSetup): Gate {
  const rehearsing = new Map<string, boolean>();
  const routes = createRoutes(process.env, proxyOf);

  function assertOpen(provider: Provider): void {
    const offline = offlineOf(settings(), policy);
    if (offline !== "no") throw new Problem(offline === "managed" ? "managed" : "offline", provider);
  }

  async function outward(provider: Provider, address: Request | URL | string, init: RequestInit | undefined): Promise<Response> {
    assertOpen(provider);
    const url = new URL(address instanceof Request ? address.url : address);
    const { origin } = new URL(provider.baseUrl);
    if (url.origin !== origin) throw new Problem("strayed", provider);
    const dispatcher = await routes.dispatcherFor(url);
    // the proxy may have been asked for in between
    assertOpen(provider);
    // a redirect would take text to an address that nobody chose
    const answer = await fetch(address, Object.assign({}, init, { redirect: "error" as const, dispatcher }));
    rehearsing.set(origin, answer.headers.has(rehearsalHeader));
    return answer;
  }

  return {
    async client(provider) {
      assertOpen(provider);
      const key = await keyOf(provider);
      if (key === undefined && !keyless.has(provider.kind)) throw new Problem("no-key", provider);
      const { OpenAI } = await import("openai");
      return new OpenAI({
        // the SDK insists on one; the header goes without
        apiKey: key ?? "none",
        baseURL: provider.baseUrl,
        // everything that the SDK would take from the environment of its own accord
        adminAPIKey: null,
        organization: null,
        project: null,
        webhookSecret: null,
        logLevel: "off",
        // whoever asks knows what may be asked twice
        maxRetries: 0,
        timeout: 120_000,
        defaultHeaders: { ...unsaid, ...(key === undefined ? { Authorization: null } : {}), "User-Agent": `Parley/${version}` },
        fetch: (address, init) => outward(provider, address, init),
      });
    },
    rehearses: ({ baseUrl }) => rehearsing.get(new URL(baseUrl).origin) ?? false,
  };
}

/** What the SDK tells of the computer that it runs on, and nobody needs. */
const unsaid = Object.fromEntries(
  ["Lang", "Package-Version", "OS", "Arch", "Runtime", "Runtime-Version", "Retry-Count", "Timeout"].map((name) => [
    `X-Stainless-${name}`,
    null,
  ]),
);
