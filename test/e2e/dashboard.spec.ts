import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.ts";
import { rows } from "./support/page.ts";

// Bugs this would catch: a mark that leads nowhere or to other conversations than it counts; a dashboard that forgets what it counted;
// a file that is empty or runs as a formula; something to do that leads to no message or comes back when it is done.

test("every mark of the dashboard leads to its conversations, and its numbers go out as files", async ({ open }) => {
  const page = await open({ messages: 1000 });
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press("Control+d");
  const card = (name: string) => page.getByRole("region", { name, exact: true });
  await expect(card("Who talks to whom")).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 2100 });
  await page.screenshot({ path: "shots/dashboard-whole.png", animations: "disabled" });
  await page.setViewportSize({ width: 1280, height: 800 });

  const bar = card("Who wrote how much").getByRole("listitem").first().getByRole("button");
  const name = (await bar.getAttribute("title")) ?? "";
  await bar.click();
  await expect(page.getByRole("button", { name: `person: ${name}` })).toBeVisible();
  await page.keyboard.press("Control+d");
  await expect(card("Hours of the week")).toBeVisible();
  await expect(page.getByRole("button", { name: /^person:/ })).toHaveCount(0);

  await card("Hours of the week")
    .getByRole("button", { name: /^Show as a table/ })
    .click();
  const hour = card("Hours of the week").getByRole("row").nth(1).getByRole("button");
  const hourName = (await hour.textContent()) ?? "";
  await hour.click();
  await expect(page.getByRole("button", { name: `hour of the week: ${hourName}` })).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press("Control+d");

  // a topic leads to what it counts
  const topic = card("Topics").getByRole("listitem").first().getByRole("button");
  const topicWords = ((await topic.getAttribute("title")) ?? "").split(", ");
  await topic.click();
  await expect(page.getByRole("button", { name: `Clear topic: ${topicWords.slice(0, 3).join(" · ")}` })).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press("Control+d");
  await expect(card("Topics")).toBeVisible();

  for (const [kind, begins] of [
    ["Table (CSV)", "\ufeffPerson,Messages\r\n"],
    ["Drawing (SVG)", "<svg xmlns="],
    ["Picture (PNG)", "\ufffdPNG"],
  ] as const) {
    await card("Who wrote how much")
      .getByRole("button", { name: /^Save this chart/ })
      .click();
    const saving = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: kind }).click();
    const file = await readFile(await (await saving).path(), "utf8");
    expect(file.startsWith(begins)).toBe(true);
  }

  // the hours are those of the settings
  await page.getByRole("button", { name: "Settings" }).click();
  const settings = page.getByRole("dialog", { name: "Settings" });
  await settings.getByRole("radio", { name: "Within business hours" }).click();
  await settings.getByRole("checkbox", { name: "Fri" }).press("Space");
  await settings.getByRole("button", { name: /From$/ }).click();
  await page.getByRole("option", { name: "08:30" }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("checkbox", { name: "Only Mon–Thu, 08:30–17:00" })).toBeChecked();

  await page.getByRole("radio", { name: "Worklist" }).click();
  const list = page.getByRole("region", { name: "Worklist" });
  const first = list.getByRole("listitem").first();
  const text = (await first.getByRole("button").getAttribute("aria-label"))?.replace("Show the message: ", "") ?? "";
  await first.getByRole("checkbox").press("Space");
  await page.getByRole("radio", { name: "Done" }).click();
  await expect(list.getByRole("checkbox", { name: `Done: ${text}` })).toBeChecked();
  await list.getByRole("button", { name: `Show the message: ${text}` }).click();
  await expect(page.getByRole("log").or(page.getByRole("feed")).or(page.locator("[data-pane=reader]")).first()).toBeVisible();
});
