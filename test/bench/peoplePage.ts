import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { openStore } from "../../main/core/store/open.ts";
import { browserArguments, findBrowser } from "../e2e/support/browser.ts";
import { rows } from "../e2e/support/page.ts";
import { writeLines } from "../support/store.ts";
import type { Figure } from "./figure.ts";
import { withPage } from "./page.ts";
import { taskFigures, watchTasks } from "./tasks.ts";

const perTalk = 50;

/** The table of so many people, opened, scrolled from end to end with the wheel and with keys. */
export async function benchPeople(dir: string, people: number): Promise<Figure[]> {
  const dataDir = join(dir, "people");
  mkdirSync(dataDir);
  const store = await openStore(dataDir, 0);
  writeLines(
    store,
    Array.from({ length: people }, (_, nth) => ({
      talk: `room ${Math.floor(nth / perTalk)}`,
      from: `Person ${nth}`,
      at: nth * 1000,
      text: `Message of person ${nth}`,
    })),
  );
  store.close();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  try {
    return await withPage(browser, dataDir, async (page, address) => {
      await page.goto(address);
      await rows(page).first().waitFor();
      const watched = await watchTasks(browser, page);
      const start = performance.now();
      await page.getByRole("button", { name: "All people" }).click();
      const list = page.getByRole("listbox", { name: "People" });
      await list.getByRole("option").first().waitFor();
      const opened = performance.now() - start;
      await list.hover();
      for (let turn = 0; turn < 300; turn++) {
        await page.mouse.wheel(0, 6000);
        await page.waitForTimeout(16);
      }
      await list.focus();
      for (const key of ["Home", "PageDown", "PageDown", "End", "PageUp", "Home"]) await page.keyboard.press(key);
      const seen = await watched();
      return [
        { what: `${people.toLocaleString("en")} people opened`, ours: opened, unit: "ms" },
        ...taskFigures("they are scrolled through", seen),
        { what: "  frames", ours: seen.frames, unit: "a second", budget: 55, budgetIs: "at least" },
      ];
    });
  } finally {
    await browser.close();
  }
}
