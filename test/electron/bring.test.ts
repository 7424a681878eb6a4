import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import type { Sender } from "./double/host.ts";
import { openedShell, type Running, startShell, temporaryDir } from "./double/start.ts";

// How files come to the built shell: dropped, pasted, picked in a menu, named on a line or opened with Parley.

const brought = z.object({
  event: z.literal("brought"),
  payload: z.object({ tickets: z.array(z.object({ name: z.string() })) }),
});

async function namesBrought(shell: Running): Promise<string[][]> {
  const received = z.array(z.array(z.unknown())).parse(await shell.call("received"));
  return received.flatMap(([event]) => {
    const parsed = brought.safeParse(event);
    return parsed.success ? [parsed.data.payload.tickets.map(({ name }) => name)] : [];
  });
}

function someFiles(): { folder: string; chat: string; inside: string } {
  const dir = temporaryDir();
  const folder = join(dir, "export");
  mkdirSync(folder);
  const chat = join(dir, "chat.txt");
  const inside = join(folder, "day.json");
  writeFileSync(chat, "hello");
  writeFileSync(inside, "[]");
  return { folder, chat, inside };
}

test("dropped files and folders get a ticket each, and a picked folder is one thing", async () => {
  const { folder, chat, inside } = someFiles();
  const shell = await openedShell(temporaryDir());
  const tickets = await shell.call("bring", [{ path: chat }, { path: folder }]);
  expect(tickets.map(({ name }) => name)).toEqual(["chat.txt", "export"]);
  expect(tickets[0]?.bytes).toBe(5);
  expect(JSON.stringify(tickets)).not.toContain(folder);
  const picked = await shell.call("bring", [
    { path: inside, inFolder: "export/day.json" },
    { path: join(folder, "other.json"), inFolder: "export/other.json" },
  ]);
  expect(picked.map(({ name }) => name)).toEqual(["export"]);
});

test("pasted text is kept as a file of its own under a harmless name until the next start", async () => {
  const dir = temporaryDir();
  const shell = await openedShell(dir);
  const [ticket] = await shell.call("bring", [{ name: "../../Pasted: text.txt", text: "12/03/2024, 10:00 - Ann: hi" }]);
  expect(ticket).toMatchObject({ name: ".. .. Pasted  text.txt", bytes: 27 });
  const look = await shell.call("request", "import.look", { files: [{ ticket: ticket?.ticket }] });
  expect(look).not.toMatchObject({ code: "not_found" });
});

test("nobody but our page brings files, and nobody makes up a path", async () => {
  const shell = await openedShell(temporaryDir());
  const { chat } = someFiles();
  const others: Sender[] = ["navigatedPage", "subframe", "otherProcess", "otherWindow", "noFrame", "vanishingFrame"];
  for (const sender of others) {
    expect(await shell.call("sendFiles", sender, [{ path: chat }]), sender).toMatchObject({ ok: false, code: "forbidden" });
    expect(await shell.call("sendFiles", sender, null), sender).toMatchObject({ ok: false, code: "forbidden" });
  }
  for (const nonsense of [null, [], [{}], [{ path: "chat.txt" }], [{ path: chat, name: "x" }], [{ name: "x", bytes: "text" }]]) {
    expect(await shell.call("sendFiles", "page", nonsense), JSON.stringify(nonsense)).toMatchObject({ code: "bad_input" });
  }
  await expect(shell.call("bring", [{ path: join(chat, "..", "gone.txt") }])).rejects.toThrow(
    /could not be read.*Nothing was taken/,
  );
});

test("the menu asks for files and hands them to the page", async () => {
  const { chat, folder } = someFiles();
  const shell = await openedShell(temporaryDir(), { picked: [chat, folder] });
  await shell.call("request", "app.info", {});
  await shell.call("choose", "application", "Import…");
  await shell.call("until", "sent brought");
  expect(await namesBrought(shell)).toEqual([["chat.txt", "export"]]);
});

test("files on the first line wait until the page listens", async () => {
  const { chat } = someFiles();
  const shell = await startShell(["--data", temporaryDir(), chat, "no-such-file"]);
  await shell.call("ready");
  await shell.call("until", "load");
  await shell.call("openPage");
  expect(await namesBrought(shell)).toEqual([]);
  await shell.call("request", "app.info", {});
  await shell.call("until", "sent brought");
  expect(await namesBrought(shell)).toEqual([["chat.txt"]]);
});

test("a second start and the file manager hand their files to the window that is open", async () => {
  const { chat, folder } = someFiles();
  const dir = temporaryDir();
  const second = await startShell(["--data", dir, folder], { first: false });
  const { told } = z.object({ told: z.unknown() }).parse((await second.call("until", "lock")).detail);
  const first = await openedShell(dir);
  await first.call("request", "app.info", {});
  await first.call("appEvent", "second-instance", [], "/", told);
  await first.call("openFile", chat);
  await first.call("until", "sent brought", 2);
  expect(await namesBrought(first)).toEqual([["export"], ["chat.txt"]]);
});

test("what an earlier run was given as bytes is gone after the next start", async () => {
  const dir = temporaryDir();
  const left = join(dir, "inbox", "left", "old.txt");
  mkdirSync(join(dir, "inbox", "left"), { recursive: true });
  writeFileSync(left, "old");
  await openedShell(dir);
  await expect.poll(() => readOr(left)).toBe("gone");
});

function readOr(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "gone";
  }
}
