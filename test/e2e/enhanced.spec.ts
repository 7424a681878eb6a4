import type { Page } from "playwright/test";
import { type StandIn, startStandIn } from "../support/standin/start.ts";
import { expect, test } from "./fixtures.ts";
import { colourRules, expectNoAxeProblems, openRow, rows } from "./support/page.ts";

let service: StandIn;
test.beforeAll(async () => {
  service = await startStandIn({ clock: { now: () => Date.now() } });
});
test.afterAll(() => service.close());

const panel = (page: Page) => page.getByRole("region", { name: "About this conversation" });

async function setUpProvider(page: Page): Promise<void> {
  await panel(page).getByRole("button", { name: "Set up a model…" }).click();
  const settings = page.getByRole("dialog", { name: "Settings" });
  await settings.getByRole("tab", { name: "Models" }).click();
  await settings.getByRole("button", { name: "Add a provider" }).click();
  await page.getByRole("menuitem", { name: "OpenAI", exact: true }).click();
  await settings.getByLabel("Address").fill(service.url);
  await settings.getByLabel("Key", { exact: true }).fill(service.key);
  await settings.getByRole("button", { name: "Save" }).click();
  await expect(settings.getByRole("status")).toContainText("It only rehearses");
  await page.keyboard.press("Escape");
  await expect(settings).toHaveCount(0);
}

const sizes = [
  { width: 1280, height: 800, scheme: "light" },
  { width: 900, height: 600, scheme: "dark" },
] as const;

/** Pictures for a person to look at; in the narrow one the panel lies over the reader. */
async function shoot(page: Page, name: string): Promise<void> {
  await expectNoAxeProblems(page);
  for (const { width, height, scheme } of sizes) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height });
    await expect(panel(page)).toBeVisible();
    await expectNoAxeProblems(page, colourRules);
    await page.screenshot({ path: `shots/${name}-${scheme}-${width}x${height}.png`, animations: "disabled" });
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(sizes[0]);
}

test("a model sums up a conversation while one waits, proves it, is judged, and meets another one blind", async ({ open }) => {
  // one walk in place of five starts
  test.slow();
  const page = await open({ messages: 1000 });
  await expect(rows(page).first()).toBeVisible();
  await openRow(page, 2);
  const pane = panel(page);
  // in a narrow window it lies over the reader, and stays open from now on
  await page.setViewportSize(sizes[1]);
  await expect(pane).toHaveCount(0);
  await page.keyboard.press("Control+b");
  await expect(pane).toBeVisible();
  await page.setViewportSize(sizes[0]);
  await pane.getByRole("radio", { name: "Enhanced" }).click();
  await expect(pane.getByText("None is set up yet")).toBeVisible();
  await setUpProvider(page);

  // what was stopped leaves nothing behind
  service.pace.eventGap = 60;
  await pane.getByRole("button", { name: "Summarise now" }).first().click();
  const live = pane.getByRole("region", { name: "The answer on its way" });
  await expect(live.locator("p")).toContainText(/\w{3}/);
  await page.screenshot({ path: "shots/enhanced-live.png", animations: "disabled" });
  await live.getByRole("button", { name: "Stop" }).click();
  await expect(live).toHaveCount(0);
  await expect(pane.getByText("No enhanced summary yet")).toBeVisible();
  service.pace.eventGap = 0;

  await pane.getByRole("button", { name: "Summarise now" }).first().click();
  await expect(pane.getByText("Rehearsal")).toBeVisible();
  await expect(pane.getByText("gpt-5.4-mini")).toBeVisible();
  await expect(pane.getByText("All found")).toBeVisible();
  await shoot(page, "enhanced");
  await pane
    .getByRole("button", { name: /^Proof \d+: show the message$/ })
    .first()
    .click();
  await expect(page.locator("mark[data-proof]").first()).toBeInViewport();

  await pane.getByRole("button", { name: "A bad summary" }).click();
  await pane.getByRole("button", { name: "Say why…" }).click();
  await page.getByRole("textbox", { name: "Reason" }).fill("It leaves out the refund.");
  await page.keyboard.press("Enter");
  await expect(pane.getByText("It leaves out the refund.")).toBeVisible();

  await pane.getByRole("radio", { name: "Both" }).click();
  await expect(pane.getByRole("region", { name: "What is different" })).toBeVisible();
  await expect(pane.getByRole("region", { name: "Basic", exact: true })).toBeVisible();
  await shoot(page, "enhanced-both");

  // nothing tells who is who before one was chosen
  service.manners.add({ manner: "invented-quotes" });
  await pane.getByRole("button", { name: "Ask again" }).click();
  await page.getByRole("menuitem", { name: "With another model…" }).click();
  const dialog = page.getByRole("dialog", { name: "Ask another model" });
  await dialog.getByRole("combobox", { name: "Model" }).fill("gpt-5.4-nano");
  await page.keyboard.press("Escape");
  await page.screenshot({ path: "shots/enhanced-ask.png", animations: "disabled" });
  await dialog.getByRole("button", { name: "Ask", exact: true }).click();
  const trial = pane.getByRole("region", { name: "Which one is better?" });
  await expect(trial).toBeVisible();
  await expect(trial.getByRole("region", { name: /^[AB]$/ })).toHaveCount(2);
  await expect(pane.getByText(/gpt-5\.4/)).toHaveCount(0);
  await shoot(page, "enhanced-trial");
  await trial.getByRole("button", { name: "B is better" }).click();
  await expect(trial.getByText("You chose B.")).toBeVisible();
  await expect(trial.getByText("gpt-5.4-nano")).toBeVisible();
  await expect(trial.getByText("gpt-5.4-mini")).toBeVisible();
  await trial.getByRole("button", { name: "Done" }).click();

  // the choice is kept with its reason, and both versions are there
  await pane.getByRole("radio", { name: "Enhanced" }).click();
  await expect(pane.getByText(/^preferred over version [12]$/)).toBeVisible();
  await pane.getByRole("button", { name: /^Versions:/ }).click();
  await page.getByRole("menuitemradio", { name: /^Version 2 · gpt-5.4-nano/ }).click();
  await expect(pane.getByText("not found in the messages").first()).toBeVisible();
  await expect(pane.getByText("Hardly any found")).toBeVisible();
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoAxeProblems(page, colourRules);
  await page.screenshot({ path: "shots/enhanced-unproved-dark.png", animations: "disabled" });
  expect(service.violations).toEqual([]);
});
