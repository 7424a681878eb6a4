import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright/test";
import { expect, inElectron, test } from "./fixtures.ts";
import { hits, messages, reader, rows, someWord, textOf, titleOf } from "./support/page.ts";

/** Goes with the Tab key alone. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect
    .poll(async () => {
      if ((await wanted.and(page.locator(":focus")).count()) > 0) return true;
      await page.keyboard.press("Tab");
      return false;
    }, patience)
    .toBe(true);
}

const patience = { intervals: [20], timeout: 20_000 };

test("a conversation is opened, searched, read and taken out as a table by keys alone", async ({ open }) => {
  test.skip(inElectron, "the system's own dialog asks for the place there");
  const page = await open({ messages: 5000 });
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(messages(page).first()).toBeVisible();
  const title = await titleOf(rows(page).first());
  const said = await textOf(messages(page).locator("p[dir=auto]").first());
  const word = await someWord(page);

  await page.keyboard.press("/");
  await page.keyboard.type(`${word} in:"${title}"`);
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator("article[aria-current=true] mark").first()).toBeVisible();
  await page.keyboard.press("]");
  await expect(reader(page)).toBeFocused();
  await page.keyboard.press("End");

  await page.keyboard.press("Control+Shift+E");
  const dialog = page.getByRole("dialog", { name: "Export" });
  const opened = dialog.getByRole("radio", { name: title }).last();
  await tabTo(page, dialog.getByRole("radio", { checked: true }).first());
  await expect
    .poll(async () => {
      if (await opened.isChecked()) return true;
      await page.keyboard.press("ArrowDown");
      return false;
    }, patience)
    .toBe(true);
  const coming = page.waitForEvent("download");
  await tabTo(page, dialog.getByRole("button", { name: "Export", exact: true }));
  await page.keyboard.press("Enter");
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  const text = await readFile(await download.path(), "utf8");
  expect(text).toMatch(/^\ufeffconversation_id,/);
  expect(text).toContain(title);
  expect(text).toContain(said.slice(0, 20));
  await expect(page.getByText(/^Exported “/)).toBeVisible();
  await expect(page.getByText(/^[\d,]+ messages? · [\d.]+ [KM]B$/)).toBeVisible();
  await expect(dialog).toHaveCount(0);
});

test("the lab answers a question, says what is wrong with another and keeps the first", async ({ open }) => {
  const page = await open({ messages: 5000 });
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("SQL lab");
  await page.keyboard.press("Enter");
  const lab = page.getByRole("dialog", { name: "SQL lab" });
  const field = lab.getByRole("textbox", { name: "Question in SQL" });
  await expect(field).toBeFocused();
  await expect(lab.locator("summary", { hasText: "conversations" })).toBeVisible();
  await field.pressSequentially("select count(*) as n from mess");
  await expect(lab.getByRole("option", { name: "messages" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue("select count(*) as n from messages");
  await page.keyboard.press("Control+Enter");
  await expect(lab.getByRole("columnheader", { name: "n" })).toBeVisible();
  await expect(lab.getByRole("cell")).toHaveText(/^\d{4}$/);
  await expect(lab.getByText("1 row", { exact: true })).toBeVisible();

  await lab.getByRole("button", { name: "Save…" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("How many");
  await page.keyboard.press("Enter");
  await expect(lab.getByRole("button", { name: "How many", exact: true })).toBeVisible();

  await field.fill("select nothing_like_it from messages");
  await page.keyboard.press("Control+Enter");
  await expect(lab.getByRole("alert")).toContainText("nothing_like_it");
  await lab.getByRole("button", { name: "How many", exact: true }).click();
  await expect(field).toHaveValue("select count(*) as n from messages");
});

test("the lab scrolls through a long answer by keyboard and writes it into a file", async ({ open }) => {
  test.skip(inElectron, "the system's own dialog asks for the place there");
  const page = await open({ messages: 5000 });
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("SQL lab");
  await page.keyboard.press("Enter");
  const field = page.getByRole("textbox", { name: "Question in SQL" });
  await field.fill("select id, text from messages order by id limit 1500");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("1,500 rows", { exact: true })).toBeVisible();
  await page.getByRole("region", { name: "Answer" }).focus();
  await page.keyboard.press("End");
  await expect(page.locator('[role=row][aria-rowindex="1501"]')).toBeInViewport();
  expect(await page.getByRole("row").count()).toBeLessThan(100);
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export CSV" }).click();
  const text = await readFile(await (await coming).path(), "utf8");
  expect(text).toMatch(/^id,text\r?\n1,/);
});
