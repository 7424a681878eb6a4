import { expect, test } from "./fixtures.ts";
import {
  conversation,
  hits,
  messages,
  openRow,
  reader,
  results,
  rows,
  searchField,
  someWord,
  textOf,
  titleOf,
} from "./support/page.ts";

test("finds while typing, marks what it found and opens it in the reader", async ({ open }) => {
  const page = await open({ messages: 20_000 });
  await openRow(page, 0);
  const word = await someWord(page);
  await searchField(page).pressSequentially(word);
  await expect(hits(page).first().locator("mark").first()).toHaveText(new RegExp(word, "i"));
  await hits(page).first().click();
  const target = page.locator('article[aria-current="true"]');
  await expect(target).toBeInViewport();
  await expect(target.locator("mark").first()).toHaveText(new RegExp(word, "i"));
});

test("goes through the results by keyboard", async ({ open }) => {
  const page = await open({ messages: 20_000 });
  await openRow(page, 0);
  const word = await someWord(page);
  await page.keyboard.press("/");
  await page.keyboard.type(word);
  await expect(hits(page).nth(1)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(messages(page).locator("mark").first()).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(hits(page).nth(1)).toHaveAttribute("aria-current", "true");
  await expect(page.locator('article[aria-current="true"]')).toBeInViewport();

  // and from the reader on, which keeps the focus also where another conversation is opened
  const bar = conversation(page).getByRole("toolbar", { name: "Results of the search" });
  await expect(bar.getByRole("status")).toHaveText(/^Result 2 of /);
  await reader(page).focus();
  const opened = await page.locator("article").first().elementHandle();
  await page.keyboard.press("Shift+J");
  await expect(hits(page).nth(2)).toHaveAttribute("aria-current", "true");
  await expect(bar.getByRole("status")).toHaveText(/^Result 3 of /);
  await expect(page.locator('article[aria-current="true"]')).toBeInViewport();
  expect(await opened?.isVisible()).toBe(false);
  await expect(reader(page)).toBeFocused();
  await bar.getByRole("button", { name: "Previous result of the search" }).click();
  await expect(hits(page).nth(1)).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("Escape");
  await expect(bar).toHaveCount(0);
  await expect(results(page)).toHaveCount(0);
  await expect(rows(page).first()).toBeVisible();
});

test("can be ordered by relevance and grouped by conversation", async ({ open }) => {
  const page = await open({ messages: 20_000 });
  await openRow(page, 0);
  await searchField(page).fill(await someWord(page));
  await expect(hits(page).first()).toBeVisible();
  await page.getByRole("button", { name: "Order: Newest" }).click();
  await page.getByRole("menuitemradio", { name: "Best match" }).click();
  await expect(page.getByRole("button", { name: "Order: Best match" })).toBeVisible();
  await page.getByRole("button", { name: "Group by conversation" }).click();
  await expect(hits(page).first()).toBeVisible();
});

test("finds in one conversation, leads from hit to hit and shows them as a list", async ({ open }) => {
  const page = await open({ messages: 20_000 });
  await openRow(page, 0);
  const title = await titleOf(rows(page).first());
  const word = await someWord(page);
  await page.keyboard.press("Control+f");
  await page.keyboard.type(word);
  const bar = page.getByRole("search", { name: "Find in this conversation" });
  const count = bar.getByRole("status");
  const lit = page.locator("article[aria-current=true]");
  await expect(count).toHaveText(/^\d+ of \d+$/);
  const [, , total] = (await textOf(count)).split(" ");
  await expect(lit.locator("mark").first()).toContainText(word, { ignoreCase: true });
  for (let step = 0; step < Number(total); step += 1) await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.press("Enter");
  await expect(lit.locator("mark").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(bar).toHaveCount(0);
  await expect(page.locator("article mark")).toHaveCount(0);

  await page.keyboard.press("Control+f");
  await page.keyboard.type(word);
  await bar.getByRole("button", { name: "Show the matches as a list" }).click();
  await expect(hits(page).first()).toBeVisible();
  for (const hit of await hits(page).all()) await expect(hit).toContainText(title);
  await page.getByRole("button", { name: /^Clear the search's conversation/ }).click();
  await expect(searchField(page)).toHaveAccessibleName("Search all messages");
});

test("says so when nothing is found", async ({ open }) => {
  const page = await open({ messages: 5000 });
  await searchField(page).fill("xqzzyqx");
  await expect(page.getByText("Nothing found for “xqzzyqx”")).toBeVisible();
  await page.getByRole("button", { name: "Clear the search" }).click();
  await expect(rows(page).first()).toBeVisible();
});

test("completes what is being typed without taking Enter from the results", async ({ open }) => {
  const page = await open({ messages: 20_000 });
  await openRow(page, 0);
  const word = await someWord(page);
  await searchField(page).fill("");
  await searchField(page).pressSequentially("fr");
  const suggestions = page.getByRole("listbox", { name: "Suggestions" });
  await expect(suggestions.getByRole("option", { name: "from:" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await expect(searchField(page)).toHaveValue("from:");
  await expect(suggestions.getByRole("option").first()).toContainText("message");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(searchField(page)).toBeFocused();
  await expect(searchField(page)).toHaveValue(/^from:.+ $/);
  await page.keyboard.press("Escape");
  await expect(suggestions).toHaveCount(0);
  await searchField(page).fill(`has:attachment OR ${word}`);
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator('article[aria-current="true"]')).toBeInViewport();
});

test("tells what was not read, and takes what was meant", async ({ open }) => {
  const page = await open({ messages: 5000 });
  await expect(rows(page).first()).toBeVisible();
  await searchField(page).fill("sentimant:negative");
  await page
    .getByRole("button", { name: /^Use sentiment/ })
    .first()
    .click();
  await expect(searchField(page)).toHaveValue(/^sentiment:negative/);
  await expect(searchField(page)).toBeFocused();
});

test("counts all that there are, and remembers what led somewhere", async ({ open }) => {
  const page = await open({ messages: 20_000 });
  await expect(rows(page).first()).toBeVisible();
  await searchField(page).fill("before:tomorrow");
  await expect(page.getByRole("status").filter({ hasText: "10,000+ matches" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator('article[aria-current="true"]')).toBeInViewport();
  await page.getByRole("button", { name: "Clear the search" }).click();
  await searchField(page).click();
  const before = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option", { name: "before:tomorrow" });
  await expect(before).toBeVisible();
  await page.getByRole("button", { name: "Forget the search “before:tomorrow”" }).click();
  await expect(before).toHaveCount(0);
});
