import { type StandIn, startStandIn } from "../support/standin/start.ts";
import { expect, test } from "./fixtures.ts";
import { expectEverythingFits } from "./support/fits.ts";
import { colourRules, expectNoAxeProblems } from "./support/page.ts";

let service: StandIn;
test.beforeAll(async () => {
  service = await startStandIn({ clock: { now: () => Date.now() } });
});
test.afterAll(() => service.close());

test("a provider is added, gets its key, answers with its models, and is preferred or removed", async ({ open }) => {
  // one walk in place of five starts
  test.slow();
  const page = await open();
  await page.getByRole("button", { name: "Settings" }).click();
  const settings = page.getByRole("dialog", { name: "Settings" });
  await settings.getByRole("tab", { name: "Models" }).click();
  await expect(settings.getByText("No provider yet.")).toBeVisible();
  await page.screenshot({ path: "shots/models-none.png", animations: "disabled" });

  // one that cannot be meant so is not kept, and says what is wrong with it
  await settings.getByRole("button", { name: "Add a provider" }).click();
  await page.getByRole("menuitem", { name: "OpenAI", exact: true }).click();
  await settings.getByLabel("Address").fill("http://api.openai.com/v1");
  await settings.getByRole("button", { name: "Save" }).click();
  await expect(settings.getByRole("alert")).toContainText("must begin with https://");
  await settings.getByLabel("Name").fill("The stand-in");
  await settings.getByLabel("Address").fill(service.url);
  await settings.getByLabel("Key", { exact: true }).fill("sk-wrong");
  await expectNoAxeProblems(page);
  await page.screenshot({ path: "shots/models-form.png", animations: "disabled" });
  await settings.getByRole("button", { name: "Save" }).click();

  const standIn = settings.getByRole("listitem", { name: "The stand-in" });
  await expect(standIn.getByRole("status")).toContainText("The stand-in does not accept the key.");
  await expect(standIn.getByText(/^Key (in the keychain|until Parley ends)$/)).toBeVisible();
  const edit = async () => {
    await standIn.getByRole("button", { name: "More about The stand-in" }).click();
    await page.getByRole("menuitem", { name: "Edit" }).click();
  };
  await edit();
  await expect(settings.getByLabel("Key", { exact: true })).toHaveValue("");
  await settings.getByLabel("Key", { exact: true }).fill(service.key);
  await settings.getByRole("button", { name: "Save" }).click();
  await expect(standIn.getByRole("status")).toContainText(/Works: \d+ models in \d+ ms. It only rehearses/);

  // its models are offered now
  await edit();
  await settings.getByRole("combobox", { name: "Model while you wait" }).fill("gpt-5.4-n");
  await page.getByRole("option", { name: "gpt-5.4-nano" }).click();
  await settings.getByRole("button", { name: "Save" }).click();
  await expect(standIn.getByText("gpt-5.4-mini in the background, gpt-5.4-nano while you wait")).toBeVisible();

  await settings.getByRole("button", { name: "Add a provider" }).click();
  await page.getByRole("menuitem", { name: "Ollama, on this computer" }).click();
  await settings.getByLabel("Address").fill("http://127.0.0.1:1024/v1");
  await settings.getByRole("button", { name: "Save" }).click();
  const ollama = settings.getByRole("listitem", { name: "Ollama" });
  await expect(ollama.getByRole("status")).toContainText("Nobody answers");
  await settings.getByRole("button", { name: "Prefer Ollama more" }).click();
  await expect(settings.getByRole("listitem").first()).toContainText("Ollama");
  await page.screenshot({ path: "shots/models-list.png", animations: "disabled" });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 900, height: 600 });
  await expectNoAxeProblems(page, colourRules);
  await page.screenshot({ path: "shots/models-list-dark.png", animations: "disabled" });

  await settings.getByRole("tab", { name: "Sending" }).click();
  await expectNoAxeProblems(page);
  await page.screenshot({ path: "shots/sending-dark.png", animations: "disabled" });
  await settings.getByRole("tab", { name: "Notifications" }).click();
  await expectNoAxeProblems(page, colourRules);
  await settings.getByRole("tab", { name: "Sending" }).click();
  await settings.getByRole("checkbox", { name: /Send nothing at all/ }).press("Space");
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: "light" });
  await page.screenshot({ path: "shots/sending.png", animations: "disabled" });
  await settings.getByRole("tab", { name: "Notifications" }).click();
  await settings.getByRole("checkbox", { name: /Show and sound nothing/ }).press("Space");
  await expectNoAxeProblems(page);
  await page.screenshot({ path: "shots/notifications.png", animations: "disabled" });

  // what was switched is in the store, and no request of any kind goes past it
  await settings.getByRole("tab", { name: "Models" }).click();
  await expect
    .poll(async () => {
      await standIn.getByRole("button", { name: "Test connection" }).click();
      return standIn.getByRole("status").textContent();
    })
    .toContain("switched off in the settings");
  await standIn.getByRole("button", { name: "More about The stand-in" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await expect(standIn).toHaveCount(0);
  expect(await page.content()).not.toContain(service.key);

  // the longer German words find room in a small window, too
  await settings.getByRole("tab", { name: "General" }).click();
  await page.getByRole("radio", { name: "Deutsch" }).click();
  await page.setViewportSize({ width: 900, height: 600 });
  const german = page.getByRole("dialog", { name: "Einstellungen" });
  for (const name of ["Senden", "Mitteilungen", "Modelle"]) {
    await german.getByRole("tab", { name }).click();
    await expectEverythingFits(page);
  }
  await german.getByRole("button", { name: "Anbieter hinzufügen" }).click();
  await page.getByRole("menuitem", { name: "xAI Grok" }).click();
  await german.getByRole("button", { name: "Preis eintragen" }).click();
  await expectEverythingFits(page);
  await page.screenshot({ path: "shots/models-german.png", animations: "disabled" });
});
