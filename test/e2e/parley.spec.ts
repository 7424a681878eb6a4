import { expect, inElectron, test } from "./fixtures.ts";
import { type Between, standBetween } from "./support/between.ts";
import { conversation, list, messages, openRow, rows, titleOf } from "./support/page.ts";

test("an empty store teaches, and sample data can be had", async ({ open }) => {
  const page = await open();
  await expect(page.getByRole("heading", { name: "Make sense of chat logs" })).toBeVisible();
  await expect(page.getByText("stays on this computer")).toBeVisible();
  await page.getByRole("button", { name: "Try sample data" }).click();
  await expect(rows(page).first()).toBeVisible({ timeout: 30_000 });
  await openRow(page, 0);
});

test("writing made-up conversations can be cancelled", async ({ open }) => {
  const page = await open();
  await expect(page.getByRole("heading", { name: "Make sense of chat logs" })).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.keyboard.insertText("made-up");
  await page.keyboard.press("Enter");
  const cancel = page.getByRole("main").getByRole("button", { name: "Cancel" });
  const done = rows(page).first();
  await expect(cancel.or(done)).toBeVisible();
  test.skip(await done.isVisible(), "this machine wrote them faster than a hand can cancel");
  await cancel.click();
  await expect(page.getByText("Stopped", { exact: true }).or(done)).toBeVisible();
});

test("the palette finds commands and conversations", async ({ open }) => {
  const page = await open({ messages: 5000 });
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("theme: dark");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

  const title = await titleOf(rows(page).nth(2));
  await page.keyboard.press("Control+k");
  await page.keyboard.insertText(title);
  await page.getByRole("option", { name: title }).first().waitFor();
  await page.keyboard.press("Enter");
  await expect(messages(page).first()).toBeVisible();
  await expect(conversation(page).getByRole("heading", { name: title })).toBeVisible();
});

test("the help shows the keys and closes with Escape", async ({ open }) => {
  const page = await open({ messages: 1000 });
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await expect(page.getByText("Open the command palette")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Keys" })).toHaveCount(0);
});

test("the theme and the panes' widths are remembered", async ({ open }) => {
  const page = await open({ messages: 1000 });
  await expect(rows(page).first()).toBeVisible();
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("radio", { name: "Dark" }).click();
  await page.keyboard.press("Escape");

  const splitter = page.getByRole("separator", { name: "Width of the list" });
  await splitter.focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press("ArrowRight");
  const width = await splitter.getAttribute("aria-valuenow");
  const box = await page.getByRole("separator", { name: "Width of the library" }).boundingBox();
  if (!box) throw new Error("There is no splitter.");
  await page.mouse.move(box.x, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x - 30, box.y + 200, { steps: 4 });
  await page.mouse.up();
  const library = await page.getByRole("separator", { name: "Width of the library" }).getAttribute("aria-valuenow");
  await page.waitForTimeout(700);

  await page.reload();
  await expect(rows(page).first()).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(splitter).toHaveAttribute("aria-valuenow", String(width));
  await expect(page.getByRole("separator", { name: "Width of the library" })).toHaveAttribute("aria-valuenow", String(library));
});

test("the facts pane goes and comes, and lies over the reader in a narrow window", async ({ open }) => {
  const page = await open({ messages: 1000 });
  await openRow(page, 0);
  const facts = page.getByRole("region", { name: "About this conversation" });
  await expect(facts).toBeVisible();
  await page.keyboard.press("Control+b");
  await expect(facts).toHaveCount(0);
  await page.setViewportSize({ width: 900, height: 600 });
  await page.getByRole("button", { name: "Show the facts" }).click();
  await expect(facts).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(facts).toHaveCount(0);
});

test("a lost connection is told and found again", async ({ open }) => {
  test.skip(inElectron, "there is no connection to lose");
  let between: Between | undefined;
  const page = await open({
    messages: 1000,
    before: async (opened) => {
      between = await standBetween(opened);
    },
  });
  await expect(rows(page).first()).toBeVisible();
  await between?.cut();
  await expect(page.getByText("Connection lost, trying again")).toBeVisible();
  between?.mend();
  await expect(page.getByText("Connection lost, trying again")).toHaveCount(0);
  await openRow(page, 0);
});

test("a page without a session says what to do", async ({ open }) => {
  test.skip(inElectron, "there is no session to lose");
  const page = await open({
    before: async (opened) => {
      await opened.routeWebSocket("**/socket", (socket) => socket.close());
    },
  });
  await expect(page.getByRole("heading", { name: "This page is not connected to Parley" })).toBeVisible();
});

test("a backup can be made from the settings", async ({ open }) => {
  const page = await open({ messages: 1000 });
  await expect(list(page)).toBeVisible();
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("tab", { name: "Storage" }).click();
  await page.getByRole("button", { name: "Back up now" }).click();
  await expect(page.getByText(/^Backed up/)).toBeVisible();
});
