import type { Page } from "playwright/test";
import { startStandIn } from "../support/standin/start.ts";
import { expect, test } from "./fixtures.ts";
import type { ExportFile } from "./support/exports.ts";
import { chooseFiles, importButton, wizard } from "./support/importing.ts";
import { reader } from "./support/page.ts";
import { ask, enhanceDialog, estimated, jobRows, rehearseAt } from "./support/rehearsing.ts";

const desk: ExportFile = {
  name: "desk.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    [
      "conversation_id,message_id,message_content,user_id,user_type,timestamp",
      "a,1,My parcel never arrived and nobody tells me why.,Erika,customer,2026-03-01T10:00:00Z",
      "a,2,I am sorry. Which number does it have?,Ben,agent,2026-03-01T10:01:00Z",
      "a,3,It is 4711. Can you do it today?,Erika,customer,2026-03-01T10:02:00Z",
      "a,4,I will send another one tomorrow.,Ben,agent,2026-03-01T10:03:00Z",
      "",
    ].join("\n"),
  ),
};

const bell = (page: Page) => page.getByRole("button", { name: /^Notices/ });

test("import, enhance, close, open again, hear of it, and follow it to the message that proves it", async ({ open, reopen }) => {
  const service = await startStandIn({ clock: { now: () => Date.now() } });
  let page = await open();
  await expect(bell(page)).toBeVisible();
  await rehearseAt(page, service);
  // the provider takes its time: Parley is closed before it is done
  service.pace.inProgress = 4_000;
  await chooseFiles(page, [desk]);
  await importButton(page).click();
  await wizard(page).getByRole("button", { name: "Enhance…" }).click();
  await estimated(page);
  await enhanceDialog(page)
    .getByRole("button", { name: /^Enhance for about \$/ })
    .click();
  await expect(jobRows(page).first()).toContainText("desk.csv");
  await expect.poll(() => service.seen.some(({ route }) => route === "POST /v1/batches")).toBe(true);

  page = await reopen(page);
  await expect(bell(page)).toBeVisible();
  // without a keychain a key lives as long as Parley does
  await ask(page, "providers.setKey", { provider: "openai", key: service.key });
  await bell(page).click();
  const told = page.getByRole("listitem").filter({ hasText: "“desk.csv” is done" });
  await expect(told).toBeVisible({ timeout: 30_000 });
  await told.getByRole("button", { name: "Open the conversation" }).click();

  const pane = page.getByRole("region", { name: "About this conversation" });
  await pane.getByRole("radio", { name: "Enhanced" }).click();
  await expect(pane.getByText("All found")).toBeVisible();
  await pane
    .getByRole("button", { name: /^Proof \d+: show the message$/ })
    .first()
    .click();
  await expect(reader(page).locator("mark[data-proof]").first()).toBeInViewport();
  expect(service.seen.filter(({ route }) => route === "POST /v1/batches")).toHaveLength(1);
  expect(service.ledger.twice()).toEqual([]);
  expect(service.violations).toEqual([]);
  await service.close();
});
