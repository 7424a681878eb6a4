import type { Page } from "playwright/test";
import { expect, test } from "./fixtures.ts";
import { noChat, table, unsureChat } from "./support/exports.ts";
import { expectEverythingFits } from "./support/fits.ts";
import { expectNoAxeProblems, rows } from "./support/page.ts";

const small = { width: 900, height: 600 };

const large = { width: 1280, height: 800 };

/** Nothing is cut off in a small window, and everyone can use it. */
async function expectSound(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `shots/german-${name}.png`, animations: "disabled" });
  await expectEverythingFits(page);
  await expectNoAxeProblems(page);
}

async function speakGerman(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("radio", { name: "Deutsch" }).click();
}

test("German is spoken at once, stays, and can be left again in the palette", async ({ open }) => {
  const page = await open({ messages: 1000, ...small });
  await expect(rows(page).first()).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");
  await speakGerman(page);
  const settings = page.getByRole("dialog", { name: "Einstellungen" });
  await expect(page.getByRole("radio", { name: "Deutsch" })).toBeFocused();
  await expect(page.locator("html")).toHaveAttribute("lang", "de-DE");
  await expectSound(page, "settings");
  await settings.getByRole("tab", { name: "Datenbestand" }).click();
  await expect(settings.getByText("1000 Nachrichten").or(settings.getByText("1.000 Nachrichten"))).toBeVisible();
  await page.waitForTimeout(700);
  await page.reload();
  await page.getByRole("listbox", { name: "Gespräche" }).getByRole("option").first().click();
  await expect(page.getByRole("article").first()).toBeVisible();
  await expect(page.locator("article[aria-busy=true]")).toHaveCount(0);
  await expectSound(page, "reading");
  await page.getByRole("button", { name: "Fakten einblenden" }).click();
  await expect(page.getByRole("region", { name: "Über dieses Gespräch" })).toBeVisible();
  await expectSound(page, "facts");
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await expect(page.getByRole("button", { name: "Los" })).toBeVisible();
  await expectSound(page, "date");
  await page.keyboard.press("Escape");

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Tasten" })).toBeVisible();
  await expectSound(page, "keys");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("option", { name: "Jetzt sichern" })).toBeVisible();
  await expectSound(page, "palette");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+d");
  await expect(page.getByRole("region", { name: "Wer mit wem spricht" })).toBeVisible();
  await expectSound(page, "dashboard");
  await page.getByRole("radio", { name: "Aufgaben" }).click();
  await expect(page.getByRole("region", { name: "Aufgaben" })).toBeVisible();
  await expectSound(page, "worklist");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize(large);
  await expectSound(page, "worklist-dark");
  await page.getByRole("radio", { name: "Diagramme" }).click();
  await expect(page.getByRole("region", { name: "Wer mit wem spricht" })).toBeVisible();
  await expectSound(page, "dashboard-dark");
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(small);
  await page.keyboard.press("Escape");
  await page.getByRole("combobox").fill("zzzz");
  await expect(page.getByText("Nichts gefunden für „zzzz“")).toBeVisible();
  await expectSound(page, "searching");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("english");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Settings" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");
});

test("welcome and import in German fit into a small window", async ({ open }) => {
  const page = await open(small);
  await speakGerman(page);
  await page.getByRole("dialog").getByRole("button", { name: "Schließen" }).last().click();
  await expect(page.getByRole("heading", { name: "Chatverläufe verstehen" })).toBeVisible();
  await expectSound(page, "welcome");

  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Dateien wählen …" }).click();
  await (await chooser).setFiles([table, unsureChat, noChat]);
  const wizard = page.getByRole("dialog", { name: /^2 Dateien importieren/ });
  const card = (name: string) => wizard.getByRole("listbox", { name: "Ausgewählte Dateien" }).getByRole("option", { name });
  await expect(card(noChat.name)).toContainText("nicht lesbar");
  await card(unsureChat.name).click();
  await expect(wizard.getByText("3. April 2018")).toBeVisible();
  await expect(wizard.getByText(/\d neu, \d schon da/)).toBeVisible();
  await expectSound(page, "import-dates");
  await wizard.getByRole("tab", { name: /Personen/ }).click();
  await expectSound(page, "import-people");
  await card(table.name).click();
  await wizard.getByRole("tab", { name: "Spalten" }).click();
  await expect(wizard.getByText(/\d neu, \d schon da/)).toBeVisible();
  await expectSound(page, "import-columns");
  await wizard.getByRole("button", { name: "2 Dateien importieren" }).click();
  const report = page.getByRole("dialog", { name: "Importiert" });
  await expect(report.getByText("12 neue Nachrichten")).toBeVisible();
  await report.getByRole("button", { name: "1 Zeile geraten" }).click();
  await expectSound(page, "import-report");
  await report.getByRole("button", { name: "Vorerst überspringen" }).click();
  await page.getByRole("button", { name: "Mitteilungen" }).click();
  await expect(page.getByRole("heading", { name: "Mitteilungen" })).toBeVisible();
  await expectSound(page, "notices");
});
