import { existsSync, readFileSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { z } from "zod";
import type { Figure } from "./figure.ts";

// What holds a page up: its tasks over 50 ms, and how much of each it worked itself. The rest it waited for a core that others had.

/** Runs in the page, where its types are another world's. */
const watch = `globalThis.tasks = []; globalThis.frames = 0;
new PerformanceObserver((list) => tasks.push(...list.getEntries().map((task) => [performance.timeOrigin + task.startTime, task.duration])))
  .observe({ type: "longtask" });
const count = () => { frames++; requestAnimationFrame(count); }; count();`;

const seen = z.object({ tasks: z.array(z.tuple([z.number(), z.number()])), frames: z.number() });
const lookEvery = 5;

interface Look {
  at: number;
  /** Milliseconds that the page's thread had run by then. */
  ran: number;
}

export interface Watched {
  longest: number;
  /** The most that the page worked in one of its long tasks; undefined where the system does not tell. */
  worked: number | undefined;
  frames: number;
  seconds: number;
}

export async function watchTasks(browser: Browser, page: Page): Promise<() => Promise<Watched>> {
  await page.evaluate(watch);
  const file = await statisticsOf(browser);
  const looks: Look[] = [];
  const look = () => {
    // it is gone with its page
    if (file === undefined || !existsSync(file)) return;
    const [ran] = readFileSync(file, "utf8").split(" ");
    looks.push({ at: performance.timeOrigin + performance.now(), ran: Number(ran) / 1e6 });
  };
  const looking = setInterval(look, lookEvery);
  const start = performance.now();
  return async () => {
    clearInterval(looking);
    const seconds = (performance.now() - start) / 1000;
    const { tasks, frames } = seen.parse(await page.evaluate("({ tasks, frames })"));
    const worked = tasks.flatMap(([from, duration]) => workedIn(looks, from, from + duration) ?? []);
    return {
      longest: Math.max(0, ...tasks.map(([, duration]) => duration)),
      worked: file === undefined ? undefined : Math.max(0, ...worked),
      frames: frames / seconds,
      seconds,
    };
  };
}

/** Where Linux counts the time of the page's main thread. */
async function statisticsOf(browser: Browser): Promise<string | undefined> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const pid = processInfo.findLast(({ type }) => type === "renderer")?.id;
  const file = `/proc/${pid}/task/${pid}/schedstat`;
  return existsSync(file) ? file : undefined;
}

/** Looks lie some milliseconds before and behind a task, so that it may have been a little less. */
function workedIn(looks: readonly Look[], from: number, to: number): number | undefined {
  const before = looks.findLast(({ at }) => at <= from);
  const behind = looks.find(({ at }) => at >= to);
  return before && behind && Math.min(to - from, behind.ran - before.ran);
}

export function taskFigures(what: string, { longest, worked }: Watched): Figure[] {
  const own: Figure[] =
    worked === undefined ? [] : [{ what: "  of it the page's own work, the rest waits for a core", ours: worked, unit: "ms" }];
  return [{ what: `longest task while ${what} (0: none over 50)`, ours: longest, unit: "ms", budget: 50 }, ...own];
}
