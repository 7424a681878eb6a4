import { expect, test } from "./fixtures.ts";
import type { ExportFile } from "./support/exports.ts";
import { chooseFiles, importButton, wizard } from "./support/importing.ts";
import { expectNoAxeProblems, rows } from "./support/page.ts";
import { enhanceDialog, estimated, jobRows, rehearse } from "./support/rehearsing.ts";

const email = "erika.mustermann@example.org";
const desk: ExportFile = {
  name: "desk.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    [
      "conversation_id,message_id,message_content,user_id,user_type,timestamp",
      `a,1,"My parcel never arrived. Write to ${email} or call +49 151 23456789.",Erika,customer,2026-03-01T10:00:00Z`,
      "a,2,I am sorry. Which number does it have?,Ben,agent,2026-03-01T10:01:00Z",
      "a,3,It is 4711. Can you do it today?,Erika,customer,2026-03-01T10:02:00Z",
      'b,4,"Hello, is anybody there?",Anna,customer,2026-03-02T10:00:00Z',
      "b,5,Yes. What can I do for you?,Ben,agent,2026-03-02T10:01:00Z",
      "",
    ].join("\n"),
  ),
};

test("an import is enhanced: first without a provider, then after a look at what is sent, and its job tells how it ended", async ({
  open,
}) => {
  const page = await open();
  await chooseFiles(page, [desk]);
  await importButton(page).click();
  await wizard(page).getByRole("button", { name: "Enhance…" }).click();
  const dialog = enhanceDialog(page);
  await expect(dialog.getByText("No provider is set up yet")).toBeVisible();
  await expectNoAxeProblems(page);
  await dialog.getByRole("button", { name: "Skip for now" }).click();
  await wizard(page).getByRole("button", { name: "Skip for now" }).click();

  // the same from the keyboard, once there is a provider
  await rehearse(page);
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
  await dialog.getByRole("button", { name: /^Enhance for about \$/ }).click();

  // the job is shown, and ends by itself
  await expect(dialog).toHaveCount(0);
  await expect(jobRows(page).first()).toContainText("desk.csv");
  const job = page.getByRole("article", { name: "desk.csv" });
  await expect(job.getByText("All of it is here.")).toBeVisible({ timeout: 30_000 });
  await expect(job.getByText("Rehearsal: nothing of this was asked of a real model.")).toBeVisible();
  await expect(job.getByText("2 of 2 done")).toBeVisible();
  await expect(job.getByText(/of the estimate$/)).toBeVisible();

  // nothing is paid for twice
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Enhance what the list shows");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("alert")).toContainText("There is nothing to enhance");
  await expect(dialog.getByText("2 conversations enhanced before and unchanged since")).toBeVisible();
  await expect(dialog.getByRole("button", { name: /^Enhance/ })).toBeDisabled();
});
