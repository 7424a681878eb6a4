import { describe, expect, test } from "vitest";
import type { DoctorMachine } from "../../main/shells/cli/doctor.ts";
import { health, healthyMachine, run } from "./home.ts";

const ready = { dispatch: async () => ({ ok: true as const, value: health }) };

function doctor(machine: Partial<DoctorMachine>, core: Parameters<typeof run>[1] = ready) {
  return run(["doctor"], core, { machine: { ...healthyMachine, ...machine } });
}

describe("the doctor", () => {
  test("finds nothing wrong with a computer that has everything", async () => {
    const { code, out } = await doctor({});
    expect(code).toBe(0);
    expect(out.match(/^ok {7}/gm)).toHaveLength(9);
  });

  const lacks: [string, Partial<DoctorMachine>, RegExp][] = [
    ["Electron", { read: () => undefined }, /--shell=electron/],
    ["Electron", { exists: (path) => !path.includes("electron") }, /--shell=electron/],
    ["Browser", { findBrowser: () => undefined }, /PARLEY_BROWSER/],
    ["Display", { hasDisplay: false }, /desktop session/],
    ["Keychain", { exists: (path) => !path.includes("libsecret") }, /libsecret-1-0/],
    ["Fonts", { output: (_program, args) => (args[0] === ":lang=ja" ? "" : "x") }, /none for Japanese\n/],
    ["Fonts", { output: () => undefined }, /fonts-noto/],
    ["Disk space", { freeBytes: () => 1024 ** 3 }, /1\.0 GB free/],
  ];
  test.each(lacks)("says what a missing %s costs and how to get it, and ends with 3", async (name, machine, words) => {
    const { code, out } = await doctor(machine);
    expect(code).toBe(3);
    const lines = out.split("\n");
    const at = lines.findIndex((line) => line.startsWith(`missing  ${name}`));
    expect(lines.slice(at + 1, at + 3).every((line) => /^ {23}\w/.test(line))).toBe(true);
    expect(lines.slice(at, at + 3).join("\n")).toMatch(words);
    expect(out.match(/^missing/gm)).toHaveLength(1);
  });

  const breaks: [string, Partial<DoctorMachine>][] = [
    ["Node", { nodeVersion: "20.20.2" }],
    ["Node", { nodeVersion: "22.11.0" }],
    ["Data folder", { isWritable: () => false }],
  ];
  test.each(breaks)("does not open the store when %s is broken, and ends with 1", async (name, machine) => {
    const { code, out } = await doctor(machine, { dispatch: () => expect.unreachable("the store was opened") });
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`^broken   ${name}`, "m"));
  });

  test("looks at the nearest folder that exists when the data folder is not there yet", async () => {
    const asked: string[] = [];
    const isWritable = (path: string) => asked.push(path) > 0;
    await doctor({ exists: (path) => path === "/" || path.includes("lib") || path.includes("electron"), isWritable });
    expect(asked).toEqual(["/"]);
  });

  test("does not ask for a keychain library or fonts where the system has them built in", async () => {
    const { code, out } = await doctor({
      platform: "darwin",
      exists: (path) => !path.includes("libsecret"),
      output: () => undefined,
    });
    expect(code).toBe(0);
    expect(out).not.toMatch(/Keychain|Fonts/);
  });

  test.each([
    ["damaged", 5],
    ["newer", 5],
    ["failed", 1],
  ])("says what is wrong with a %s store and ends with %i", async (store, exit) => {
    const value = { ...health, store, problem: "Page 7 is torn." };
    const { code, out } = await doctor({}, { dispatch: async () => ({ ok: true, value }) });
    expect(code).toBe(exit);
    expect(out).toMatch(/^broken {3}Store {9}Page 7 is torn\.$/m);
  });

  test("says who has the store when it is open elsewhere", async () => {
    const holder = { pid: 4711, shell: "electron" as const, since: 0 };
    const compose = async () => ({ held: true as const, holder, show: async () => true });
    const { code, out } = await run(["doctor"], {}, { compose });
    expect(code).toBe(0);
    expect(out).toMatch(/^ok {7}Store {9}open in process 4711/m);
  });

  test("gives scripts the same as one object", async () => {
    const { out } = await run(["doctor", "--json"], ready);
    expect(JSON.parse(out).value.checks.map(({ name }: { name: string }) => name)).toEqual([
      "Node",
      "Electron",
      "Browser",
      "Display",
      "Keychain",
      "Fonts",
      "Disk space",
      "Data folder",
      "Store",
    ]);
  });
});
