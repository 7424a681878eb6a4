import { expect, test } from "vitest";
import { proxyIn } from "../../main/shells/electron/proxy.ts";

test.each([
  ["DIRECT", undefined],
  ["PROXY proxy.example:3128; DIRECT", "http://proxy.example:3128"],
  ["HTTPS secure.example:443", "https://secure.example:443"],
  ["SOCKS5 socks.example:1080;DIRECT", "socks5://socks.example:1080"],
  // an old kind that nobody here speaks is passed over, and what stands behind "directly" does not count
  ["SOCKS4 old.example:1080; PROXY proxy.example:3128", "http://proxy.example:3128"],
  ["DIRECT; PROXY proxy.example:3128", undefined],
  ["", undefined],
])("the system's %j is %s", (list, proxy) => {
  expect(proxyIn(list)).toBe(proxy);
});
