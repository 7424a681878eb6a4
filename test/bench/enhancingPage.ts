import { join } from "node:path";
import { chromium } from "playwright";
import { z } from "zod";
import { browserArguments, findBrowser } from "../e2e/support/browser.ts";
import { openLongest, rows, someWord } from "../e2e/support/page.ts";
import { ask, rehearseAt } from "../e2e/support/rehearsing.ts";
import { startStandIn } from "../support/standin/start.ts";
import { prepareJob } from "./enhance.ts";
import type { Figure } from "./figure.ts";
import { useUntil } from "./importing.ts";
import { withPage } from "./page.ts";
import { taskFigures, watchTasks } from "./tasks.ts";

/** A page that is read and searched while a job is built, sent to the stand-in and merged. */
export async function benchEnhancingPage(dir: string, requests: number): Promise<Figure[]> {
  const dataDir = join(dir, "enhancing");
  const standIn = await startStandIn({ clock: { now: () => Date.now() } });
  await prepareJob(dataDir, requests);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  try {
    return await withPage(browser, dataDir, async (page, address) => {
      await page.goto(address);
      await rows(page).first().waitFor();
      await openLongest(page);
      const word = await someWord(page);
      const watched = await watchTasks(browser, page);
      // the job waits for somebody to ask
      await rehearseAt(page, standIn);
      let isDone = false;
      const looking = setInterval(async () => {
        isDone =
          z.object({ job: z.object({ endedAt: z.number().nullable() }) }).parse(await ask(page, "jobs.get", { job: 1 })).job
            .endedAt !== null;
      }, 2000);
      const rounds = await useUntil(page, word, () => isDone);
      clearInterval(looking);
      const seen = await watched();
      return [
        ...taskFigures(`${requests.toLocaleString("en")} requests are built, sent and merged`, seen),
        {
          what: `  frames, ${rounds} rounds of typing and scrolling in ${seen.seconds.toFixed(0)} s`,
          ours: seen.frames,
          unit: "a second",
        },
      ];
    });
  } finally {
    await browser.close();
    await standIn.close();
  }
}
