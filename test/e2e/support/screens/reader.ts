import { expect } from "playwright/test";
import { album } from "../album.ts";
import { messages, openLongest, openRow, place, reader } from "../page.ts";
import { talk } from "../talk.ts";
import { dialog, many, read, type Screen } from "./screen.ts";

export const readerScreens: readonly Screen[] = [
  { name: "reader", messages: many, show: read },
  {
    name: "reader-middle",
    messages: many,
    async show(page) {
      const total = await openLongest(page);
      const track = await place(page).boundingBox();
      if (track && total > 100) await page.mouse.click(track.x + track.width / 2, track.y + track.height / 2);
      await expect(page.locator("article[aria-busy=true]")).toHaveCount(0);
    },
  },
  {
    name: "reader-notes",
    messages: many,
    async show(page) {
      await read(page);
      await reader(page).focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("b");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("n");
      await page.getByRole("textbox", { name: "Note" }).fill("Ask again on Friday: nobody has answered this.");
      await page.keyboard.press("Control+Enter");
      await expect(page.getByRole("region", { name: "Note" })).toBeVisible();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("n");
      await expect(page.getByRole("textbox", { name: "Note" })).toBeFocused();
    },
  },
  {
    name: "reader-picked",
    messages: many,
    async show(page) {
      await read(page);
      await reader(page).focus();
      for (let row = 0; row < 3; row += 1) await page.keyboard.press("Shift+ArrowDown");
      await expect(page.getByText("4 picked")).toBeVisible();
    },
  },
  {
    name: "reader-thread",
    folder: talk,
    async show(page) {
      await openRow(page, 0);
      await reader(page).focus();
      await page.keyboard.press("End");
      await messages(page).last().getByRole("button", { expanded: false }).click();
      await expect(messages(page).locator("code").first()).toBeVisible();
    },
  },
  {
    name: "reader-proof",
    messages: many,
    async show(page) {
      await read(page);
      await page.getByRole("button", { name: "Proof 2: show the message" }).first().click();
      await expect(page.locator("mark[data-proof]").first()).toBeInViewport();
    },
  },
  {
    name: "reader-folded",
    folder: talk,
    async show(page) {
      await openRow(page, 0);
      await reader(page).focus();
      await page.keyboard.press("End");
      await expect(messages(page).last().getByRole("button", { expanded: false })).toBeVisible();
    },
  },
  {
    name: "reader-new",
    messages: many,
    async show(page) {
      await read(page);
      await openRow(page, 2);
      await openRow(page, 1);
      await reader(page).focus();
      await page.keyboard.press("u");
      await expect(page.getByText("New since you last read")).toBeInViewport();
    },
  },
  {
    name: "reader-media",
    folder: album,
    async show(page) {
      await openRow(page, 0);
      await expect(messages(page).locator("audio")).toBeVisible();
    },
  },
  {
    name: "notes",
    messages: many,
    async show(page) {
      await read(page);
      await reader(page).focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("b");
      await expect(page.getByRole("img", { name: "Bookmarked" })).toBeVisible();
      await page.getByRole("button", { name: "Notes and bookmarks" }).click();
      await dialog(page, "Notes and bookmarks");
      await expect(page.getByRole("dialog").getByRole("option")).toHaveCount(1);
    },
  },
  {
    name: "jump-to-date",
    messages: many,
    async show(page) {
      await read(page);
      await page.getByRole("button", { name: "Jump to date" }).click();
      await dialog(page, "Jump to date");
    },
  },
];
