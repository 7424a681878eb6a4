import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { createServer as createPlain, type Server } from "node:http";
import { createServer as createSecure } from "node:https";
import { type AddressInfo, connect, type Server as NetServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/core.ts";

// In a process of its own each: proxies and trust are read from its surroundings.

const asking = new URL("../support/ask-models.ts", import.meta.url).pathname;

async function models(
  baseUrl: string,
  env: Record<string, string> = {},
  proxy = "",
): Promise<{ models?: string[]; problem?: string }> {
  const { stdout } = await promisify(execFile)(process.execPath, [asking, baseUrl, proxy], {
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, ...env },
  });
  return JSON.parse(stdout);
}

const list = JSON.stringify({ object: "list", data: [{ id: "a-model", object: "model", created: 1, owned_by: "test" }] });
const portOf = (server: NetServer) => (server.address() as AddressInfo).port;
const listening = (server: NetServer) => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

let service: Server;
let proxy: Server;
/** Where the proxy was asked to connect to; it brings everyone to the service. */
const asked: string[] = [];

beforeAll(async () => {
  service = createPlain((_, reply) => reply.writeHead(200, { "content-type": "application/json" }).end(list));
  proxy = createPlain();
  proxy.on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    const onward = connect(portOf(service), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    socket.on("error", () => onward.destroy());
    onward.on("error", () => socket.destroy());
  });
  await Promise.all([listening(service), listening(proxy)]);
});
afterAll(() => {
  service.closeAllConnections();
  proxy.closeAllConnections();
  service.close();
  proxy.close();
});

describe("a proxy", () => {
  const far = "http://models.internal:8080/v1";

  test("of the environment is used, but not for this computer, nor for what it leaves out", async () => {
    const env = { HTTP_PROXY: `http://127.0.0.1:${portOf(proxy)}`, HTTPS_PROXY: "", NO_PROXY: "other.internal" };
    expect(await models(far, env)).toEqual({ models: ["a-model"] });
    expect(asked.splice(0)).toEqual(["models.internal:8080"]);
    expect(await models(`http://127.0.0.1:${portOf(service)}/v1`, env)).toEqual({ models: ["a-model"] });
    expect((await models("http://other.internal:8080/v1", env)).problem).toMatch(/was not found/);
    expect(asked).toEqual([]);
  });

  test("of the system is used where the environment names none", async () => {
    expect(await models(far, {}, `http://127.0.0.1:${portOf(proxy)}`)).toEqual({ models: ["a-model"] });
    expect(asked.splice(0)).toEqual(["models.internal:8080"]);
  });
});

const hasOpenssl = (() => {
  try {
    execFileSync("openssl", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

test.skipIf(!hasOpenssl)(
  "a certificate that the system does not trust is refused, and one that it does is accepted",
  async () => {
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
    const subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"];
    const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"];
    execFileSync("openssl", ["req", "-x509", ...kind, "-keyout", key, "-out", certificate, ...subject], { stdio: "ignore" });
    const secure = createSecure({ key: readFileSync(key), cert: readFileSync(certificate) }, (_, reply) =>
      reply.writeHead(200, { "content-type": "application/json" }).end(list),
    );
    await listening(secure);
    const address = `https://127.0.0.1:${portOf(secure)}/v1`;
    try {
      expect((await models(address)).problem).toMatch(/could not prove who it is/);
      // OpenSSL's own variable: what the system trusts
      expect(await models(address, { SSL_CERT_FILE: certificate })).toEqual({ models: ["a-model"] });
      expect(await models(address, { NODE_EXTRA_CA_CERTS: certificate })).toEqual({ models: ["a-model"] });
    } finally {
      secure.closeAllConnections();
      secure.close();
    }
  },
);
