import { readFile } from "node:fs/promises";
import { expect, inElectron, test } from "./fixtures.ts";
import { longerChat, noChat, table, unsureChat } from "./support/exports.ts";
import { card, chooseFiles, dropFiles, holdImport, importButton, previewed, settled, wizard } from "./support/importing.ts";
import { messages, openRow, rows } from "./support/page.ts";

test("a table, a chat with unsure dates and a file that is no chat go in together, are reported and undone", async ({ open }) => {
  const page = await open();
  await chooseFiles(page, [table, unsureChat, noChat]);
  await expect(wizard(page).getByText("Nothing leaves this computer.")).toBeVisible();
  await expect(card(page, noChat.name)).toContainText("cannot be read");
  await expect(card(page, unsureChat.name)).toContainText("dates to settle");

  await card(page, unsureChat.name).click();
  await expect(previewed(page).nth(1)).toContainText("3 Apr 2018, 08:00");
  await expect(wizard(page).getByText("3 April 2018")).toBeVisible();
  await wizard(page).getByRole("radio", { name: "4 Mar" }).click();
  await expect(previewed(page).nth(1)).toContainText("4 Mar 2018, 08:00");
  await wizard(page).getByRole("button", { name: "Time zone: Europe/London" }).click();
  await page.keyboard.type("toky");
  await page.getByRole("option", { name: "Asia/Tokyo" }).click();
  await expect(previewed(page).nth(1)).toContainText("3 Mar 2018, 23:00");
  await settled(page);
  await expect(wizard(page).getByText("7 new, 0 here already")).toBeVisible();

  await wizard(page)
    .getByRole("tab", { name: /People/ })
    .click();
  await wizard(page)
    .getByRole("button", { name: /^Who are you/ })
    .click();
  await page.getByRole("option", { name: "Bob Smith" }).click();
  await expect(wizard(page).getByRole("row", { name: /Bob Smith you/ })).toBeVisible();
  await wizard(page)
    .getByRole("button", { name: /Role of Alice Moreau/ })
    .click();
  await page.getByRole("option", { name: "customer" }).click();

  await card(page, noChat.name).click();
  await expect(wizard(page).getByText("does not recognise what kind of export")).toBeVisible();
  await importButton(page).click();

  const report = wizard(page).getByRole("article", { name: unsureChat.name });
  await expect(wizard(page).getByText("12 new messages")).toBeVisible();
  await expect(report).toContainText(
    "8 lines = 6 messages + 1 system + 0 here already + 0 changed + 1 continuation or structure + 0 skipped",
  );
  await report.getByRole("button", { name: "1 line guessed" }).click();
  await expect(report.getByText("line 6")).toBeVisible();
  const download = page.waitForEvent("download");
  await wizard(page).getByRole("button", { name: "Save report…" }).click();
  const saved = JSON.parse(await readFile(await (await download).path(), "utf8"));
  expect(saved.files.map(({ name, lines }: { name: string; lines: number }) => [name, lines])).toEqual([
    [table.name, 6],
    [unsureChat.name, 8],
  ]);
  await wizard(page).getByRole("button", { name: "Enhance…" }).click();
  await expect(page.getByText("No provider is set up yet")).toBeVisible();
  await page.keyboard.press("Escape");
  await wizard(page).getByRole("button", { name: "Undo this import" }).click();
  await expect(wizard(page).getByText("undone")).toHaveCount(2);
  await wizard(page).getByRole("button", { name: "Close", exact: true }).last().click();
  await expect(page.getByRole("heading", { name: "Make sense of chat logs" })).toBeVisible();
});

test("a longer export of a chat that is here adds what is new, as its preview says; its report is there later", async ({
  open,
}) => {
  const page = await open();
  await expect(page.getByRole("heading", { name: "Make sense of chat logs" })).toBeVisible();
  await dropFiles(page, [unsureChat]);
  await settled(page);
  await importButton(page).click();
  await wizard(page).getByRole("button", { name: "Skip for now" }).click();
  await openRow(page, 0);
  await expect(messages(page).filter({ hasText: "Can someone check the second tab" })).toBeVisible();

  await dropFiles(page, [longerChat]);
  await expect(wizard(page).getByText("2 new, 7 here already")).toBeVisible();
  await expect(wizard(page).getByText(/goes on with “/)).toBeVisible();
  await wizard(page)
    .getByRole("button", { name: /If it is here already/ })
    .click();
  await page.getByRole("option", { name: "Keep it apart" }).click();
  await expect(wizard(page).getByText("9 new, 0 here already")).toBeVisible();
  await wizard(page)
    .getByRole("button", { name: /If it is here already/ })
    .click();
  await page.getByRole("option", { name: "Add what is new" }).click();
  await expect(wizard(page).getByText("2 new, 7 here already")).toBeVisible();
  await importButton(page).click();
  await expect(wizard(page).getByText("2 new messages")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(wizard(page)).toHaveCount(0);
  await expect(messages(page).filter({ hasText: "It was sent." })).toBeVisible();

  const source = page.getByRole("region", { name: "Sources" }).getByRole("listitem").first();
  await source.hover();
  await source.getByRole("button", { name: /^More about/ }).click();
  await page.getByRole("menuitem", { name: "Import report" }).click();
  await expect(wizard(page).getByRole("article")).toContainText("= 2 messages + 0 system + 7 here already");
  await page.keyboard.press("Escape");
  await source.click({ button: "right" });
  await page.getByRole("menuitem", { name: "Undo import" }).click();
  await expect(
    page.getByText("2 messages in 0 conversations are gone again.").or(page.getByText(/are gone again/)),
  ).toBeVisible();
  await openRow(page, 0);
  await expect(messages(page)).toHaveCount(7);
});

test("the columns of a table are chosen in menus or by dragging, and the messages follow", async ({ open }) => {
  const page = await open();
  await chooseFiles(page, [table]);
  await settled(page);
  await expect(previewed(page).nth(1)).toContainText("My invoice is wrong");
  await wizard(page).getByRole("tab", { name: "Columns" }).click();
  await wizard(page)
    .getByRole("button", { name: /What “note” holds/ })
    .click();
  await page.getByRole("option", { name: "Text", exact: true }).click();
  await expect(wizard(page).getByRole("button", { name: /What “what” holds/ })).toContainText("not used");
  const tray = wizard(page).getByRole("list", { name: "Fields that no column holds" });
  const columns = wizard(page).getByRole("list", { name: "Columns" }).getByRole("listitem");
  await tray.getByText("Title").dragTo(columns.filter({ hasText: "what" }).first());
  await expect(wizard(page).getByRole("button", { name: /What “what” holds/ })).toContainText("Title");
  await wizard(page).getByRole("tab", { name: "Messages" }).click();
  await expect(previewed(page).nth(1)).toContainText("please hurry");
  await importButton(page).click();
  await expect(wizard(page).getByText("5 new messages")).toBeVisible();
  await wizard(page).getByRole("button", { name: "Skip for now" }).click();
  await expect(rows(page).filter({ hasText: "I cannot log in" })).toBeVisible();
});

test("text is pasted, files are added to it, and given up without a trace", async ({ open }) => {
  const page = await open();
  await expect(page.getByRole("button", { name: "Choose files…" })).toBeVisible();
  await page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", ${JSON.stringify(unsureChat.buffer.toString())});
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  })()`);
  await expect(card(page, "Pasted text.txt")).toContainText("WhatsApp");
  await dropFiles(page, [table]);
  await expect(card(page, table.name)).toContainText("5 messages");
  await wizard(page).getByRole("button", { name: "Leave it out" }).click();
  await expect(importButton(page)).toHaveText("Import 1 file");
  await wizard(page).getByRole("button", { name: "Cancel" }).click();
  await expect(wizard(page)).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Make sense of chat logs" })).toBeVisible();
});

test("an import tells how far it is, goes on in the background and can be cancelled", async ({ open }) => {
  test.skip(inElectron, "the import is held back between the page and Parley");
  const page = await open({ messages: 1000, before: holdImport });
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press("Control+o");
  await expect(wizard(page).getByRole("button", { name: "Choose files…" })).toBeFocused();
  await chooseFiles(page, [table]);
  await settled(page);
  await importButton(page).click();
  await expect(wizard(page).getByText("412 MB")).toBeVisible();
  await expect(wizard(page).getByText("4,301,204")).toBeVisible();
  await expect(wizard(page).getByText(/a second/)).toBeVisible();
  await wizard(page).getByRole("button", { name: "Go on in the background" }).click();
  await expect(wizard(page)).toHaveCount(0);
  const status = page.getByRole("contentinfo");
  await expect(status.getByText("Importing 1 file")).toBeVisible();
  await openRow(page, 0);
  await status.getByRole("button", { name: "Open" }).click();
  await wizard(page).getByRole("button", { name: "Cancel" }).click();
  await expect(wizard(page).getByText("Stopped.")).toBeVisible();
  await expect(importButton(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(wizard(page)).toHaveCount(0);
});
