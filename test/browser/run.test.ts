import { spawn } from "node:child_process";
import { once } from "node:events";
import { join, relative } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { readServeOptions, serve } from "../../main/shells/browser/run.ts";
import { postToken, testServer } from "./client.ts";
import { fakeCore, silentLog } from "./core.ts";
import { pageFolder } from "./fakes.ts";

describe("the options of the browser shell", () => {
  test("are a folder, a port and whether to open a window", () => {
    expect(readServeOptions([], "/default")).toEqual({ dataDir: "/default", open: true, port: 0, files: [] });
    expect(readServeOptions(["--data", "/d", "--no-open", "--port", "8080"], "/default")).toEqual({
      dataDir: "/d",
      open: false,
      port: 8080,
      files: [],
    });
  });

  test("and files to import, as whole paths, wherever they stand on the line", () => {
    const here = import.meta.filename;
    const options = readServeOptions([relative(process.cwd(), here), "--no-open", import.meta.dirname], "/default");
    expect(options).toMatchObject({ files: [here, import.meta.dirname], open: false });
  });

  test.each([[["--port", "http"]], [["--port", "70000"]], [["--opne"]], [["stray"]], [["--data"]]])(
    "%j is refused with a reason",
    (args) => {
      expect(readServeOptions(args, "/default")).toEqual({ problem: expect.stringMatching(/\w/) });
    },
  );
});

describe("a second start", () => {
  function secondStart(comesToFront: boolean) {
    const said = { out: "", err: "" };
    for (const [name, stream] of [["out", process.stdout] as const, ["err", process.stderr] as const]) {
      const spy = vi.spyOn(stream, "write").mockImplementation((text) => {
        said[name] += text;
        return true;
      });
      onTestFinished(() => spy.mockRestore());
    }
    const holder = { pid: 4711, shell: "electron" as const, since: 0 };
    const home = {
      compose: async () => ({ held: true as const, holder, show: async () => comesToFront }),
      openLog: () => silentLog,
      version: "0.0.0",
      pageDir: "/nowhere",
      workerScript: new URL("file:///nowhere"),
      defaultDataDir: "/nowhere",
    };
    return { said, code: serve({ dataDir: "/nowhere", open: true, port: 0, files: [] }, home) };
  }

  test("brings the first one to the front and ends well", async () => {
    const { said, code } = secondStart(true);
    expect(await code).toBe(0);
    expect(said.out).toMatch(/^Parley is already open \(electron, process 4711, since .*\)\.\n$/);
  });

  test("says who holds the store when that one does not answer, and ends with 4", async () => {
    const { said, code } = secondStart(false);
    expect(await code).toBe(4);
    expect(said.err).toContain("electron, process 4711");
    expect(said.out).toBe("");
  });
});

describe.skipIf(process.platform === "win32")("as a process", () => {
  async function started(...args: string[]) {
    const script = join(import.meta.dirname, "serving.ts");
    const child = spawn(process.execPath, [script, pageFolder(), ...args], { stdio: ["ignore", "pipe", "inherit"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      out += text;
    });
    const lines = () => out.split("\n").filter((line) => line !== "");
    await expect.poll(() => lines().length, { timeout: 10_000 }).toBe(1);
    return { child, lines };
  }

  function wayIn(line: string | undefined) {
    const [, host = "", token = ""] =
      /^Parley is at http:\/\/(127\.0\.0\.1:\d+)\/launch#(\S+) \(works once\)$/.exec(line ?? "") ?? [];
    return { host, token };
  }

  test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
    "prints one line, and ends with 0 on %s, even when it comes twice",
    async (signal) => {
      const { child, lines } = await started("--no-open");
      const { host, token } = wayIn(lines()[0]);
      expect((await postToken(host, token)).status).toBe(204);
      child.kill(signal);
      await expect.poll(() => lines()[1]).toBe("closing");
      child.kill(signal);
      child.kill("SIGUSR2");
      expect(await once(child, "close")).toEqual([0, null]);
      expect(lines()[2]).toBe("closed");
    },
  );

  test("prints a fresh address when a second start asks it to show itself", async () => {
    const { child, lines } = await started("--no-open");
    child.kill("SIGUSR2");
    await expect.poll(() => lines().length).toBe(2);
    const [first, second] = lines().map(wayIn);
    expect(second?.host).toBe(first?.host);
    expect(second?.token).not.toBe(first?.token);
  });
});

test("a port that is taken ends the start with the core closed, not with a process that hangs", async () => {
  const { host } = await testServer();
  const core = fakeCore();
  const home = {
    compose: async () => ({ held: false as const, core }),
    openLog: () => silentLog,
    version: "0.0.0",
    pageDir: pageFolder(),
    workerScript: new URL("file:///nowhere"),
    defaultDataDir: "/nowhere",
  };
  await expect(serve({ dataDir: "/nowhere", open: false, port: Number(host.split(":")[1]), files: [] }, home)).rejects.toThrow(
    /EADDRINUSE/,
  );
  expect(core.closed).toBe(true);
});
