import { execFile } from "node:child_process";
import { existsSync, globSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { workerScript } from "../support/built.ts";
import { temporaryFolder } from "../support/core.ts";
import { startStandIn } from "../support/standin/start.ts";

const onPath = (name: string) => (process.env.PATH ?? "").split(delimiter).some((dir) => existsSync(join(dir, name)));
const hasKeychain =
  process.platform === "linux" &&
  onPath("dbus-run-session") &&
  onPath("gnome-keyring-daemon") &&
  globSync("/usr/lib{,64,/*-linux-gnu}/libsecret-1.so.0").length > 0;

const life = new URL("../support/keychain-life.ts", import.meta.url).pathname;
const unlock = 'printf pw | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1; exec "$@"';

test.skipIf(!hasKeychain)(
  "a key lies in the keychain alone, is there on the next start, and is gone when it is forgotten",
  { timeout: 60_000 },
  async () => {
    const home = temporaryFolder(afterAll);
    const dataDir = join(home, "data");
    for (const dir of ["data", "run"]) mkdirSync(join(home, dir), { mode: 0o700 });
    const service = await startStandIn({ clock: { now: () => Date.now() } });
    const key = `sk-marker-${"q7".repeat(12)}`;
    const live = async (phase: string): Promise<Record<string, unknown>> => {
      const args = [process.execPath, life, dataDir, workerScript.href, service.url, key, phase];
      const { stdout } = await promisify(execFile)("dbus-run-session", ["--", "sh", "-c", unlock, "sh", ...args], {
        timeout: 50_000,
        env: { PATH: process.env.PATH, HOME: home, XDG_DATA_HOME: join(home, "share"), XDG_RUNTIME_DIR: join(home, "run") },
      });
      return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
    };
    const inKeychain = {
      ok: true,
      value: { keychain: { usable: true, reason: null }, keys: [{ provider: "one", place: "keychain" }] },
    };
    expect(await live("first")).toMatchObject({ keys: inKeychain, isKept: true, foreign: "untouched" });
    expect(await live("last")).toMatchObject({
      keys: inKeychain,
      after: { value: { keys: [{ provider: "one", place: null }] } },
      isKept: false,
      foreign: "untouched",
    });
    await service.close();

    // store, log, backup, export, and every answer and event that a page could have had
    const files = globSync("**/*", { cwd: dataDir }).filter((file) => statSync(join(dataDir, file)).isFile());
    expect(files).toEqual(
      expect.arrayContaining(["parley.db", "copy.parley", "out.json", "first-heard.json", "logs/parley.log"]),
    );
    const marked = Buffer.from("q7q7q7q7");
    expect(files.filter((file) => readFileSync(join(dataDir, file)).includes(marked))).toEqual([]);
  },
);
