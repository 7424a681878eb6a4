import { expect, type Page } from "playwright/test";
import { standBetween } from "../between.ts";
import { rows } from "../page.ts";
import { enhanceDialog, estimated, jobRows, rehearse } from "../rehearsing.ts";
import type { Screen } from "./screen.ts";
import { jobsOfAllKinds } from "./someJobs.ts";

async function enhanceAll(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Enhance what the list shows");
  await page.keyboard.press("Enter");
  await estimated(page);
}

export const enhanceScreens: readonly Screen[] = [
  {
    name: "enhance",
    messages: 1000,
    async show(page) {
      await expect(rows(page).first()).toBeVisible();
      await rehearse(page);
      await enhanceAll(page);
      await enhanceDialog(page).getByRole("radio", { name: "Tonight" }).click();
    },
  },
  {
    name: "enhance-model",
    messages: 1000,
    async show(page) {
      await expect(rows(page).first()).toBeVisible();
      await rehearse(page, { models: { background: "a-model-of-ours", live: "a-model-of-ours" } });
      await enhanceAll(page);
      await enhanceDialog(page).getByRole("button", { name: "Change" }).click();
      await enhanceDialog(page).getByRole("switch", { name: "Hide: Phone numbers" }).press("Space");
      await estimated(page);
    },
  },
  {
    name: "jobs",
    messages: 1000,
    async show(page) {
      await expect(rows(page).first()).toBeVisible();
      const service = await rehearse(page);
      await page.getByRole("listbox", { name: "Conversations" }).focus();
      for (const last of [false, true]) {
        await page.keyboard.press("e");
        await estimated(page);
        await enhanceDialog(page)
          .getByRole("button", { name: /^Enhance for/ })
          .click();
        if (last) break;
        await expect(page.getByText("All of it is here.")).toBeVisible({ timeout: 30_000 });
        Object.assign(service.pace, { inProgress: 600_000, finalizing: 600_000 });
        await page.getByRole("button", { name: /^All conversations/ }).click();
        await rows(page).nth(3).click();
      }
      await expect(jobRows(page)).toHaveCount(2);
      await expect(page.getByText(/the provider works on the requests, since/).first()).toBeVisible({ timeout: 30_000 });
    },
  },
  {
    name: "jobs-of-all-kinds",
    messages: 1000,
    between: (page) => standBetween(page, jobsOfAllKinds),
    async show(page) {
      await expect(rows(page).first()).toBeVisible();
      await page.getByRole("button", { name: /^Jobs/ }).click();
      await expect(page.getByText("The provider took none of it and gave no reason.").first()).toBeVisible();
    },
  },
];
