import { expect, type Page } from "playwright/test";
import { album } from "./album.ts";
import { standBetween } from "./between.ts";
import { noChat, table, unsureChat } from "./exports.ts";
import { card, chooseFiles, holdImport, importButton, settled, wizard } from "./importing.ts";
import { hits, messages, openLongest, openRow, place, reader, rows, searchField, someWord } from "./page.ts";
import type { SampleSize } from "./store.ts";
import { talk } from "./talk.ts";

export interface Screen {
  name: string;
  messages?: SampleSize;
  folder?: () => Promise<string>;
  /** Only where something can stand between the page and Parley. */
  between?: (page: Page) => Promise<unknown>;
  show(page: Page): Promise<void>;
}

const many: SampleSize = 20_000;
const dialog = (page: Page, name: string) => expect(page.getByRole("dialog", { name })).toBeVisible();

/** Three files of which one can be read two ways and one not at all, the unsure one in sight. */
async function bringAll(page: Page): Promise<void> {
  await chooseFiles(page, [table, unsureChat, noChat]);
  await card(page, unsureChat.name).click();
  await settled(page);
}

async function read(page: Page): Promise<void> {
  await expect(rows(page).first()).toBeVisible();
  await openRow(page, 1);
}

async function openLab(page: Page, sql: string): Promise<void> {
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("SQL lab");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Question in SQL" }).fill(sql);
  await page.keyboard.press("Control+Enter");
}

/** Every screen and how a person comes to it. */
export const screens: readonly Screen[] = [
  { name: "welcome", show: (page) => expect(page.getByRole("button", { name: "Try sample data" })).toBeVisible() },
  {
    name: "import-start",
    messages: 1000,
    async show(page) {
      await expect(rows(page).first()).toBeVisible();
      await page.getByRole("button", { name: "Import…" }).click();
      await dialog(page, "Import");
    },
  },
  { name: "import-dates", show: (page) => bringAll(page) },
  {
    name: "import-columns",
    async show(page) {
      await bringAll(page);
      await card(page, table.name).click();
      await wizard(page).getByRole("tab", { name: "Columns" }).click();
      await settled(page);
    },
  },
  {
    name: "import-people",
    async show(page) {
      await bringAll(page);
      await wizard(page)
        .getByRole("tab", { name: /People/ })
        .click();
      await wizard(page)
        .getByRole("button", { name: /^Who are you/ })
        .click();
      await page.getByRole("option", { name: "Bob Smith" }).click();
    },
  },
  {
    name: "import-progress",
    between: holdImport,
    async show(page) {
      await bringAll(page);
      await importButton(page).click();
      await expect(wizard(page).getByText("412 MB")).toBeVisible();
    },
  },
  {
    name: "import-report",
    async show(page) {
      await bringAll(page);
      await importButton(page).click();
      await wizard(page).getByRole("button", { name: "1 line guessed" }).click();
    },
  },
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
  {
    name: "confirm",
    messages: 1000,
    async show(page) {
      await expect(rows(page).first()).toBeVisible();
      await page.keyboard.press("Control+k");
      await page.keyboard.type("Delete everything");
      await page.keyboard.press("Enter");
      await dialog(page, "Delete everything?");
    },
  },
  { name: "library", messages: many, show: (page) => expect(rows(page).first()).toBeVisible() },
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
    name: "dashboard",
    messages: 5000,
    async show(page) {
      await expect(rows(page).first()).toBeVisible();
      await page.keyboard.press("Control+d");
      await page.getByRole("button", { name: "Compare: No comparison" }).click();
      await page.getByRole("menuitemradio", { name: "With the year before" }).click();
      await expect(page.getByRole("region", { name: "Who talks to whom" })).toBeVisible({ timeout: 15_000 });
      await expect(page.getByText(/still to be read/)).toBeHidden({ timeout: 15_000 });
    },
  },
  {
    name: "dashboard-tables",
    messages: 1000,
    async show(page) {
      await expect(rows(page).first()).toBeVisible();
      await page.keyboard.press("Control+d");
      await expect(page.getByRole("region", { name: "Who talks to whom" })).toBeVisible({ timeout: 15_000 });
      // each is called otherwise once it is pressed
      const charts = page.getByRole("button", { name: /^Show as a table/ });
      for (let left = await charts.count(); left > 0; left--) await charts.first().click();
      await expect(page.getByRole("table")).toHaveCount(11);
    },
  },
  {
    name: "worklist",
    messages: 5000,
    async show(page) {
      await expect(rows(page).first()).toBeVisible();
      await page.keyboard.press("Control+d");
      await expect(page.getByRole("region", { name: "Who talks to whom" })).toBeVisible({ timeout: 15_000 });
      await page.getByRole("radio", { name: "Worklist" }).click();
      await expect(page.getByRole("region", { name: "Worklist" })).toBeVisible();
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
    name: "jump-to-date",
    messages: many,
    async show(page) {
      await read(page);
      await page.getByRole("button", { name: "Jump to date" }).click();
      await dialog(page, "Jump to date");
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
  {
    name: "export",
    messages: many,
    async show(page) {
      await read(page);
      await searchField(page).fill(await someWord(page));
      await expect(hits(page).first()).toBeVisible();
      await page.getByRole("button", { name: "Export…" }).click();
      await expect(page.getByRole("dialog", { name: "Export" }).getByText(/messages? in/)).toBeVisible();
    },
  },
  {
    name: "lab",
    messages: many,
    async show(page) {
      await openLab(page, "select id, author, sent_at, text from messages order by id limit 500");
      await expect(page.getByRole("cell").first()).toBeVisible();
      await page.locator("summary", { hasText: "people" }).click();
      await page.getByRole("textbox", { name: "Question in SQL" }).press("End");
      await page.keyboard.type(" + i");
      await page.keyboard.press("ArrowDown");
    },
  },
  {
    name: "lab-problem",
    messages: many,
    async show(page) {
      await openLab(page, "select nothing_like_it from messages");
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
  {
    name: "palette",
    messages: many,
    async show(page) {
      await read(page);
      await page.keyboard.press("Control+k");
      await expect(page.getByRole("option", { name: /Jump to a date/ })).toBeVisible();
    },
  },
  {
    name: "help",
    messages: many,
    async show(page) {
      await read(page);
      await reader(page).focus();
      await page.keyboard.press("?");
      await dialog(page, "Keys");
    },
  },
  {
    name: "settings",
    messages: many,
    async show(page) {
      await expect(rows(page).first()).toBeVisible();
      await page.getByRole("button", { name: "Settings" }).click();
      await dialog(page, "Settings");
      await page.getByRole("radio", { name: "Within business hours" }).click();
    },
  },
  {
    name: "notices",
    messages: many,
    async show(page) {
      await expect(rows(page).first()).toBeVisible();
      await page.getByRole("button", { name: /^Notices/ }).click();
      await dialog(page, "Notices");
    },
  },
  {
    name: "store-damaged",
    between: (page) =>
      standBetween(page, "app.health", (health) => ({
        ...Object(health),
        store: "damaged",
        problem: "Page 118 of the file does not have the content that its check sum promises. This mostly means a failing disk.",
        backups: [
          {
            path: "/home/ann/.local/share/parley/backups/parley-2026-03-12.db",
            madeAt: Date.UTC(2026, 2, 12, 18),
            bytes: 312_000_000,
          },
          { path: "/home/ann/my backups/parley-2026-03-05.db", madeAt: Date.UTC(2026, 2, 5, 18), bytes: 298_000_000 },
        ],
      })),
    show: (page) => expect(page.getByRole("heading", { name: "The store is damaged" })).toBeVisible(),
  },
  {
    name: "mistake",
    messages: 1000,
    between: (page) =>
      standBetween(page, "people.page", () => ({
        people: [{ id: 1, name: "Ann", kind: "customer", messages: { not: "a number" } }, null],
      })),
    show: (page) => expect(page.getByRole("heading", { name: "The page has made a mistake" })).toBeVisible(),
  },
];
