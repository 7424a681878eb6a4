import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { type Browser, chromium, type Page } from "playwright";
import { browserArguments, findBrowser } from "../e2e/support/browser.ts";
import { openLongest, place, reader, rows } from "../e2e/support/page.ts";
import { type Figure, percentile } from "./figure.ts";
import { taskFigures, watchTasks } from "./tasks.ts";

const rounds = 5;
const serve = new URL("../../dist/main/serve.js", import.meta.url).pathname;

/** The page over a store: how soon it shows the first conversation, and whether scrolling a long one ever holds it up. */
export async function benchPage(dataDir: string): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  try {
    return [await benchOpening(browser, dataDir), ...(await benchScrolling(browser, dataDir))];
  } finally {
    await browser.close();
  }
}

export async function withPage<Result>(
  browser: Browser,
  dataDir: string,
  work: (page: Page, address: string) => Promise<Result>,
): Promise<Result> {
  const server = spawn(process.execPath, [serve, "--no-open", "--data", dataDir], { stdio: ["ignore", "pipe", "inherit"] });
  const [line]: string[] = await once(createInterface({ input: server.stdout }), "line");
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    return await work(page, /http:\S+/.exec(line ?? "")?.[0] ?? "");
  } finally {
    await page.close();
    server.kill("SIGTERM");
    await once(server, "exit");
  }
}

async function benchOpening(browser: Browser, dataDir: string): Promise<Figure> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await withPage(browser, dataDir, async (page, address) => {
      const start = performance.now();
      await page.goto(address);
      await rows(page).first().waitFor();
      ours.push(performance.now() - start);
    });
    const empty = await browser.newPage();
    const start = performance.now();
    await empty.goto("data:text/html,<p>empty</p>");
    bare.push(performance.now() - start);
    await empty.close();
  }
  const what = "page opened to first conversation, median";
  return { what, ours: percentile(ours, 0.5), bare: percentile(bare, 0.5), bareIs: "an empty page", unit: "ms" };
}

async function benchScrolling(browser: Browser, dataDir: string): Promise<Figure[]> {
  return withPage(browser, dataDir, async (page, address) => {
    await page.goto(address);
    await rows(page).first().waitFor();
    await openLongest(page);
    const box = await reader(page).boundingBox();
    if (box === null) throw new Error("there is no reader");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    // some of it first, so that what grows is the memory of scrolling alone
    await scroll(page, 300, 400);
    const before = await memory(page);
    const watched = await watchTasks(browser, page);
    await scroll(page, 1600, 4000);
    const seen = await watched();
    const grown = (await memory(page)) - before;
    return [
      ...taskFigures("scrolling", seen),
      { what: "frames while scrolling", ours: seen.frames, unit: "a second", budget: 55, budgetIs: "at least" },
      { what: "what the page's memory grew by meanwhile", ours: grown / 1e6, unit: "MB", budget: 20 },
      ...(await benchJumps(page)),
    ];
  });
}

/** With the wheel, as fast as frames come; 1,600 turns by 4,000 pixels pass a hundred thousand messages. */
async function scroll(page: Page, turns: number, pixels: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    await page.mouse.wheel(0, pixels);
    await page.waitForTimeout(16);
  }
}

async function memory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.enable").then(() => session.send("Performance.getMetrics"));
  await session.detach();
  return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0;
}

/** From a press on the strip to the frame that shows the messages of that place, as the page's own clock has it. */
async function benchJumps(page: Page): Promise<Figure[]> {
  const track = await place(page).boundingBox();
  if (track === null) throw new Error("there is no strip");
  const times: number[] = [];
  for (let round = 0; round < 60; round++) {
    const y = track.y + 4 + ((track.height - 8) * ((round * 37) % 60)) / 60;
    await page.evaluate(waitForJump);
    await page.mouse.click(track.x + track.width / 2, y);
    const took = await page.evaluate<number | null>("jumped");
    if (took !== null) times.push(took);
  }
  return [{ what: "a jump anywhere until it is painted, p95", ours: percentile(times, 0.95), unit: "ms", budget: 100 }];
}

/** Milliseconds; null where the press was on the thumb, which goes nowhere. */
const waitForJump = `void (globalThis.jumped = new Promise((resolve) => {
  const first = () => document.querySelector("article")?.dataset.position;
  const press = ({ timeStamp }) => {
    const before = first();
    const look = () => {
      const took = performance.now() - timeStamp;
      if (first() === before) return took > 1000 ? resolve(null) : requestAnimationFrame(look);
      if (document.querySelector("article[aria-busy=true]")) return requestAnimationFrame(look);
      // the task after the frame in which they are drawn
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
    };
    look();
  };
  addEventListener("pointerdown", press, { capture: true, once: true });
}))`;
