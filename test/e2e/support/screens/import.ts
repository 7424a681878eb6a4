import { expect, type Page } from "playwright/test";
import { noChat, table, unsureChat } from "../exports.ts";
import { card, chooseFiles, holdImport, importButton, settled, wizard } from "../importing.ts";
import { rows } from "../page.ts";
import { dialog, type Screen } from "./screen.ts";

/** Three files of which one can be read two ways and one not at all, the unsure one in sight. */
async function bringAll(page: Page): Promise<void> {
  await chooseFiles(page, [table, unsureChat, noChat]);
  await card(page, unsureChat.name).click();
  await settled(page);
}

export const importScreens: readonly Screen[] = [
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
];
