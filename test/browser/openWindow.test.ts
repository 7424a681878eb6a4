import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { browserFlags, openWindow, placesFor, writeWayIn } from "../../main/shells/browser/openWindow.ts";
import { tempFolder } from "./fakes.ts";

const address = "http://127.0.0.1:4321/launch#c2VjcmV0";

/** A browser that writes down its command line and does what the test wants. */
function fakeBrowser(folder: string, ending: string): string {
  const browser = join(folder, "browser");
  writeFileSync(
    browser,
    `#!/bin/sh\nprintf '%s\\n' "$@" > "${folder}/said.tmp"\nmv "${folder}/said.tmp" "${folder}/said"\n${ending}\n`,
  );
  chmodSync(browser, 0o755);
  return browser;
}

describe.skipIf(process.platform === "win32")("opening a window", () => {
  test("keeps the token off the command line and in a file that only this user can read", async () => {
    const folder = tempFolder();
    const places = {
      browser: fakeBrowser(folder, "exec sleep 20"),
      profileDir: join(folder, "profile"),
      tempDir: join(folder, "temp"),
    };
    const opening = openWindow(places, address, () => expect.unreachable("the browser is running"));
    onTestFinished(() => opening.close());
    await expect.poll(() => existsSync(join(folder, "said"))).toBe(true);
    const said = readFileSync(join(folder, "said"), "utf8");
    expect(said).not.toContain("c2VjcmV0");
    const file = fileURLToPath(/--app=(\S+)/.exec(said)?.[1] ?? "");
    expect(readFileSync(file, "utf8")).toContain(`url=${address}"`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
    opening.used();
    expect(existsSync(dirname(file))).toBe(false);
  });

  test("removes the file when Parley ends before it was used", () => {
    const folder = tempFolder();
    const wayIn = writeWayIn(address, folder);
    expect(existsSync(fileURLToPath(wayIn.url))).toBe(true);
    wayIn.remove();
    expect(existsSync(dirname(fileURLToPath(wayIn.url)))).toBe(false);
  });

  test.each([
    ["gives up", "exit 1"],
    ["is killed", "kill -9 $$"],
  ])("tells when the browser %s before its window came", async (_what, ending) => {
    const folder = tempFolder();
    const failed = vi.fn();
    openWindow({ browser: fakeBrowser(folder, ending), profileDir: join(folder, "profile"), tempDir: folder }, address, failed);
    await expect.poll(() => failed.mock.calls.length).toBe(1);
  });

  test("tells when the browser cannot be started", async () => {
    const folder = tempFolder();
    const failed = vi.fn();
    openWindow({ browser: join(folder, "none"), profileDir: join(folder, "profile"), tempDir: folder }, address, failed);
    await expect.poll(() => failed.mock.calls.length).toBe(1);
  });
});

describe("how the browser is started", () => {
  test("with a profile of Parley's own and nothing that calls home", () => {
    expect(browserFlags("file:///x/open.html", "/data/browser-profile", false)).toEqual([
      "--app=file:///x/open.html",
      "--user-data-dir=/data/browser-profile",
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--password-store=basic",
    ]);
  });

  test("without its sandbox only as root, where it cannot run with it", () => {
    expect(browserFlags("u", "p", true).slice(-2)).toEqual(["--no-sandbox", "--test-type"]);
  });

  test("as a snap in the only folder that a snap can see", () => {
    expect(placesFor("/usr/bin/chromium", "/home/a/.local/share/parley").profileDir).toBe(
      "/home/a/.local/share/parley/browser-profile",
    );
    const snap = placesFor("/snap/bin/chromium", "/home/a/.local/share/parley");
    for (const place of [snap.profileDir, snap.tempDir]) expect(place).toContain("/snap/chromium/common/parley");
  });
});
