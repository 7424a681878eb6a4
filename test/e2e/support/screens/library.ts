import { expect } from "playwright/test";
import { openRow, rows } from "../page.ts";
import { dialog, many, read, type Screen } from "./screen.ts";

export const libraryScreens: readonly Screen[] = [
  {
    name: "trash",
    messages: many,
    async show(page) {
      await expect(rows(page).first()).toBeVisible();
      await page.getByRole("listbox", { name: "Conversations" }).focus();
      for (let step = 0; step < 4; step += 1) await page.keyboard.press("Shift+ArrowDown");
      await page.keyboard.press("Delete");
      await page.getByRole("button", { name: /^Trash/ }).click();
      await page.getByRole("listbox", { name: "Deleted conversations" }).focus();
      await page.keyboard.press("x");
      await expect(page.getByRole("button", { name: "Bring back" })).toBeEnabled();
    },
  },
  { name: "library", messages: many, show: (page) => expect(rows(page).first()).toBeVisible() },
  {
    name: "filtered",
    messages: many,
    async show(page) {
      await read(page);
      await page.getByRole("region", { name: "People" }).getByRole("button").first().click();
      await expect(page.getByRole("button", { name: /^Clear person/ })).toBeVisible();
      await expect(rows(page).first()).toBeVisible();
    },
  },
  {
    name: "filter",
    messages: many,
    async show(page) {
      await read(page);
      await page.getByRole("button", { name: "Filter", exact: true }).click();
      await page.getByRole("textbox", { name: "keyword" }).fill("refund form:anna");
      await page.getByLabel("messages, at least").fill("5");
      await page.getByRole("checkbox", { name: "Unread" }).press("Space");
      await expect(page.getByRole("button", { name: "Use from:" })).toBeVisible();
    },
  },
  {
    name: "save-view",
    messages: many,
    async show(page) {
      await read(page);
      await page.getByRole("region", { name: "People" }).getByRole("button").first().click();
      await page.getByRole("button", { name: "Save this view…" }).click();
      await page.getByRole("textbox", { name: "Name" }).fill("Priya, this spring");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("region", { name: "Saved" })).toBeVisible();
      await page.getByRole("button", { name: "Save this view…" }).click();
      await dialog(page, "Save this view…");
    },
  },
  {
    name: "picked",
    messages: many,
    async show(page) {
      await expect(rows(page).first()).toBeVisible();
      await rows(page)
        .nth(1)
        .click({ modifiers: ["Control"] });
      await rows(page)
        .nth(2)
        .click({ modifiers: ["Control"] });
      await expect(page.getByText("2 picked")).toBeVisible();
    },
  },
  {
    name: "row-menu",
    messages: many,
    async show(page) {
      await read(page);
      for (const tag of ["urgent", "to be answered by Friday"]) {
        await page.keyboard.press("t");
        await page.getByRole("textbox", { name: "New tag" }).fill(tag);
        await page.keyboard.press("Enter");
        await expect(rows(page).nth(1)).toContainText(tag);
      }
      await page.keyboard.press("p");
      await expect(page.getByRole("region", { name: "Saved" })).toBeVisible();
      await rows(page).nth(1).click({ button: "right" });
      await expect(page.getByRole("menuitem", { name: "Tag…" })).toBeVisible();
    },
  },
  {
    name: "merged",
    messages: many,
    async show(page) {
      await expect(rows(page).first()).toBeVisible();
      for (const index of [1, 2])
        await rows(page)
          .nth(index)
          .click({ modifiers: ["Control"] });
      await page.getByRole("button", { name: "Show as one conversation" }).click();
      await openRow(page, 1);
      await expect(page.getByRole("region", { name: "Shown as one" })).toBeVisible();
    },
  },
  {
    name: "people",
    messages: many,
    async show(page) {
      await expect(rows(page).first()).toBeVisible();
      await page.getByRole("button", { name: "All people" }).click();
      const people = page.getByRole("listbox", { name: "People" }).getByRole("option");
      await people.nth(1).click();
      await people.nth(2).click({ modifiers: ["ControlOrMeta"] });
      await page.getByRole("button", { name: "Show 2 people as one" }).click();
      await expect(page.getByRole("region", { name: "Names of this person" }).getByText(/ to \d+ \w+ \d{4}$/)).toHaveCount(2);
    },
  },
  {
    name: "deleted",
    messages: many,
    async show(page) {
      await read(page);
      await rows(page).nth(1).click();
      await page.keyboard.press("Delete");
      await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
    },
  },
  {
    name: "date-filter",
    messages: many,
    async show(page) {
      await expect(rows(page).first()).toBeVisible();
      await page.getByRole("button", { name: "Filter by date" }).click();
      await dialog(page, "Filter by date");
    },
  },
];
