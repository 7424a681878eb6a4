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
}

export const test = base.extend<Fixtures, { browserGone: undefined }>({
  browserGone: [
    async ({ browserName: _ }, use) => {
      await use(undefined);
      await closeBrowser();
    },
    { scope: "worker", auto: true },
  ],
  async open({ browserName: _ }, use) {
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
      const { page, close } = await launch({ dataDir, width, height, scheme, ...(before ? { before } : {}) });
      endings.unshift(close);
      return page;
    });
    for (const end of endings) await end();
  },
});

export { expect } from "playwright/test";
