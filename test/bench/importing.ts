import { join } from "node:path";
import { chromium, type Page } from "playwright";
import { z } from "zod";
import { browserArguments, findBrowser } from "../e2e/support/browser.ts";
import { hits, openLongest, reader, rows, searchField, someWord } from "../e2e/support/page.ts";
import { generate, hasGenerator } from "../support/shared.ts";
import { startBenchCore } from "./core.ts";
import { type Figure, percentile } from "./figure.ts";
import { withPage } from "./page.ts";
import { taskFigures, watchTasks } from "./tasks.ts";

const frame = z.object({ id: z.string().optional(), name: z.string().optional() });

/** A page that is read and searched while a million messages come in through its own wizard. */
export async function benchImporting(dir: string, messages: number): Promise<Figure[]> {
  if (!hasGenerator) throw new Error("the generator of exports is not beside the repository");
  const dataDir = join(dir, "importing");
  const file = join(dir, "desk.csv");
  generate("csv", messages, file, 2);
  const { core, ask } = await startBenchCore(dataDir);
  await ask("samples.seed", { messages: 50_000 });
  await core.close();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  try {
    return await withPage(browser, dataDir, async (page, address) => {
      const searches = timed(page, "search.messages");
      const imports = timed(page, "import.files");
      await page.goto(address);
      await rows(page).first().waitFor();
      await openLongest(page);
      const word = await someWord(page);
      await beginImport(page, file);
      const watched = await watchTasks(browser, page);
      const rounds = await useUntil(page, word, () => imports.length > 0);
      const seen = await watched();
      return [
        ...taskFigures(`${messages.toLocaleString("en")} come in`, seen),
        { what: `  search answered, slowest of ${searches.length}`, ours: Math.max(...searches), unit: "ms", budget: 100 },
        { what: "  search answered, p95", ours: percentile(searches, 0.95), unit: "ms" },
        { what: `  frames, ${rounds} rounds of typing and scrolling`, ours: seen.frames, unit: "a second" },
      ];
    });
  } finally {
    await browser.close();
  }
}

/** How long each request of a name took, from the page's own socket. */
function timed(page: Page, name: string): number[] {
  const times: number[] = [];
  const sent = new Map<string, number>();
  page.on("websocket", (socket) => {
    socket.on("framesent", ({ payload }) => {
      const message = frame.safeParse(JSON.parse(payload.toString())).data;
      if (message?.name === name && message.id !== undefined) sent.set(message.id, performance.now());
    });
    socket.on("framereceived", ({ payload }) => {
      const id = frame.safeParse(JSON.parse(payload.toString())).data?.id;
      const at = id === undefined ? undefined : sent.get(id);
      if (at !== undefined) times.push(performance.now() - at);
    });
  });
  return times;
}

async function beginImport(page: Page, file: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+o");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files…" }).click();
  await (await chooser).setFiles(file);
  const wizard = page.getByRole("dialog", { name: /^Import/ });
  const begin = wizard.getByRole("button", { name: /^Import \d+ files?$/ });
  await begin.click({ timeout: 120_000 });
  await wizard.getByRole("button", { name: "Go on in the background" }).click();
}

/** Types a question, scrolls what was found and the conversation, until the import was answered. */
export async function useUntil(page: Page, word: string, isDone: () => boolean): Promise<number> {
  let rounds = 0;
  for (; !isDone(); rounds++) {
    await searchField(page).fill("");
    await searchField(page).pressSequentially(word, { delay: 60 });
    await hits(page).first().waitFor();
    const box = await reader(page).boundingBox();
    if (box !== null) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    for (let turn = 0; turn < 40; turn++) {
      await page.mouse.wheel(0, 150);
      await page.waitForTimeout(16);
    }
  }
  return rounds;
}
