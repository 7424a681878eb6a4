import type { Session } from "electron";

/** The proxy that the person's system names for an address, scripts that decide it included. */
export function systemProxy(session: Pick<Session, "resolveProxy">): (url: string) => Promise<string | undefined> {
  return async (url) => proxyIn(await session.resolveProxy(url));
}

const schemes: Readonly<Record<string, string>> = { PROXY: "http", HTTPS: "https", SOCKS5: "socks5", SOCKS: "socks5" };

/** The first of "PROXY proxy.example:3128; DIRECT" that can be used; undefined for none. */
export function proxyIn(list: string): string | undefined {
  for (const entry of list.split(";")) {
    const [kind = "", address] = entry.trim().split(/\s+/);
    if (kind === "DIRECT") return undefined;
    const scheme = schemes[kind];
    if (scheme !== undefined && address) return `${scheme}://${address}`;
  }
  return undefined;
}
