import { test as base, type Page } from "playwright/test";
import { closeBrowser, type LaunchOptions, launchBrowserShell, launchElectron } from "./support/launch.ts";
import { bring, dropStore, freshStore, type SampleSize, seed } from "./support/store.ts";

export const inElectron = process.env.PARLEY_E2E === "electron";

interface OpenOptions extends Partial<Omit<LaunchOptions, "dataDir">> {
  /** How many made-up messages the store holds; none by default. */
  messages?: SampleSize;
  /** A folder of its own to import, with its media, before anyone opens the store. */
  folder?: string;
}

interface Fixtures {
  /** Opens Parley on a fresh store; may be called again in one test for another one. */
  open(options?: OpenOptions): Promise<Page>;
  /** Ends the Parley of a page, and starts it again on the same store. */
  reopen(page: Page): Promise<Page>;
}

interface Opened {
  close(): Promise<void>;
  again(): Promise<{ page: Page; close(): Promise<void> }>;
}

export const test = base.extend<Fixtures & { opened: Map<Page, Opened> }, { browserGone: undefined }>({
  browserGone: [
    async ({ browserName: _ }, use) => {
      await use(undefined);
      await closeBrowser();
    },
    { scope: "worker", auto: true },
  ],
  opened: async ({ browserName: _ }, use) => use(new Map()),
  async reopen({ opened }, use) {
    await use(async (page) => {
      const before = opened.get(page);
      if (before === undefined) throw new Error("this page was not opened here");
      await before.close();
      const { page: next, close } = await before.again();
      opened.set(next, { ...before, close });
      opened.delete(page);
      return next;
    });
  },
  async open({ opened }, use) {
    const endings: (() => Promise<void>)[] = [];
    await use(async ({ messages, folder, width = 1280, height = 800, scheme = "light", before } = {}) => {
      const dataDir = await freshStore();
      endings.unshift(() => dropStore(dataDir));
      if (messages !== undefined) await seed(dataDir, messages);
      if (folder !== undefined) {
        endings.unshift(() => dropStore(folder));
        await bring(dataDir, folder);
      }
      const launch = inElectron ? launchElectron : launchBrowserShell;
      const again = () => launch({ dataDir, width, height, scheme, ...(before ? { before } : {}) });
      const { page, close } = await again();
      opened.set(page, { close, again });
      return page;
    });
    for (const { close } of opened.values()) await close();
    for (const end of endings) await end();
  },
});

export { expect } from "playwright/test";
