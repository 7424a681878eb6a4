import { expect, inElectron, test } from "./fixtures.ts";
import { everything, hits, list, messages, openRow, rows, searchField, textOf, titleOf } from "./support/page.ts";

test("everything can be reached without a mouse", async ({ open }) => {
  const page = await open({ messages: 5000 });
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press("j");
  await expect(list(page)).toBeFocused();
  await page.keyboard.press("j");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("k");
  await page.keyboard.press("Enter");
  await expect(rows(page).nth(1)).toHaveAttribute("aria-current", "true");
  await expect(messages(page).first()).toBeVisible();
  await page.keyboard.press("]");
  await expect(page.getByRole("region", { name: /^Messages of/ })).toBeFocused();
  await page.keyboard.press("]");
  await expect(page.getByRole("region", { name: "Summary", exact: true })).toBeFocused();
  await page.keyboard.press("[");
  await page.keyboard.press("[");
  await page.keyboard.press("[");
  await expect(everything(page)).toBeFocused();
});

test("a deletion can be undone, by its toast and by the keyboard", async ({ open }) => {
  const page = await open({ messages: 5000 });
  await openRow(page, 0);
  const first = await titleOf(rows(page).nth(0));
  const second = await titleOf(rows(page).nth(1));
  const before = await textOf(everything(page));

  await page.keyboard.press("Delete");
  await expect(rows(page).first().getByRole("heading")).toHaveText(second);
  await expect(everything(page)).not.toHaveText(before);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(rows(page).first().getByRole("heading")).toHaveText(first);

  await list(page).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Delete");
  await expect(rows(page).first().getByRole("heading")).toHaveText(second);
  await page.keyboard.press("Control+z");
  await expect(rows(page).first().getByRole("heading")).toHaveText(first);
  await expect(everything(page)).toHaveText(before);
});

test("what was deleted lies in the trash, is brought back or gone for good; everything can be deleted and undone", async ({
  open,
}) => {
  const page = await open({ messages: 5000 });
  await expect(rows(page).first()).toBeVisible();
  if (!inElectron) {
    await openRow(page, 0);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await expect(rows(other).first()).toBeVisible();
    await list(other).focus();
    await other.keyboard.press("Home");
    await other.keyboard.press("Delete");
    await expect(page.getByText("It may have been deleted in another window.")).toBeVisible();
    await openRow(page, 0);
    await other.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("button", { name: "Trash", exact: true })).toBeVisible();
    await other.close();
  }
  await list(page).focus();
  await page.keyboard.press("Home");
  const titles = [await titleOf(rows(page).nth(0)), await titleOf(rows(page).nth(1))];
  await page.keyboard.press("Delete");
  await expect(rows(page).first()).not.toContainText(titles[0] ?? "");
  await list(page).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Delete");
  await page.getByRole("button", { name: /^Trash/ }).click();
  const trash = page.getByRole("listbox", { name: "Deleted conversations" });
  await expect(trash.getByRole("option")).toHaveCount(2);
  await expect(trash.getByRole("option").first()).toContainText("gone in 30 days");
  await trash.focus();
  await page.keyboard.press("x");
  await page.getByRole("button", { name: "Bring back" }).click();
  await expect(trash.getByRole("option")).toHaveCount(1);
  await page.getByRole("button", { name: "Empty the trash" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Empty the trash" }).click();
  await expect(page.getByText("The trash is empty")).toBeVisible();

  await page.keyboard.press("Control+k");
  await page.keyboard.type("Delete everything");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
  await expect(page.getByRole("option", { name: /gone in 30 days/ }).first()).toBeVisible();
  await page.getByRole("region", { name: "Messages from Parley" }).getByRole("button", { name: "Undo" }).last().click();
  await expect(page.getByText("The trash is empty")).toBeVisible();
  await everything(page).click();
  await expect(rows(page).first()).toBeVisible();
});

test("several are picked and deleted together", async ({ open }) => {
  const page = await open({ messages: 5000 });
  await expect(rows(page).first()).toBeVisible();
  const third = await titleOf(rows(page).nth(2));
  await list(page).focus();
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await expect(page.getByText("2 picked")).toBeVisible();
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("Deleted 2 conversations")).toBeVisible();
  await expect(rows(page).first().getByRole("heading")).toHaveText(third);
});

test("filters stand as chips that one click clears", async ({ open }) => {
  const page = await open({ messages: 5000 });
  await expect(rows(page).first()).toBeVisible();
  await page.getByRole("region", { name: "People" }).getByRole("button").first().click();
  const chip = page.getByRole("button", { name: /^Clear person/ });
  await expect(chip).toBeVisible();
  await chip.click();
  await expect(chip).toHaveCount(0);
  await expect(everything(page)).toHaveAttribute("aria-current", "true");

  await page.getByRole("button", { name: "Filter by date" }).click();
  await page.keyboard.type("01011970");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByRole("button", { name: /^Clear dates: since 1 Jan 1970/ })).toBeVisible();
});

test("the list goes on as far as there are conversations", async ({ open }) => {
  const page = await open({ messages: 20_000 });
  await expect(rows(page).first()).toBeVisible();
  const all = Number((await textOf(everything(page))).replace(/\D/g, ""));
  await list(page).focus();
  // a page of the list comes with every press, a dozen in all
  const patience = { intervals: [50], timeout: 20_000 };
  await expect
    .poll(async () => {
      await page.keyboard.press("End");
      return Number(await rows(page).last().getAttribute("aria-posinset"));
    }, patience)
    .toBe(all);
});

test("filters combine, by keyword, length and kind, and are cleared one by one or all at once", async ({ open }) => {
  const page = await open({ messages: 5000 });
  await expect(rows(page).first()).toBeVisible();
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await page.getByLabel("messages, at least").fill("5");
  await page.getByRole("button", { name: /someone is$/ }).click();
  await page.getByRole("option", { name: "Agent", exact: true }).click();
  // what was typed last holds, however soon the form is left
  await page.getByLabel("keyword").fill("refund");
  await page.keyboard.press("Escape");
  const chips = page.getByRole("button", { name: /^Clear (keyword|messages|someone)/ });
  await expect(chips).toHaveCount(3);
  await expect(rows(page).filter({ hasText: /\b[1-4] messages?\b/ })).toHaveCount(0);
  const save = page.getByRole("button", { name: "Save this view…" });
  await expect(save).toHaveCount(1);
  await searchField(page).fill("refund");
  await expect(hits(page).first()).toBeVisible();
  await expect(save).toHaveCount(1);
  await page.getByRole("button", { name: "Clear the search" }).click();
  await page.getByRole("button", { name: "Sort: Newest" }).click();
  await page.getByRole("menuitemradio", { name: "Best match first" }).click();
  await page.getByRole("button", { name: "Clear keyword: refund" }).click();
  await expect(chips).toHaveCount(2);
  await expect(page.getByRole("button", { name: "Sort: Newest" })).toBeVisible();
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(chips).toHaveCount(0);
  await expect(everything(page)).toHaveAttribute("aria-current", "true");
});

test("a view is kept on reload, saved by name, opened again, renamed, and brought back after it was removed", async ({
  open,
}) => {
  const page = await open({ messages: 5000 });
  await expect(rows(page).first()).toBeVisible();
  await page.getByRole("region", { name: "People" }).getByRole("button").first().click();
  const chip = page.getByRole("button", { name: /^Clear person/ });
  await expect(chip).toBeVisible();
  await page.reload();
  await expect(chip).toBeVisible();

  await page.getByRole("button", { name: "Save this view…" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Priya");
  await page.keyboard.press("Enter");
  const saved = page.getByRole("region", { name: "Saved" }).getByRole("button", { name: "Priya", exact: true });
  await expect(saved).toBeVisible();
  await everything(page).click();
  await expect(chip).toHaveCount(0);
  await saved.click();
  await expect(chip).toBeVisible();

  await page.getByRole("button", { name: "More about Priya", exact: true }).click();
  await page.getByRole("menuitem", { name: "Rename…" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Hers");
  await page.keyboard.press("Enter");
  const hers = page.getByRole("region", { name: "Saved" }).getByRole("button", { name: "Hers", exact: true });
  await expect(hers).toBeVisible();
  await page.getByRole("button", { name: "More about Hers" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await expect(hers).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(hers).toBeVisible();
});

test("conversations are tagged, pinned and marked as read by keyboard and by the menu of a row", async ({ open }) => {
  const page = await open({ messages: 5000 });
  await expect(rows(page).first()).toBeVisible();
  const title = await titleOf(rows(page).first());
  await list(page).focus();
  await page.keyboard.press("t");
  await page.getByRole("textbox", { name: "New tag" }).fill("urgent");
  await page.keyboard.press("Enter");
  await expect(rows(page).first()).toContainText("urgent");

  await list(page).focus();
  await page.keyboard.press("p");
  await expect(page.getByRole("region", { name: "Saved" }).getByRole("button", { name: title })).toBeVisible();

  await expect(rows(page).first().getByRole("img", { name: "Unread" })).toBeVisible();
  await rows(page).first().click({ button: "right" });
  await page.getByRole("menuitem", { name: "Mark as read" }).click();
  await expect(rows(page).first().getByRole("img", { name: "Unread" })).toHaveCount(0);

  await list(page).focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Tag…" }).click();
  await page.getByRole("button", { name: "urgent", pressed: true }).click();
  await expect(rows(page).first()).not.toContainText("urgent");
});

test("several are shown as one conversation, and taken apart again", async ({ open }) => {
  const page = await open({ messages: 5000 });
  await expect(rows(page).first()).toBeVisible();
  const before = await textOf(everything(page));
  const second = await titleOf(rows(page).nth(1));
  await list(page).focus();
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.getByRole("button", { name: "Show as one conversation" }).click();
  await expect(page.getByText("2 conversations are shown as one")).toBeVisible();
  await expect(everything(page)).not.toHaveText(before);
  await openRow(page, 0);
  await page.getByRole("button", { name: `Take apart: ${second}` }).click();
  await expect(everything(page)).toHaveText(before);
});

test("people are found, renamed and shown as one, and each of it is undone", async ({ open }) => {
  const page = await open({ messages: 5000 });
  await expect(rows(page).first()).toBeVisible();
  await page.getByRole("button", { name: "All people" }).click();
  const people = page.getByRole("listbox", { name: "People" }).getByRole("option");
  await expect(people.nth(1)).toBeVisible();
  const first = await textOf(people.first());
  await page.getByLabel("Find by name").fill("Priya Raman");
  await people.first().click();
  await page.getByRole("button", { name: "Rename…" }).click();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Priya R., desk");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(people.first()).toContainText("Priya Raman");

  await page.getByLabel("Find by name").fill("");
  await expect(people.first()).toHaveText(first);
  await people.nth(0).click();
  await people.nth(1).click({ modifiers: ["Control"] });
  await page.getByRole("button", { name: "Show 2 people as one" }).click();
  await expect(people.first()).toContainText("2 names");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(people.first()).toHaveText(first);
  await page.getByRole("button", { name: "Show conversations" }).click();
  await expect(page.getByRole("button", { name: /^Clear person/ })).toBeVisible();
});
