import { expect, type Locator, type Page } from "playwright/test";
import { z } from "zod";
import type { ExportFile } from "./exports.ts";

/** The parts of the wizard by what a person calls them. */
export const wizard = (page: Page): Locator => page.getByRole("dialog", { name: /^Import/ });
export const card = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("listbox", { name: "What was brought" }).getByRole("option", { name });
export const previewed = (page: Page): Locator => wizard(page).getByRole("table").getByRole("row");
export const importButton = (page: Page): Locator => wizard(page).getByRole("button", { name: /^Import \d+ files?$/ });

/** Through the file field, as the button "Choose files…" opens it. */
export async function chooseFiles(page: Page, files: ExportFile[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files…" }).click();
  await (await chooser).setFiles(files);
}

/** As dropped from a file manager. */
export async function dropFiles(page: Page, files: ExportFile[]): Promise<void> {
  const texts = files.map(({ name, buffer }) => ({ name, text: buffer.toString() }));
  const data = await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer();
    for (const { name, text } of ${JSON.stringify(texts)}) transfer.items.add(new File([text], name));
    return transfer;
  })()`);
  await page.dispatchEvent("body", "dragenter", { dataTransfer: data });
  await expect(page.getByText("Drop to look at it.")).toBeVisible();
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
}

/** The counts are of the whole file. */
export async function settled(page: Page): Promise<void> {
  await expect(wizard(page).getByText(/\d new, \d+ here already/)).toBeVisible();
}

const asked = z.object({ id: z.string(), name: z.string(), input: z.unknown() });

/** Keeps the import itself from Parley, tells of its progress and ends it when it is cancelled. Only for the browser shell. */
export async function holdImport(page: Page): Promise<void> {
  await page.routeWebSocket("**/socket", (socket) => {
    const server = socket.connectToServer();
    let held: string | undefined;
    socket.onMessage((message) => {
      const { id, name } = asked.parse(JSON.parse(message.toString()));
      const say = (value: unknown): void => socket.send(JSON.stringify(value));
      if (name === "import.files") {
        held = id;
        const told = { request: id, done: 412_000_000, total: 1_204_000_000, unit: "bytes", messages: 4_301_204 };
        say({ event: "progress", payload: told });
      } else if (name === "requests.cancel" && held !== undefined) {
        say({ id: held, reply: { ok: false, code: "cancelled", message: "Stopped, as asked." } });
        say({ id, reply: { ok: true, value: { found: true } } });
        held = undefined;
      } else server.send(message);
    });
    server.onMessage((message) => socket.send(message));
  });
}
