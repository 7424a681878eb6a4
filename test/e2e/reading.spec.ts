import type { Page } from "playwright/test";
import { expect, test } from "./fixtures.ts";
import { album } from "./support/album.ts";
import { conversation, messages, openLongest, openRow, place, reader, rowAt, rows, titleOf } from "./support/page.ts";
import { talk, told } from "./support/talk.ts";

test("opens with the seeded conversations and shows what is in one", async ({ open }) => {
  const page = await open({ messages: 5000 });
  await expect(page.getByText("5,000 messages")).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
  const title = await titleOf(rows(page).first());
  await openRow(page, 0);
  await expect(conversation(page).getByRole("heading", { name: title })).toBeVisible();
  await expect(page.getByRole("region", { name: "Summary", exact: true }).getByText("First message")).toBeVisible();
  // a dot beside a person says how they felt, also to those who do not see it
  await expect(page.getByRole("img", { name: /^Mood of .+: (positive|neutral|negative)$/ }).first()).toBeVisible();
  // and so does each message, when that is wanted
  const sounds = messages(page).getByRole("img", { name: /^Sounds (positive|negative)$/ });
  const moods = page.getByRole("button", { name: "How each message sounds", pressed: false });
  await expect(sounds).toHaveCount(0);
  await moods.click();
  await expect(sounds.first()).toBeVisible();
  await page.getByRole("button", { name: "How each message sounds", pressed: true }).click();
  await expect(sounds).toHaveCount(0);

  // at 200 % in a window of 1280 the title can still be read and everything above the messages be reached
  await page.setViewportSize({ width: 640, height: 400 });
  const heading = conversation(page).getByRole("heading", { name: title });
  await expect.poll(async () => (await heading.boundingBox())?.width).toBeGreaterThan(200);
  for (const button of await conversation(page).locator("header").getByRole("button").all())
    await expect(button).toBeInViewport({ ratio: 1 });
  await page.screenshot({ path: "shots/reader-zoomed.png", animations: "disabled" });
});

test("reads to the end and back to the beginning by keyboard", async ({ open }) => {
  const page = await open({ messages: 20_000 });
  const total = await openLongest(page);
  await reader(page).focus();
  await page.keyboard.press("End");
  await expect(rowAt(page, total - 1)).toBeInViewport();
  await expect(place(page)).toHaveAttribute("aria-valuenow", String(total - 1));
  await page.keyboard.press("Home");
  await expect(rowAt(page, 0)).toBeInViewport();
  await expect(place(page)).toHaveAttribute("aria-valuenow", "0");
});

test("the scrollbar reaches the middle by a click and the end by dragging", async ({ open }) => {
  const page = await open({ messages: 20_000 });
  const total = await openLongest(page);
  const track = await place(page).boundingBox();
  if (!track) throw new Error("There is no scrollbar.");
  const x = track.x + track.width / 2;

  await page.mouse.click(x, track.y + track.height / 2);
  await expect.poll(async () => Number(await place(page).getAttribute("aria-valuenow")) / total).toBeGreaterThan(0.45);
  expect(Number(await place(page).getAttribute("aria-valuenow")) / total).toBeLessThan(0.55);
  await expect(page.locator("article[aria-busy=true]")).toHaveCount(0);

  await page.mouse.move(x, track.y + track.height / 2);
  await page.mouse.down();
  await page.mouse.move(x, track.y + track.height * 0.8, { steps: 8 });
  await page.mouse.move(x, track.y + track.height + 40, { steps: 8 });
  await page.mouse.up();
  await expect(rowAt(page, total - 1)).toBeInViewport();
});

test("the strip beside the messages shows how much was said where, in the colours of the theme", async ({ open }) => {
  const page = await open({ messages: 20_000 });
  await openLongest(page);
  // As text, since what a canvas is is known only in the page.
  const drawn = () =>
    page.evaluate<{ lengths: number; colour: number }>(`(() => {
      const canvas = document.querySelector("[role=scrollbar] canvas");
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      const lengths = Array(canvas.height).fill(0);
      let colour = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3] === 0) continue;
        lengths[Math.floor(at / 4 / canvas.width)] += 1;
        colour = data[at];
      }
      return { lengths: new Set(lengths).size, colour };
    })()`);
  await expect.poll(async () => (await drawn()).lengths).toBeGreaterThan(5);
  const light = (await drawn()).colour;
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(async () => (await drawn()).colour).toBeLessThan(light);
});

test("a message is bookmarked and noted by keyboard alone, and found again in the notes", async ({ open }) => {
  const page = await open({ messages: 20_000 });
  await openLongest(page);
  await reader(page).focus();
  await page.keyboard.press("Enter");
  await expect(rowAt(page, 0)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(rowAt(page, 2)).toBeFocused();
  await page.keyboard.press("b");
  await expect(rowAt(page, 2).getByRole("img", { name: "Bookmarked" })).toBeVisible();
  await page.keyboard.press("n");
  await page.keyboard.type("worth knowing");
  await page.keyboard.press("Control+Enter");
  const note = rowAt(page, 2).getByRole("region", { name: "Note" });
  await expect(note).toHaveText("worth knowing");
  await expect(rowAt(page, 2)).toBeFocused();

  await note.getByRole("button", { name: "Change the note" }).press("Enter");
  await page.keyboard.type(" and telling");
  await page.keyboard.press("Control+Enter");
  await expect(note).toHaveText("worth knowing and telling");

  await reader(page).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("notes and");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("searchbox", { name: "Search notes" })).toBeFocused();
  const found = page.getByRole("dialog").getByRole("option");
  await expect(found).toHaveCount(2);
  await page.keyboard.type("telling");
  await expect(found).toHaveCount(1);
  await found.click();
  await expect(rowAt(page, 2)).toBeInViewport();

  await note.getByRole("button", { name: "Remove the note" }).press("Enter");
  await expect(note).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(note).toHaveText("worth knowing and telling");
});

test("messages are picked by keyboard, copied with who and when, and quoted in a note", async ({ open }) => {
  const page = await open({ messages: 20_000 });
  await openLongest(page);
  await reader(page).focus();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  const bar = page.getByRole("toolbar", { name: "For the picked messages" });
  await expect(bar).toContainText("3 picked");
  await page.evaluate(`{
    const set = DataTransfer.prototype.setData;
    DataTransfer.prototype.setData = function (type, text) { window.copied = text; return set.call(this, type, text); };
  }`);
  await page.keyboard.press("Control+c");
  await expect.poll(() => page.evaluate<string>("window.copied")).toMatch(/^\[8 Jan 2024, 10:26\] \S+ \S+: /);
  expect((await page.evaluate<string>("window.copied")).split("\n")).toHaveLength(3);

  await page.keyboard.press("Escape");
  await expect(bar).toHaveCount(0);
  await rowAt(page, 0).getByRole("button", { name: "Pick this message" }).click();
  await rowAt(page, 2)
    .getByRole("button", { name: "Pick this message" })
    .click({ modifiers: ["Shift"] });
  await expect(bar).toContainText("3 picked");
  await bar.getByRole("button", { name: "Quote in a note" }).click();
  const editor = rowAt(page, 2).getByRole("textbox", { name: "Note" });
  await expect(editor).toBeFocused();
  expect(await editor.inputValue()).toMatch(/^(> .+\n){3}\n$/);
  await expect(bar).toHaveCount(0);
});

test("what is being read does not move while rows come and go around it", async ({ open }) => {
  const page = await open({ messages: 20_000 });
  await openLongest(page);
  const box = await reader(page).boundingBox();
  if (!box) throw new Error("There is no reader.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  // Each turn of the wheel must move what is in sight by as much as it says, also where rows are added above and below.
  for (const turn of [400, 400, 400, 400, 400, 400, -300, -300, -300, -300, 400, 400]) {
    const before = await firstInSight(page);
    await page.mouse.wheel(0, turn);
    await expect
      .poll(async () => Math.round((await topOf(page, before.position)) - before.top))
      .toBeGreaterThanOrEqual(-turn - 2);
    await page.waitForTimeout(100);
    const moved = (await topOf(page, before.position)) - before.top;
    expect(Math.abs(moved + turn)).toBeLessThanOrEqual(2);
  }
});

test("a conversation is found again where it was left", async ({ open }) => {
  const page = await open({ messages: 20_000 });
  await openLongest(page);
  await reader(page).focus();
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await page.waitForTimeout(500);
  const left = await firstInSight(page);
  await openRow(page, 1);
  await openRow(page, 0);
  const found = await firstInSight(page);
  expect(found.position).toBe(left.position);
  expect(Math.abs(found.top - left.top)).toBeLessThanOrEqual(1);

  // also by a page that knows nothing of this one but the order of the list
  await page.reload();
  await openRow(page, 0);
  const again = await firstInSight(page);
  expect(again.position).toBe(left.position);
  expect(Math.abs(again.top - left.top)).toBeLessThanOrEqual(2);
});

test("jumps to a date", async ({ open }) => {
  const page = await open({ messages: 20_000 });
  await openLongest(page);
  await reader(page).focus();
  await page.keyboard.press("End");
  await page.getByRole("button", { name: "Jump to date" }).click();
  // The popover begins at the first day, so that going at once leads to the first message.
  await page.getByRole("button", { name: "Go", exact: true }).click();
  await expect(rowAt(page, 0)).toBeInViewport();
});

test("kept pictures and voice are shown without the rows moving, and what lies about itself is only saved", async ({ open }) => {
  const page = await open({ folder: await album() });
  await openRow(page, 0);
  const picture = rowAt(page, 0).getByRole("img", { name: "photo.png" });
  await expect.poll(() => picture.evaluate((image) => "naturalWidth" in image && image.naturalWidth)).toBe(640);
  const voice = messages(page).locator("audio");
  await voice.evaluate((audio) => "play" in audio && typeof audio.play === "function" && audio.play());
  await expect.poll(() => voice.evaluate((audio) => "duration" in audio && audio.duration)).toBe(0.5);
  // As high as it was reserved, whatever the picture measures.
  expect(Math.round((await picture.locator("..").boundingBox())?.height ?? 0)).toBe(200);

  await expect(rowAt(page, 2).getByRole("img")).toHaveCount(0);
  const kept = rowAt(page, 2).getByRole("link", { name: "page.png" });
  const download = page.waitForEvent("download");
  await kept.click();
  expect((await download).suggestedFilename()).toBe("page.png");
  await expect(rowAt(page, 3).getByRole("link", { name: "contract.pdf" })).toBeVisible();
});

test("a thread is folded until it is opened, its message leads to its beginning, code is set apart, and the day stays in sight", async ({
  open,
}) => {
  const page = await open({ folder: await talk() });
  await openRow(page, 0);
  await reader(page).focus();
  await page.keyboard.press("End");
  await expect(rowAt(page, 59).locator("code")).toHaveCount(0);
  await rowAt(page, 59).getByRole("button", { expanded: false }).click();
  await expect(rowAt(page, 59).locator("code")).toHaveText(["npm ci", "npm start"]);
  await expect(conversation(page).getByText("6 Mar 2024", { exact: true })).toBeVisible();
  await rowAt(page, 59).getByRole("button", { name: "In the thread of message 2" }).click();
  await expect(rowAt(page, 1)).toBeInViewport();
  await expect(rowAt(page, 1)).toHaveAttribute("aria-current", "true");
  await rowAt(page, 1).getByRole("button", { name: "Fold 1 reply" }).click();
  await expect(rowAt(page, 1).getByRole("button", { name: "1 reply", exact: true })).toBeVisible();
});

test("a search and a claim lead to their very words, also at the end of a long message that is folded", async ({ open }) => {
  const filler = Array.from({ length: 80 }, (_, at) => `The boat of day ${at} lay by the long green river bank.`).join(" ");
  const asked = "Could you send me the signed contract by Friday?";
  const page = await open({ folder: await talk(`${filler} ${asked} ${filler}`) });
  await openRow(page, 0);
  const proof = page
    .getByRole("region", { name: "Summary", exact: true })
    .getByRole("listitem")
    .filter({ hasText: "signed contract" });
  const words = rowAt(page, told).locator("mark[data-proof]");
  // slow enough that the row is there before its words are marked
  const machine = await page.context().newCDPSession(page);
  await machine.send("Emulation.setCPUThrottlingRate", { rate: 8 });
  await page.keyboard.press("Control+f");
  await page.keyboard.type('"signed contract"');
  await expect(rowAt(page, told).locator("mark")).toBeInViewport();
  await machine.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await page.keyboard.press("Escape");
  for (let turn = 0; turn < 2; turn += 1) {
    await proof
      .getByRole("button", { name: /^Proof/ })
      .first()
      .click();
    await expect(words).toHaveText([asked]);
    await expect(words).toBeInViewport();
    await reader(page).focus();
    await page.keyboard.press("End");
    await expect(words).not.toBeInViewport();
  }
});

test("the calendar says how much was said on each day, and leads to both ends", async ({ open }) => {
  const page = await open({ folder: await talk() });
  await openRow(page, 0);
  await page.keyboard.press("g");
  const days = page.getByRole("dialog").getByRole("gridcell");
  await expect(days.filter({ hasText: /^416$/ })).toHaveCount(1);
  await expect(days.filter({ hasText: /^524$/ })).toHaveCount(1);
  await page.getByRole("button", { name: "Last message" }).press("Enter");
  await expect(rowAt(page, 59)).toBeInViewport();
});

test("what is new since the last reading is marked, and U leads there", async ({ open }) => {
  const page = await open({ messages: 20_000 });
  await openLongest(page);
  await reader(page).focus();
  await page.keyboard.press("PageDown");
  await expect.poll(() => place(page).getAttribute("aria-valuenow")).not.toBe("0");
  await openRow(page, 1);
  await openRow(page, 0);
  await reader(page).focus();
  await page.keyboard.press("End");
  await expect(page.getByText("New since you last read")).toHaveCount(0);
  await page.keyboard.press("u");
  await expect(page.getByText("New since you last read")).toBeInViewport();
});

test("text that looks like markup stays text, and links lead out safely", async ({ open }) => {
  const page = await open({ messages: 5000 });
  await openRow(page, 0);
  for (const link of await messages(page).getByRole("link").all()) {
    expect(await link.getAttribute("href")).toMatch(/^https?:\/\//);
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
  }
});

async function firstInSight(page: Page): Promise<{ position: number; top: number }> {
  return reader(page).evaluate((scroller) => {
    const edge = scroller.getBoundingClientRect().top;
    for (const row of scroller.querySelectorAll("[data-position]")) {
      const { top, bottom } = row.getBoundingClientRect();
      if (bottom > edge + 1) return { position: Number(row.getAttribute("data-position")), top };
    }
    throw new Error("Nothing is in sight.");
  });
}

async function topOf(page: Page, position: number): Promise<number> {
  return page.locator(`[data-position="${position}"]`).evaluate((row) => row.getBoundingClientRect().top);
}
