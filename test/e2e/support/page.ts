import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page } from "playwright/test";

/** The parts of the page by what a person calls them. */
export const list = (page: Page): Locator => page.getByRole("listbox", { name: "Conversations" });
export const rows = (page: Page): Locator => list(page).getByRole("option");
export const results = (page: Page): Locator => page.getByRole("listbox", { name: "Search results" });
export const hits = (page: Page): Locator => results(page).getByRole("option");
export const reader = (page: Page): Locator => page.getByRole("main").getByRole("region", { name: /^Messages of/ });
export const messages = (page: Page): Locator => page.getByRole("article");
export const place = (page: Page): Locator => page.getByRole("scrollbar", { name: "Place in the conversation" });
export const searchField = (page: Page): Locator => page.getByRole("combobox", { name: /^Search/ });
export const conversation = (page: Page): Locator => page.getByRole("region", { name: "Conversation", exact: true });
export const everything = (page: Page): Locator => page.getByRole("button", { name: /^All conversations/ });

export async function textOf(locator: Locator): Promise<string> {
  return (await locator.textContent()) ?? "";
}

/** The title of a row of the list. */
export const titleOf = (row: Locator): Promise<string> => textOf(row.getByRole("heading"));

/** The row of the reader for a position from 0. */
export const rowAt = (page: Page, position: number): Locator => page.locator(`article[data-position="${position}"]`);

export async function openRow(page: Page, index: number): Promise<void> {
  await rows(page).nth(index).click();
  await expect(messages(page).first()).toBeVisible();
  await expect(page.locator("article[aria-busy=true]")).toHaveCount(0);
}

/** Opens the longest conversation and answers how many messages it has. */
export async function openLongest(page: Page): Promise<number> {
  await page.getByRole("button", { name: "Sort: Newest" }).click();
  await page.getByRole("menuitemradio", { name: "Longest first" }).click();
  await expect(page.getByRole("button", { name: "Sort: Longest" })).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
  await openRow(page, 0);
  return Number(await messages(page).first().getAttribute("aria-setsize"));
}

/** A word that surely can be found: one of a message that is in sight. */
export async function someWord(page: Page): Promise<string> {
  const text = await messages(page).locator("p[dir=auto]").allTextContents();
  const words = text.join(" ").match(/\b[a-z]{5,}\b/g) ?? [];
  const word = words.at(Math.floor(words.length / 2));
  if (word === undefined) throw new Error("There is no word in the open conversation to search for.");
  return word;
}

/** What axe judges by colours, which a theme changes; everything else is the same in both. */
export const colourRules = ["color-contrast", "link-in-text-block"];

/** Waits until what was open over the page is gone: a tooltip or a menu that is just closing belongs to no screen, nor to any landmark. */
async function overlaysGone(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await expect(page.locator("[role=tooltip], [data-exiting]")).toHaveCount(0);
}

export async function expectNoAxeProblems(page: Page, rules?: string[]): Promise<void> {
  await overlaysGone(page);
  // no frames of other origins here, so no second page to gather in; and only what is wrong is described
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n  ${nodes.map(({ target, failureSummary }) => `${target.join(" ")} ${failureSummary}`).join("\n  ")}`,
  );
  expect(found.join("\n")).toBe("");
}
