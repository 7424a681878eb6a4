import { createSecureContext, getCACertificates, type SecureContext } from "node:tls";
import { isLoopback } from "../../../preload/contract/addresses.ts";

/** What sends a request by one way. */
type Dispatcher = import("undici").Dispatcher;

/** How an address is reached: past which proxy, and trusting whom. */
export interface Routes {
  dispatcherFor(url: URL): Promise<Dispatcher>;
}

/** Connections may wait long for the first byte: a model thinks before it speaks. The client's own timeout is shorter. */
const patience = { connectTimeout: 15_000, headersTimeout: 900_000, bodyTimeout: 300_000 };

/**
 * Proxies that the environment names come first, then the system's; this computer itself is always reached directly. Trusted is whom Node
 * or the person's system trusts, so that the certificate of an office's own proxy is no obstacle.
 */
export function createRoutes(
  env: NodeJS.ProcessEnv,
  proxyOf: ((url: string) => Promise<string | undefined>) | undefined,
): Routes {
  const named = proxiesIn(env);
  const made = new Map<string, Dispatcher>();
  let trusted: SecureContext | undefined;

  async function kept(name: string, make: (parts: typeof import("undici"), tls: object) => Dispatcher): Promise<Dispatcher> {
    const before = made.get(name);
    if (before !== undefined) return before;
    const parts = await import("undici");
    trusted ??= createSecureContext({ ca: certificates() });
    const dispatcher = make(parts, { secureContext: trusted, timeout: patience.connectTimeout });
    made.set(name, dispatcher);
    return dispatcher;
  }

  return {
    async dispatcherFor(url) {
      const direct = () => kept("direct", ({ Agent }, tls) => new Agent({ ...patience, connect: tls }));
      if (isLoopback(url.hostname)) return direct();
      if (named !== undefined)
        return kept(
          "environment",
          ({ EnvHttpProxyAgent }, tls) =>
            new EnvHttpProxyAgent({ ...patience, ...named, connect: tls, requestTls: tls, proxyTls: tls }),
        );
      const proxy = await proxyOf?.(url.href);
      if (proxy === undefined) return direct();
      return kept(
        proxy,
        ({ ProxyAgent }, tls) => new ProxyAgent({ ...patience, uri: proxy, connect: tls, requestTls: tls, proxyTls: tls }),
      );
    },
  };
}

/** Undefined where the environment names none, so that the system's word holds. */
function proxiesIn(env: NodeJS.ProcessEnv): { httpProxy: string; httpsProxy: string; noProxy: string } | undefined {
  const httpProxy = env.http_proxy || env.HTTP_PROXY || "";
  const httpsProxy = env.https_proxy || env.HTTPS_PROXY || "";
  if (httpProxy === "" && httpsProxy === "") return undefined;
  return { httpProxy, httpsProxy, noProxy: env.no_proxy || env.NO_PROXY || "" };
}

function certificates(): string[] {
  const known = new Set<string>();
  for (const kind of ["default", "system"] as const) {
    // a build of Node without one of these still has the others
    try {
      for (const certificate of getCACertificates(kind)) known.add(certificate);
    } catch {}
  }
  return [...known];
}
