import { providerAt } from "../support/provider.ts";
import { expect, test } from "./fixtures.ts";
import type { ExportFile } from "./support/exports.ts";
import { chooseFiles, importButton, wizard } from "./support/importing.ts";
import { expectNoAxeProblems, rows } from "./support/page.ts";
import { ask, enhanceDialog, estimated, jobRows, rehearse } from "./support/rehearsing.ts";

const email = "erika.mustermann@example.org";
const heading = "conversation_id,message_id,message_content,user_id,user_type,timestamp";
const lines = [
  `a,1,"My parcel never arrived. Write to ${email} or call +49 151 23456789.",Erika,customer,2026-03-01T10:00:00Z`,
  "a,2,I am sorry. Which number does it have?,Ben,agent,2026-03-01T10:01:00Z",
  "a,3,It is 4711. Can you do it today?,Erika,customer,2026-03-01T10:02:00Z",
  'b,4,"Hello, is anybody there?",Anna,customer,2026-03-02T10:00:00Z',
  "b,5,Yes. What can I do for you?,Ben,agent,2026-03-02T10:01:00Z",
  "b,6,The kettle came without its lid.,Anna,customer,2026-03-02T10:02:00Z",
  "b,7,I am sorry. A new lid is on its way.,Ben,agent,2026-03-02T10:03:00Z",
  "b,8,Thank you.,Anna,customer,2026-03-02T10:04:00Z",
];
/** The same export some days later: one conversation has gone on, and one is new. */
const later = [
  ...lines,
  "b,9,My invoice is wrong. Can you send another one?,Anna,customer,2026-03-03T10:00:00Z",
  "c,10,Where do I send the kettle that broke?,Carla,customer,2026-03-03T11:00:00Z",
];
const exported = (rowsOf: string[]): ExportFile => ({
  name: "desk.csv",
  mimeType: "text/csv",
  buffer: Buffer.from([heading, ...rowsOf, ""].join("\n")),
});

test("an import is enhanced after a look at what is sent, what failed is asked again, what changed is told of, and the rest is for each week", async ({
  open,
}) => {
  // one walk in place of five starts
  test.slow();
  const page = await open();
  await chooseFiles(page, [exported(lines)]);
  await importButton(page).click();
  await wizard(page).getByRole("button", { name: "Enhance…" }).click();
  const dialog = enhanceDialog(page);
  await expect(dialog.getByText("No provider is set up yet")).toBeVisible();
  await expectNoAxeProblems(page);
  await dialog.getByRole("button", { name: "Skip for now" }).click();
  await wizard(page).getByRole("button", { name: "Skip for now" }).click();

  // the same from the keyboard, once there is a provider
  const service = await rehearse(page);
  const paid = () => service.ledger.all().reduce((sum, { times }) => sum + times, 0);
  await rows(page).first().click();
  await page.getByRole("button", { name: /^More about desk.csv/ }).click();
  await page.getByRole("menuitem", { name: "Enhance…" }).click();
  await estimated(page);
  await expect(dialog).toHaveAccessibleName("Enhance 2 conversations");
  await expect(dialog.getByText("1 e-mail address", { exact: true })).toBeVisible();
  await expect(dialog.getByRole("region", { name: /^Text of the request/ }).getByText("[EMAIL_1]")).toBeVisible();
  await expect(dialog.getByText(email)).toHaveCount(0);

  // what is no longer hidden is seen in the very text that would leave
  await dialog.getByRole("switch", { name: "Hide: E-mail addresses" }).press("Space");
  await expect(dialog.getByText(email).first()).toBeVisible();
  await dialog.getByRole("switch", { name: "Hide: E-mail addresses" }).press("Space");
  await expect(dialog.getByText("1 e-mail address", { exact: true })).toBeVisible();
  await dialog.getByRole("button", { name: "Next request" }).click();
  await expect(dialog.getByText("Request 2 of 2")).toBeVisible();
  service.manners.add({ manner: { status: 400, message: "No." }, times: 1 });
  await dialog.getByRole("button", { name: /^Enhance for about \$/ }).click();

  // the job is shown, ends by itself, and only what was refused is asked once more
  await expect(dialog).toHaveCount(0);
  await expect(jobRows(page).first()).toContainText("desk.csv");
  const job = page.getByRole("article", { name: "desk.csv" });
  const failures = job.getByRole("region", { name: "What was not enhanced" });
  await expect(failures).toContainText("1 The provider refused it", { timeout: 30_000 });
  await expect(jobRows(page).first()).toContainText("completed in part");
  expect(paid()).toBe(1);
  await job.getByRole("button", { name: "Ask once more what failed" }).click();
  await expect(job.getByText("All of it is here.")).toBeVisible({ timeout: 30_000 });
  await expect(failures).toHaveCount(0);
  expect(paid()).toBe(2);
  await expect(job.getByText("Rehearsal: nothing of this was asked of a real model.")).toBeVisible();
  await expect(jobRows(page).first()).toContainText("2 of 2 done");
  await expect(job.getByText(/of the estimate$/)).toBeVisible();

  // nothing is paid for twice
  const enhanceList = async () => {
    await page.keyboard.press("Control+k");
    await page.keyboard.type("Enhance what the list shows");
    await page.keyboard.press("Enter");
  };
  await enhanceList();
  await expect(dialog.getByRole("alert")).toContainText("There is nothing to enhance");
  await expect(dialog.getByText("2 conversations enhanced before and unchanged since")).toBeVisible();
  await expect(dialog.getByRole("button", { name: /^Enhance/ })).toBeDisabled();
  await dialog.getByRole("button", { name: "Skip for now" }).click();

  // what has gone on since says so, and is enhanced again
  await page.getByRole("button", { name: /^All conversations/ }).click();
  await page.keyboard.press("Control+o");
  await chooseFiles(page, [exported(later)]);
  await importButton(page).click();
  await wizard(page).getByRole("button", { name: "Skip for now" }).click();
  await rows(page).nth(1).click();
  const pane = page.getByRole("region", { name: "About this conversation" });
  await expect(pane.getByText("The conversation has changed since it was enhanced.")).toBeVisible();
  await pane.getByRole("button", { name: "Enhance again" }).click();
  await estimated(page);
  await expect(dialog).toHaveAccessibleName("Enhance 1 conversation");
  Object.assign(service.pace, { inProgress: 1500 });
  await dialog.getByRole("button", { name: /^Enhance for about \$/ }).click();

  // paused, it says so and waits; it goes on where it was
  const again = page.getByRole("article").first();
  await again.getByRole("button", { name: "Pause" }).click();
  await expect(again.getByText(/^Paused\./)).toBeVisible();
  await expect(jobRows(page).first()).toContainText("paused");
  await again.getByRole("button", { name: "Go on" }).click();
  await expect(again.getByText("All of it is here.")).toBeVisible({ timeout: 30_000 });
  expect(paid()).toBe(3);

  // chosen for each week, it tells when it comes next
  await page.getByRole("button", { name: /^All conversations/ }).click();
  await enhanceList();
  await estimated(page);
  await dialog.getByRole("radio", { name: "Now, then weekly" }).click();
  await expect(dialog.getByText(/^Begins now, and each \w+ \d\d:\d\d again/)).toBeVisible();
  await dialog.getByRole("button", { name: /^Enhance for about \$/ }).click();
  const weekly = jobRows(page).filter({ hasText: "each week, for what came in since" });
  await weekly.click();
  await expect(weekly).toContainText("scheduled");
  await expect(page.getByText(/^It begins a job .+ and each week after that/)).toBeVisible();

  // where the preferred provider does not answer, another one does, and that is said
  await ask(page, "settings.set", {
    providers: [
      providerAt("http://127.0.0.1:1024/v1", { id: "nobody", kind: "custom", name: "Nobody" }),
      providerAt(service.url),
    ],
  });
  await page.getByRole("button", { name: /^All conversations/ }).click();
  await rows(page).nth(1).click();
  await expect(pane.getByText("The conversation has changed")).toHaveCount(0);
  await pane.getByRole("button", { name: "Ask again" }).click();
  await page.getByRole("menuitem", { name: "Summarise now" }).click();
  await expect(pane.getByText(/^OpenAI answered instead\. Nobody: Nobody answers at the address of Nobody\./)).toBeVisible();
  await ask(page, "settings.set", { language: "de" });
  await expect(page.getByText(/Unter der Adresse von Nobody antwortet/)).toBeVisible();
  expect(service.violations).toEqual([]);
});
