import { expect } from "playwright/test";
import { hits, messages, openLongest, rows, searchField, someWord } from "../page.ts";
import { many, read, type Screen } from "./screen.ts";

export const searchScreens: readonly Screen[] = [
  {
    name: "search",
    messages: many,
    async show(page) {
      await read(page);
      await searchField(page).fill(await someWord(page));
      await hits(page).first().click();
      await expect(messages(page).locator("mark").first()).toBeVisible();
    },
  },
  {
    name: "search-grouped",
    messages: many,
    async show(page) {
      await read(page);
      const word = await someWord(page);
      await page.getByRole("button", { name: "Filter", exact: true }).click();
      await page.getByLabel("messages, at least").fill("3");
      await expect(page.getByRole("button", { name: /^Clear messages/ })).toBeAttached();
      await page.keyboard.press("Escape");
      await searchField(page).fill(word);
      await page.getByRole("button", { name: "Group by conversation" }).click();
      await expect(hits(page).first()).toBeVisible();
      await expect(page.getByRole("button", { name: /^Clear messages/ })).toBeVisible();
    },
  },
  {
    name: "search-here",
    messages: many,
    async show(page) {
      await read(page);
      const word = await someWord(page);
      await page.getByRole("button", { name: "Find in this conversation" }).click();
      await page.keyboard.type(word);
      await page.getByRole("button", { name: "Show the matches as a list" }).click();
      await expect(hits(page).first()).toBeVisible();
    },
  },
  {
    name: "reader-find",
    messages: many,
    async show(page) {
      await openLongest(page);
      const word = await someWord(page);
      await page.keyboard.press("Control+f");
      await page.keyboard.type(word);
      await expect(page.getByRole("search").getByRole("status")).toHaveText(/^\d+ of \d+$/);
      await page.keyboard.press("Enter");
      await expect(page.locator("article[aria-busy=true]")).toHaveCount(0);
    },
  },
  {
    name: "search-nothing",
    messages: many,
    async show(page) {
      await expect(rows(page).first()).toBeVisible();
      await searchField(page).fill("xqzzyqx");
      await expect(page.getByText("Nothing found for")).toBeVisible();
    },
  },
  {
    name: "search-suggestions",
    messages: many,
    async show(page) {
      await expect(rows(page).first()).toBeVisible();
      await searchField(page).fill("from:");
      await expect(page.getByRole("listbox", { name: "Suggestions" })).toBeVisible();
      await page.keyboard.press("ArrowDown");
    },
  },
  {
    name: "search-problems",
    messages: many,
    async show(page) {
      await expect(rows(page).first()).toBeVisible();
      await searchField(page).fill('form:anna "annual plan');
      await expect(page.getByRole("button", { name: "Use from:" }).first()).toBeVisible();
    },
  },
];
