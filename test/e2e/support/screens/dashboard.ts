import { expect } from "playwright/test";
import { rows } from "../page.ts";
import type { Screen } from "./screen.ts";

export const dashboardScreens: readonly Screen[] = [
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
];
