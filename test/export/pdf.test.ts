import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Printer } from "../../main/core/ports.ts";
import { browserPrinter, installedPrinter, printFlags } from "../../main/shells/browser/printer.ts";
import { file } from "../import/bring.ts";
import { workerScript } from "../support/built.ts";
import { startCore, temporaryFolder } from "../support/core.ts";
import { made } from "./made.ts";

// Bugs these would catch: a piece of a PDF under its name, a page that is left beside it, a browser that goes on after a cancel.

const never = new AbortController().signal;
const whole = "%PDF-1.7\n%%EOF\n";

async function coreWith(printer: Printer | undefined) {
  const core = await startCore(undefined, workerScript, undefined, "cli", { printer });
  await core.ask("import.files", { files: [{ path: file("made.jsonl", made(4, 2)) }] });
  const folder = temporaryFolder();
  return { ...core, folder, path: join(folder, "out.pdf"), left: () => readdirSync(folder) };
}

describe("a PDF", () => {
  test("is the page, printed", async () => {
    const printed: string[] = [];
    const core = await coreWith({
      async print(page, pdf) {
        printed.push(readFileSync(page, "utf8"));
        writeFileSync(pdf, whole);
      },
    });
    const told = await core.ask("export.write", { target: { path: core.path }, format: "pdf" });
    expect(told).toMatchObject({ path: core.path, name: "out.pdf", messages: 24, bytes: whole.length });
    expect(printed[0]).toContain("<!doctype html>");
    expect([core.left(), readFileSync(core.path, "utf8")]).toEqual([["out.pdf"], whole]);
  });

  test("needs something that prints, and says what", async () => {
    const core = await coreWith(undefined);
    expect(await core.refused("export.write", { target: { path: core.path }, format: "pdf" })).toMatchObject({
      code: "bad_input",
      message: expect.stringMatching(/Chromium.*PARLEY_BROWSER.*Nothing was written/),
    });
    expect(core.left()).toEqual([]);
  });

  test.each([
    [
      new Error("the browser broke."),
      { code: "bad_input", message: expect.stringMatching(/the browser broke\. Nothing was kept/) },
    ],
    [Object.assign(new Error("full"), { code: "ENOSPC" }), { code: "disk_full" }],
  ])("that fails leaves nothing and says why: %s", async (error, failure) => {
    const core = await coreWith({
      async print(_page, pdf) {
        writeFileSync(pdf, "%PDF-1.7 half");
        throw error;
      },
    });
    expect(await core.refused("export.write", { target: { path: core.path }, format: "pdf" })).toMatchObject(failure);
    expect(core.left()).toEqual([]);
  });

  test("that is cancelled while it is printed is not there", async () => {
    const begun = Promise.withResolvers<void>();
    const core = await coreWith({
      print: (_page, _pdf, signal) =>
        new Promise((_, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason));
          begun.resolve();
        }),
    });
    const writing = core.dispatch({ id: "pdf", name: "export.write", input: { target: { path: core.path }, format: "pdf" } });
    await begun.promise;
    expect(await core.ask("requests.cancel", { request: "pdf" })).toEqual({ found: true });
    expect(await writing).toMatchObject({ ok: false, code: "cancelled" });
    expect(core.left()).toEqual([]);
  });
});

describe("a browser that prints", () => {
  test("gets no network and no profile of anybody's", () => {
    const flags = printFlags("/folder", false);
    expect(flags).toEqual(
      expect.arrayContaining(["--headless", "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=/folder/profile"]),
    );
    expect(flags).not.toContain("--no-sandbox");
    expect(printFlags("/folder", true)).toContain("--no-sandbox");
    expect(flags.at(-1)).toBe("file:///folder/page.html");
  });

  test("that is no browser, or writes none, is told of", async () => {
    const folder = temporaryFolder();
    const page = join(folder, "page.html");
    writeFileSync(page, "hello");
    await expect(browserPrinter("/no/such/browser", folder).print(page, join(folder, "a.pdf"), never)).rejects.toThrow();
    await expect(browserPrinter("/bin/true", folder).print(page, join(folder, "a.pdf"), never)).rejects.toThrow(/wrote none/);
    expect(readdirSync(folder)).toEqual(["page.html"]);
  });

  test("prints all of it", async ({ skip }) => {
    const printer = installedPrinter();
    if (printer === undefined) return skip("no Chromium is installed");
    const core = await coreWith(printer);
    const { bytes } = await core.ask("export.write", { target: { path: core.path }, format: "pdf" });
    expect(readFileSync(core.path).subarray(0, 5).toString()).toBe("%PDF-");
    expect(bytes).toBeGreaterThan(5000);
    expect(core.left()).toEqual(["out.pdf"]);
  }, 60_000);

  test("is ended by a cancel", async ({ skip }) => {
    const printer = installedPrinter();
    if (printer === undefined) return skip("no Chromium is installed");
    const folder = temporaryFolder();
    const page = join(folder, "page.html");
    writeFileSync(page, "hello ".repeat(2_000_000));
    const stop = new AbortController();
    const printing = printer.print(page, join(folder, "a.pdf"), stop.signal);
    stop.abort();
    await expect(printing).rejects.toThrow();
    expect(existsSync(join(folder, "a.pdf"))).toBe(false);
  }, 60_000);
});
