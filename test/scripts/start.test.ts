import { describe, expect, test } from "vitest";
import { type Checkout, checkout, giveElectron, giveElectronProgram, workingInstaller } from "./checkout.ts";

const display = { DISPLAY: ":0" };
const blocked = `console.error("RequestError: getaddrinfo ENOTFOUND example.invalid"); process.exit(1);`;
const instead = "opening Parley in an installed browser instead.";

/** A checkout that is installed and built already, so that only the start is seen. */
async function ready(): Promise<Checkout> {
  const made = checkout();
  await made.run("parley.cjs");
  return made;
}

function installs(made: Checkout): number {
  return made.log().filter((line) => line === "electron install").length;
}

describe.skipIf(process.platform !== "linux")("npm start", () => {
  test("opens Electron when it is there, with the person's options, and ends as it ends", async () => {
    const made = await ready();
    giveElectronProgram(made, "exit 5");
    const ran = await made.run("start.cjs", ["--data", "/d"], display);
    expect([ran.code, ran.err]).toEqual([5, ""]);
    const noSandbox = process.getuid?.() === 0 ? "--no-sandbox " : "";
    expect(ran.out).toBe(`electron ${noSandbox}${made.root} --data /d\n`);
    expect(installs(made)).toBe(0);
  });

  test("fetches Electron when it can be had", async () => {
    const made = await ready();
    giveElectron(made, workingInstaller);
    const ran = await made.run("start.cjs", [], display);
    expect(ran).toMatchObject({ code: 0, out: expect.stringMatching(/^electron /) });
    await made.run("start.cjs", [], display);
    expect(installs(made)).toBe(1);
  });

  test("opens the browser shell where Electron is blocked, says so in one line, and does not try again for a day", async () => {
    const made = await ready();
    giveElectron(made, blocked);
    const first = await made.run("start.cjs", ["--data", "/d"], display);
    expect(first.code).toBe(0);
    expect(first.err).toBe(
      `Fetching Electron (about 110 MB, once)…\nElectron could not be fetched (network blocked); ${instead}\n`,
    );
    expect(JSON.parse(first.out)).toMatchObject({ program: "serve", args: ["--data", "/d"] });
    const second = await made.run("start.cjs", [], display);
    expect(second.err).toBe(`Electron could not be fetched (network blocked); ${instead}\n`);
    expect(installs(made)).toBe(1);
    const day = 24 * 60 * 60 * 1000;
    made.write("dist/.electron-failed", JSON.stringify({ version: "45.0.0", at: Date.now() - day, why: "network blocked" }));
    await made.run("start.cjs", [], display);
    expect(installs(made)).toBe(2);
    made.write("node_modules/electron/package.json", '{"version":"45.0.1"}');
    await made.run("start.cjs", [], display);
    expect(installs(made)).toBe(3);
  });

  test("tries again when Electron is asked for by name, and then opens nothing else", async () => {
    const made = await ready();
    giveElectron(made, blocked);
    await made.run("start.cjs", [], display);
    for (const args of [["--shell=electron"], ["--shell", "electron"]]) {
      const ran = await made.run("start.cjs", args, display);
      expect([ran.code, ran.out]).toEqual([1, ""]);
      expect(ran.err).toContain("Electron could not be fetched (network blocked).");
    }
    expect(installs(made)).toBe(3);
  });

  test("gives an installer that hangs up", async () => {
    const made = await ready();
    giveElectron(made, "setInterval(() => {}, 1000);");
    const ran = await made.run("start.cjs", [], { ...display, PARLEY_ELECTRON_TIMEOUT_MS: "300" });
    expect(ran).toMatchObject({ code: 0, err: expect.stringContaining("(it took longer than ") });
    expect(JSON.parse(ran.out).program).toBe("serve");
  });

  test.each(["exit 127", "exit 133", "kill -TRAP $$"])(
    "opens the browser shell when Electron dies at once (%s)",
    async (ending) => {
      const made = await ready();
      giveElectronProgram(made, ending);
      const ran = await made.run("start.cjs", [], display);
      expect(ran).toMatchObject({ code: 0, err: `Electron could not start on this system; ${instead}\n` });
      expect(ran.out).toContain('"serve"');
    },
  );

  test.each([
    ["a display", [], {}, /^There is no display here, .*\n$/],
    ["a wish for Electron", ["--shell=browser"], display, /^$/],
    ["a wish for a window", ["--no-open"], display, /^$/],
    ["a display or a wish for a window", ["--no-open"], {}, /^$/],
  ])("does not try Electron without %s", async (_what, args, env, words) => {
    const made = await ready();
    giveElectronProgram(made);
    const ran = await made.run("start.cjs", args, env);
    expect(ran).toMatchObject({ code: 0, err: expect.stringMatching(words) });
    expect(JSON.parse(ran.out)).toMatchObject({ program: "serve", args: args.filter((arg) => arg === "--no-open") });
  });

  test("refuses a shell that there is not", async () => {
    const ran = await checkout().run("start.cjs", ["--shell=vapour"]);
    expect(ran).toMatchObject({ code: 2, out: "", err: "--shell takes electron or browser.\n" });
  });

  test("hands signals on and ends with the code of what it started", async () => {
    const made = await ready();
    const child = made.start("start.cjs", ["--no-open"], { PARLEY_TEST_STAYS: "1" });
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    child.kill("SIGTERM");
    expect(await child.ended).toMatchObject({ code: 7, signal: null });
  });
});
