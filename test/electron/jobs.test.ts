import { expect, test } from "vitest";
import { z } from "zod";
import { noticeRequests } from "../../preload/contract/notices.ts";
import { settingsRequests } from "../../preload/contract/settings.ts";
import { providerAt } from "../support/provider.ts";
import { openedShell, type Running, temporaryDir } from "./double/start.ts";

// What the shell does while jobs are open: closing, the tray, and notifications that lead back.

const nobody = providerAt("http://127.0.0.1:9/v1", { id: "nobody", kind: "custom", name: "Nobody" });
const far = Date.UTC(2100, 0, 1);

const expectInTray = (shell: Running, words: string) =>
  expect.poll(async () => JSON.stringify(await shell.call("menu")), { timeout: 15_000 }).toContain(words);

/** Begins a job at a moment; nobody answers it, so that it stays open. */
async function beginJob(shell: Running, at: number): Promise<void> {
  await shell.call("request", "settings.set", { providers: [nobody] });
  await shell.call("request", "samples.seed", { messages: 20 });
  const when = { kind: "at", at };
  const begun = await shell.call("request", "enhance.start", { which: { filter: {} }, title: "Desk", when });
  expect(begun).toMatchObject({ ok: true, value: { job: { title: "Desk" } } });
  await expectInTray(shell, "1 job is open");
}

const closingOf = async (shell: Running) =>
  z.object({ value: settingsRequests["settings.get"].output }).parse(await shell.call("request", "settings.get", {})).value
    .closing;

test("a window that is closed to the tray leaves Parley running, and the job's notification leads to the job in a new one", async () => {
  const shell = await openedShell(temporaryDir(), { answered: { response: 0, checkboxChecked: true } });
  await beginJob(shell, Date.now() + 1500);
  await shell.call("window", "close");
  await shell.call("until", "window-closed");
  expect(await shell.call("facts", "question")).toHaveLength(1);
  await shell.call("until", "notification");
  expect(await shell.call("facts", "exit")).toEqual([]);

  await shell.call("clickNotification");
  await shell.call("until", "load", 2);
  await shell.call("painted");
  await shell.call("openPage");
  const opened = async () => (await shell.call("received")).flat().filter((event) => JSON.stringify(event).includes('"opened"'));
  // a page that has not asked for anything does not listen yet
  expect(await opened()).toEqual([]);
  const reply = await shell.call("request", "notices.list", { types: ["job_started"] });
  const [notice] = z.object({ value: noticeRequests["notices.list"].output }).parse(reply).value.notices;
  expect(await opened()).toContainEqual({ event: "opened", payload: { job: notice?.jobId, conversation: null } });
  // it was shown by the system, and is not shown by the page as well
  expect(await shell.call("facts", "notification")).toHaveLength(1);
  expect(JSON.stringify(await shell.call("received"))).not.toContain("job_started");
  expect(await closingOf(shell)).toBe("tray");
});

test("a choice to quit that is remembered is not asked for again, and the shell speaks the system's language", async () => {
  const dir = temporaryDir();
  const first = await openedShell(dir, { answered: { response: 1, checkboxChecked: true } });
  await beginJob(first, far);
  await first.call("window", "close");
  await first.call("until", "exit");
  expect((await first.call("facts", "question"))[0]?.detail).toMatchObject({
    buttons: ["Keep working in the tray", "Quit", "Cancel"],
    detail: expect.stringContaining("1 job is open"),
  });

  const second = await openedShell(dir, { locale: "de-DE" });
  await expectInTray(second, "1 Auftrag ist offen");
  expect(await closingOf(second)).toBe("quit");
  await second.call("window", "close");
  await second.call("until", "exit");
  expect(await second.call("facts", "question")).toEqual([]);
});

test("a question that is put aside leaves the window open and is asked the next time", async () => {
  const shell = await openedShell(temporaryDir(), { answered: { response: 2, checkboxChecked: true } });
  await beginJob(shell, far);
  // the tray leads to the jobs of which it tells
  await shell.call("choose", "tray", "1 job is open");
  expect(await shell.call("received")).toContainEqual([{ event: "action", payload: { action: "jobs" } }]);
  await shell.call("window", "close");
  await shell.call("until", "question");
  await expect
    .poll(async () => {
      await shell.call("window", "close");
      return (await shell.call("facts", "question")).length;
    })
    .toBeGreaterThan(1);
  expect(await shell.call("facts", "window-closed")).toEqual([]);
  expect(await closingOf(shell)).toBe("ask");
});

test("a kind of news that is silent is not shown by the system; the page has it for its list", async () => {
  const shell = await openedShell(temporaryDir());
  const quiet = { on: false, from: 0, to: 0 };
  await shell.call("request", "settings.set", { notices: { quiet, silent: ["seeded"] } });
  // the shell tells the tray in its words again when it has read the settings
  await shell.call("until", "sent changed");
  await shell.call("window", "blur");
  await shell.call("request", "samples.seed", { messages: 20 });
  await shell.call("until", "sent notice");
  expect(await shell.call("facts", "notification")).toEqual([]);
});
