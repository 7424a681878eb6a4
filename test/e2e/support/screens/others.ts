import { expect, type Page } from "playwright/test";
import { withNoticeSaid } from "../../../../main/core/said.ts";
import { jobSentences } from "../../../../preload/contract/jobSentences.ts";
import { noticeSentences } from "../../../../preload/contract/noticeSentences.ts";
import { notice } from "../../../../preload/contract/notices.ts";
import { standBetween } from "../between.ts";
import { hits, reader, rows, searchField, someWord } from "../page.ts";
import { dialog, many, read, type Screen } from "./screen.ts";

async function openLab(page: Page, sql: string): Promise<void> {
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("SQL lab");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Question in SQL" }).fill(sql);
  await page.keyboard.press("Control+Enter");
}

const noticesOfAllKinds = [
  ["job_completed", "“Help desk, March” is done", "1,204 conversations enhanced.", 7, null],
  [
    "job_partly",
    "“acme.slack.zip” is done in part",
    `1,880 conversations enhanced, 120 not: ${jobSentences.request_expired}`,
    6,
    null,
  ],
  [
    "job_failed",
    "“Team, WhatsApp” failed",
    `0 conversations enhanced, 12 not: The provider refused it: OpenAI does not accept the key. Nothing is lost; enter a valid key in the settings.`,
    5,
    null,
  ],
  ["job_expired", "“Weekly calls” ran out of time", `0 conversations enhanced, 9 not: ${jobSentences.request_expired}`, 4, null],
  ["budget", noticeSentences.notice_budget_near, "$8.02 of $10.00 are spent, about $1.50 are under way.", null, null],
  ["job_started", "“Help desk, March” has begun", "1,204 conversations, gpt-5.4-mini at OpenAI.", 7, null],
  ["seeded", noticeSentences.notice_samples, "5,000 messages in 212 conversations.", null, null],
].map(([type, title, message, jobId, conversationId], index) =>
  withNoticeSaid(
    notice.parse({
      ...{ id: 20 - index, type, title, message, jobId, conversationId },
      createdAt: Date.UTC(2026, 2, 12, 14 - index),
      readAt: index < 3 ? null : Date.UTC(2026, 2, 12, 15),
    }),
  ),
);

export const othersScreens: readonly Screen[] = [
  { name: "welcome", show: (page) => expect(page.getByRole("button", { name: "Try sample data" })).toBeVisible() },
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
    between: (page) => standBetween(page, { "notices.list": () => ({ notices: noticesOfAllKinds, unread: 3 }) }),
    async show(page) {
      await expect(rows(page).first()).toBeVisible();
      await page.getByRole("button", { name: /^Notices/ }).click();
      await dialog(page, "Notices");
    },
  },
  {
    name: "store-damaged",
    between: (page) =>
      standBetween(page, {
        "app.health": (health) => ({
          ...Object(health),
          store: "damaged",
          problem:
            "Page 118 of the file does not have the content that its check sum promises. This mostly means a failing disk.",
          backups: [
            {
              path: "/home/ann/.local/share/parley/backups/parley-2026-03-12.db",
              madeAt: Date.UTC(2026, 2, 12, 18),
              bytes: 312_000_000,
            },
            { path: "/home/ann/my backups/parley-2026-03-05.db", madeAt: Date.UTC(2026, 2, 5, 18), bytes: 298_000_000 },
          ],
        }),
      }),
    show: (page) => expect(page.getByRole("heading", { name: "The store is damaged" })).toBeVisible(),
  },
  {
    name: "mistake",
    messages: 1000,
    between: (page) =>
      standBetween(page, {
        "people.page": () => ({
          people: [{ id: 1, name: "Ann", kind: "customer", messages: { not: "a number" } }, null],
        }),
      }),
    show: (page) => expect(page.getByRole("heading", { name: "The page has made a mistake" })).toBeVisible(),
  },
];
