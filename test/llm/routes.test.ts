import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
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

/** An authority of one's own, and a certificate for this computer that only it vouches for: the folder that they lie in. */
function ownAuthority(): string {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  const openssl = (...args: string[]) => execFileSync("openssl", args, { cwd: folder, stdio: "ignore" });
  const made = ["req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
  openssl(...made, "-x509", "-days", "2", "-keyout", "authority.key", "-out", "authority.pem", "-subj", "/CN=An office's own");
  openssl(...made, "-keyout", "service.key", "-out", "service.csr", "-subj", "/CN=127.0.0.1");
  writeFileSync(join(folder, "names"), "subjectAltName=IP:127.0.0.1\nbasicConstraints=CA:FALSE\n");
  const by = ["-CA", "authority.pem", "-CAkey", "authority.key", "-CAcreateserial", "-extfile", "names", "-days", "2"];
  openssl("x509", "-req", "-in", "service.csr", "-out", "service.pem", ...by);
  return folder;
}

// without openssl nobody here can make a certificate
test.skipIf(!hasOpenssl)(
  "a certificate of one's own authority is refused, in words, until the system or the environment trusts that authority",
  async () => {
    const folder = ownAuthority();
    const [key, cert] = ["service.key", "service.pem"].map((name) => readFileSync(join(folder, name)));
    let heard = 0;
    const secure = createSecure({ key, cert }, (_, reply) => {
      heard += 1;
      reply.writeHead(200, { "content-type": "application/json" }).end(list);
    });
    await listening(secure);
    const address = `https://127.0.0.1:${portOf(secure)}/v1`;
    const authority = join(folder, "authority.pem");
    try {
      expect((await models(address)).problem).toBe(
        "It could not prove who it is: its certificate is not trusted by this computer. Nothing was sent.",
      );
      expect(heard).toBe(0);
      // OpenSSL's own variable: what the system trusts
      expect(await models(address, { SSL_CERT_FILE: authority })).toEqual({ models: ["a-model"] });
      expect(await models(address, { NODE_EXTRA_CA_CERTS: authority })).toEqual({ models: ["a-model"] });
      expect(heard).toBe(2);
    } finally {
      secure.closeAllConnections();
      secure.close();
    }
  },
);
