import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { appRequests } from "../../preload/contract/app.ts";
import type { Sender } from "./double/host.ts";
import { openedShell, type Running, startShell, temporaryDir } from "./double/start.ts";

// The built shell (dist/) on a double of Electron. What only Electron itself can do is not shown here.

const whats = async (shell: Running): Promise<string[]> => (await shell.call("facts")).map(({ what }) => what);
const detail = async (shell: Running, what: string): Promise<unknown> => (await shell.call("until", what)).detail;

/** Which of these happened, in their order, whatever else did in between. */
const happened = async (shell: Running, ...what: string[]): Promise<string[]> =>
  (await whats(shell)).filter((name) => what.includes(name));

test("what Electron takes only before it is ready is said before, and the guards stand before the page loads", async () => {
  const dir = temporaryDir();
  const shell = await startShell(["--data", dir]);
  const chromium = join(dir, "electron");
  expect(await shell.call("facts")).toEqual([
    { what: "privileges", detail: [{ scheme: "parley", privileges: { standard: true, secure: true, stream: true } }] },
    { what: "sandbox", detail: { beforeReady: true } },
    { what: "path", detail: { name: "userData", path: chromium, beforeReady: true } },
    { what: "path", detail: { name: "sessionData", path: chromium, beforeReady: true } },
    { what: "lock", detail: { userData: chromium, told: { files: [] } } },
  ]);
  await shell.call("ready");
  expect(await detail(shell, "load")).toEqual({ url: "parley://app/", confined: true });
  const order = await whats(shell);
  const guards = ["permission-request-handler", "permission-check-handler", "device-permission-handler", "scheme", "handler"];
  for (const guard of guards) expect(order.indexOf(guard), guard).toBeGreaterThan(0);
  for (const guard of guards) expect(order.indexOf(guard), guard).toBeLessThan(order.indexOf("window"));
});

test("the page runs in a sandbox without Node and is not seen before it has painted", async () => {
  const shell = await startShell(["--data", temporaryDir()]);
  await shell.call("ready");
  const options = z.object({ show: z.literal(false), webPreferences: z.record(z.string(), z.unknown()) });
  const { webPreferences } = options.parse(await detail(shell, "window"));
  expect(webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    devTools: false,
  });
  const preload = z.string().parse(webPreferences.preload);
  expect(preload).toMatch(/dist\/preload\/index\.cjs$/);
  expect(existsSync(preload)).toBe(true);
  expect(await shell.call("isVisible")).toBe(false);
  await shell.call("painted");
  expect(await shell.call("isVisible")).toBe(true);
});

test("icons that the shell names are there", async () => {
  const shell = await openedShell(temporaryDir());
  const { icon } = z.object({ icon: z.string() }).parse(await detail(shell, "window"));
  expect([icon, await detail(shell, "tray")].map((path) => existsSync(z.string().parse(path)))).toEqual([true, true]);
});

test("a page that does not load is not an invisible app", async () => {
  const shell = await startShell(["--data", temporaryDir()], { pageFails: true });
  await shell.call("ready");
  await shell.call("until", "shown");
});

test("the preload script gives the page three functions and carries requests and events", async () => {
  const shell = await startShell(["--data", temporaryDir()]);
  await shell.call("ready");
  await shell.call("until", "load");
  expect(await shell.call("openPage")).toEqual({ exposed: ["parley"], members: ["bring", "on", "request"] });
  const reply = z
    .object({ ok: z.literal(true), value: appRequests["app.info"].output })
    .parse(await shell.call("request", "app.info", {}));
  expect(reply.value.version).toBe("9.8.7");
  await shell.call("choose", "application", "Search");
  expect(await shell.call("received")).toEqual([[{ event: "action", payload: { action: "search" } }]]);
});

test("an unsubscribed page hears nothing more", async () => {
  const shell = await openedShell(temporaryDir());
  await shell.call("unsubscribe");
  await shell.call("choose", "application", "Search");
  expect(await shell.call("received")).toEqual([]);
});

test("the preload bundle carries no schemas and no other module than Electron's", () => {
  const bundle = readFileSync(new URL("../../dist/preload/index.cjs", import.meta.url), "utf8");
  expect([...bundle.matchAll(/require\(([^)]*)\)/g)].map(([, name]) => name)).toEqual(['"electron"']);
  expect(bundle).not.toMatch(/zod/i);
  expect(bundle.length).toBeLessThan(2000);
});

const ask = { id: "1", name: "app.info", input: {} };

test("the page's own frame is answered, through whichever object it is seen", async () => {
  const shell = await openedShell(temporaryDir());
  for (const sender of ["page", "pageAgain"] satisfies Sender[]) {
    expect(await shell.call("send", sender, ask), sender).toMatchObject({ ok: true });
  }
});

test("every other sender is refused by a result, before the message is read", async () => {
  const shell = await openedShell(temporaryDir());
  const others: Sender[] = [
    "navigatedPage",
    "lookalikeOrigin",
    "subframe",
    "formerMainFrame",
    "otherProcess",
    "otherWindow",
    "otherContents",
    "noFrame",
    "destroyedFrame",
    "vanishingFrame",
  ];
  for (const sender of others) {
    expect(await shell.call("send", sender, ask), sender).toMatchObject({ ok: false, code: "forbidden" });
    // Nonsense would be answered with another code if it were looked at first.
    expect(await shell.call("send", sender, null), sender).toMatchObject({ ok: false, code: "forbidden" });
  }
});

test("requests and files come in by a channel each, and events leave by one other", async () => {
  const shell = await openedShell(temporaryDir());
  await shell.call("choose", "application", "Search");
  await shell.call("request", "settings.set", { theme: "dark" });
  await shell.call("until", "sent changed");
  const sent = (await shell.call("facts", "sent")).map((fact) => z.object({ channel: z.string() }).parse(fact.detail).channel);
  const channels = [...(await shell.call("facts", "handler")).map((fact) => fact.detail), ...new Set(sent)];
  expect(channels).toHaveLength(3);
  expect(new Set(channels).size).toBe(3);
});

test("every permission and every device is denied, asked or checked", async () => {
  const shell = await openedShell(temporaryDir());
  expect(await shell.call("permissions")).toEqual({ request: false, check: false, device: false });
});

test("the page goes nowhere, in no frame, and attaches no webview", async () => {
  const shell = await openedShell(temporaryDir());
  for (const event of ["will-navigate", "will-redirect", "will-frame-navigate", "will-attach-webview"]) {
    expect(await shell.call("prevented", event), event).toBe(true);
  }
});

test("no window opens; only plain https addresses open outside", async () => {
  const shell = await openedShell(temporaryDir());
  const refused = [
    "http://example.com/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "parley://app/",
    "smb://example.com/share",
    "https://user:secret@example.com/",
    "https://user@example.com/",
    "https://:secret@example.com/",
    "https://",
    "not an address",
    `https://example.com/${"a".repeat(2048)}`,
  ];
  for (const url of [...refused, "https://example.com/help?q=1#top"]) {
    expect(await shell.call("openLink", url), url).toEqual({ action: "deny" });
  }
  expect(await shell.call("facts", "opened-outside")).toEqual([
    { what: "opened-outside", detail: "https://example.com/help?q=1#top" },
  ]);
});

test("the page is served under its own scheme with its policy, and nothing else is", async () => {
  const shell = await openedShell(temporaryDir());
  const page = await shell.call("fetch", "parley://app/");
  expect(page.status).toBe(200);
  expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(page.headers["content-security-policy"]).toMatch(/default-src 'none'; script-src 'self'/);
  expect(page.text).not.toContain("__NONCE__");
  const script = z.string().parse(/src="(\/assets\/[^"]+\.js)"/.exec(page.text)?.[1]);
  expect(await shell.call("fetch", `parley://app${script}`)).toMatchObject({ status: 200 });
  expect(await shell.call("fetch", "parley://app/", "HEAD")).toMatchObject({ status: 200, text: "" });
  const status = async (url: string, method?: string): Promise<number> => (await shell.call("fetch", url, method)).status;
  expect(await status("parley://app/nothing.js")).toBe(404);
  expect(await status("parley://app/../main/electron.js")).toBe(404);
  expect(await status("parley://app/%2e%2e/%2e%2e/package.json")).toBe(404);
  expect(await status("parley://app/..%2fmain%2felectron.js")).toBe(404);
  expect(await status("parley://app.example.com/")).toBe(403);
  expect(await status("parley://other/")).toBe(403);
  expect(await status("parley://app:80/")).toBe(403);
  expect(await status("parley://app/", "POST")).toBe(405);
});

test("the menu asks the page, and every one of its actions is one of the contract's", async () => {
  const shell = await openedShell(temporaryDir());
  const chosen = {
    "Command Palette…": "palette",
    Search: "search",
    Notifications: "notices",
    "Show or Hide Insight": "toggleInsight",
    "Settings…": "settings",
    "Try Sample Data": "seed",
    "Parley Help": "help",
  };
  for (const label of Object.keys(chosen)) await shell.call("choose", "application", label);
  const expected = Object.values(chosen).map((action) => [{ event: "action", payload: { action } }]);
  expect(await shell.call("received")).toEqual(expected);
});

test("developer tools are offered only where Parley is built", async () => {
  const packaged = JSON.stringify(await (await openedShell(temporaryDir())).call("menu"));
  const source = JSON.stringify(await (await openedShell(temporaryDir(), { packaged: false })).call("menu"));
  expect(packaged).not.toContain("toggleDevTools");
  expect(source).toContain("toggleDevTools");
  for (const role of ["editMenu", "windowMenu", "togglefullscreen", "zoomIn", "quit"]) expect(packaged).toContain(`"${role}"`);
});

test("the tray brings the window back and quits", async () => {
  const shell = await openedShell(temporaryDir());
  await shell.call("window", "minimize");
  await shell.call("choose", "tray", "Show Parley");
  expect(await whats(shell)).toContain("restored");
  await shell.call("choose", "tray", "Quit Parley");
  expect(await detail(shell, "exit")).toBe(0);
});

test("a second start exits at once and the first comes to the front", async () => {
  const dir = temporaryDir();
  const second = await startShell(["--data", dir], { first: false });
  expect(await detail(second, "exit")).toBe(0);
  await second.call("ready");
  expect(await whats(second)).not.toContain("window");

  const first = await openedShell(dir);
  await first.call("window", "minimize");
  await first.call("appEvent", "second-instance");
  expect((await happened(first, "restored", "shown", "focused")).slice(-3)).toEqual(["restored", "shown", "focused"]);
});

test("a store that another process holds is left to it, and that one comes to the front", async () => {
  const dir = temporaryDir();
  const first = await openedShell(dir);
  await first.call("window", "minimize");
  const second = await startShell(["--data", dir]);
  await second.call("ready");
  expect(await detail(second, "exit")).toBe(0);
  await first.call("until", "restored");
  expect(await whats(second)).not.toContain("window");
});

test("the theme of the settings is set before the window opens, and followed after", async () => {
  const dir = temporaryDir();
  const before = await openedShell(dir, { systemDark: true });
  expect(await detail(before, "window")).toMatchObject({ backgroundColor: "#121315" });
  // a first answer that is overtaken by the change would never be applied, and rightly so
  await before.call("until", "theme");
  await before.call("request", "settings.set", { theme: "light" });
  expect(await before.call("until", "theme", 2)).toEqual({ what: "theme", detail: "light" });
  expect((await before.call("facts", "background")).at(-1)?.detail).toBe("#f4f4f1");
  const order = await whats(before);
  expect(order.indexOf("theme")).toBeLessThan(order.indexOf("window"));
});

test("a notice is shown by the system, in the person's language, only while the window is not looked at, and a click shows it", async () => {
  const shell = await openedShell(temporaryDir());
  await shell.call("request", "samples.seed", { messages: 20 });
  await shell.call("until", "sent notice");
  expect(await whats(shell)).not.toContain("notification");
  await shell.call("request", "settings.set", { language: "de" });
  await expect.poll(async () => JSON.stringify(await shell.call("menu"))).toContain("Parley zeigen");
  await shell.call("window", "blur");
  await shell.call("window", "minimize");
  await shell.call("request", "samples.seed", { messages: 1030, seed: 2 });
  expect(await detail(shell, "notification")).toMatchObject({
    title: "Beispielgespräche sind bereit",
    body: expect.stringMatching(/^1\.030 Nachrichten in \d+ Gesprächen\.$/),
  });
  await shell.call("clickNotification");
  expect((await happened(shell, "restored", "shown", "focused")).slice(-3)).toEqual(["restored", "shown", "focused"]);
  expect(await shell.call("received")).toContainEqual([{ event: "action", payload: { action: "notices" } }]);
});

test("quitting waits for the core once, with the window out of sight, and then ends", async () => {
  const shell = await openedShell(temporaryDir());
  await shell.call("quit");
  expect(await detail(shell, "exit")).toBe(0);
  const order = await happened(shell, "quit-asked", "hidden", "tray-gone", "quit-held", "window-closed", "exit");
  expect(order.slice(0, 4)).toEqual(["quit-asked", "hidden", "tray-gone", "quit-held"]);
  expect(order.slice(4)).toEqual(["quit-asked", "window-closed", "quit-asked", "exit"]);
});

test("closing the last window quits where there is no dock", async () => {
  const shell = await openedShell(temporaryDir());
  await shell.call("window", "close");
  expect(await detail(shell, "exit")).toBe(0);
});

test("the window comes back where it was, as large and as maximized as it was", async () => {
  const dir = temporaryDir();
  const bounds = { x: 100, y: 120, width: 900, height: 600 };
  const first = await openedShell(dir);
  await first.call("moveWindow", bounds);
  await first.call("window", "maximize");
  await first.call("window", "close");
  await first.call("until", "exit");
  expect(JSON.parse(readFileSync(join(dir, "window.json"), "utf8"))).toEqual({ bounds, maximized: true });
  const second = await openedShell(dir);
  expect(await detail(second, "window")).toMatchObject(bounds);
  expect(await whats(second)).toContain("maximized");
});

test.each([
  ["is on a display that is gone", { x: 3000, y: 100, width: 900, height: 600 }, { x: 270, y: 163, width: 900, height: 600 }],
  [
    "has its title bar above the screen",
    { x: 100, y: -200, width: 900, height: 600 },
    { x: 270, y: 163, width: 900, height: 600 },
  ],
  ["is larger than the screen", { x: 0, y: 25, width: 4000, height: 3000 }, { x: 0, y: 25, width: 1440, height: 875 }],
])("a remembered window that %s is put back within reach", async (_why, bounds, corrected) => {
  const dir = temporaryDir();
  writeFileSync(join(dir, "window.json"), JSON.stringify({ bounds, maximized: false }));
  const shell = await openedShell(dir);
  expect(await detail(shell, "window")).toMatchObject(corrected);
});

test("a damaged memory of the window's place is forgotten", async () => {
  const dir = temporaryDir();
  writeFileSync(join(dir, "window.json"), '{"bounds":');
  const shell = await openedShell(dir);
  expect(await detail(shell, "window")).toMatchObject({ x: 80, y: 53, width: 1280, height: 820 });
});

test("a data folder that cannot be made ends the start with a word and exit 1", async () => {
  const file = join(temporaryDir(), "a-file");
  writeFileSync(file, "");
  const shell = await startShell(["--data", join(file, "data")]);
  expect(await detail(shell, "exit")).toBe(1);
  expect(await detail(shell, "error-box")).toMatchObject({ content: expect.stringMatching(/ENOTDIR[\s\S]*is kept/) });
});

test("--data without a folder is refused, not taken for the usual one", async () => {
  const shell = await startShell(["--data"]);
  expect(await detail(shell, "exit")).toBe(1);
  expect(await whats(shell)).not.toContain("path");
});
