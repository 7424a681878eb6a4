import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { _electron, type Browser, type BrowserContext, chromium, type Page } from "playwright/test";
import { browserArguments, findBrowser } from "./browser.ts";
import { root } from "./store.ts";

export interface Launched {
  page: Page;
  close(): Promise<void>;
}

export interface LaunchOptions {
  dataDir: string;
  width: number;
  height: number;
  scheme: "light" | "dark";
  /** Runs before the page is loaded, to put something between it and Parley. */
  before?: (page: Page) => Promise<void>;
}

async function startServer(dataDir: string): Promise<{ server: ChildProcess; address: string }> {
  const server = spawn(process.execPath, [join(root, "dist/main/serve.js"), "--data", dataDir, "--no-open"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/launch#\S+/.exec(line)?.[0];
    if (address) return { server, address };
  }
  throw new Error("Parley ended before it told its address.");
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, "exit");
  server.kill();
  await gone;
}

let browser: Browser | undefined;

/** One browser for the whole run; each test has a context of its own. */
async function newContext({ width, height, scheme }: LaunchOptions): Promise<BrowserContext> {
  browser ??= await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  return browser.newContext({ viewport: { width, height }, colorScheme: scheme, locale: "en-GB", timezoneId: "Europe/London" });
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

export async function launchBrowserShell(options: LaunchOptions): Promise<Launched> {
  const { server, address } = await startServer(options.dataDir);
  try {
    const context = await newContext(options);
    const page = await context.newPage();
    await options.before?.(page);
    await page.goto(address);
    return {
      page,
      async close() {
        await context.close();
        await stopServer(server);
      },
    };
  } catch (error) {
    await stopServer(server);
    throw error;
  }
}

export async function launchElectron({ dataDir, width, height, scheme }: LaunchOptions): Promise<Launched> {
  const app = await _electron.launch({ args: [root, "--data", dataDir], cwd: root, colorScheme: scheme, locale: "en-GB" });
  const page = await app.firstWindow();
  await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height), {
    width,
    height,
  });
  return { page, close: () => app.close() };
}
