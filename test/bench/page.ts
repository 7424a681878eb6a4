import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { chromium } from "playwright";
import { browserArguments, findBrowser } from "../e2e/support/browser.ts";
import { type Figure, percentile } from "./figure.ts";

const rounds = 5;
const serve = new URL("../../dist/main/serve.js", import.meta.url).pathname;

/** From opening the address to the first conversation painted, beside an empty page in the same browser. */
export async function benchPage(dataDir: string): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  const ours: number[] = [];
  const bare: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const server = spawn(process.execPath, [serve, "--no-open", "--data", dataDir], { stdio: ["ignore", "pipe", "inherit"] });
      const [line]: string[] = await once(createInterface({ input: server.stdout }), "line");
      const address = /http:\S+/.exec(line ?? "")?.[0] ?? "";
      const page = await browser.newPage();
      const start = performance.now();
      await page.goto(address);
      await page.getByRole("row").or(page.getByRole("option")).first().waitFor();
      ours.push(performance.now() - start);
      await page.close();
      server.kill("SIGTERM");
      await once(server, "exit");

      const empty = await browser.newPage();
      const emptyStart = performance.now();
      await empty.goto("data:text/html,<p>empty</p>");
      bare.push(performance.now() - emptyStart);
      await empty.close();
    }
  } finally {
    await browser.close();
  }
  return [
    {
      what: "page opened to first conversation, median",
      ours: percentile(ours, 0.5),
      bare: percentile(bare, 0.5),
      bareIs: "an empty page",
      unit: "ms",
    },
  ];
}
