import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { openedShell, temporaryDir } from "./double/start.ts";

// How an export goes out of the built shell: the system's dialog names the file, a hidden window prints.

const answer = z.object({ value: z.object({ target: z.object({ ticket: z.uuid(), name: z.string() }).nullable() }) });

test("the system's dialog says where an export goes, and only there it goes", async () => {
  const dir = temporaryDir();
  const saved = join(dir, "chosen.csv");
  const shell = await openedShell(temporaryDir(), { saved });
  await shell.call("request", "samples.seed", { messages: 20 });
  const { target } = answer.parse(await shell.call("request", "export.target", { name: "All: of it", format: "csv" })).value;
  expect((await shell.call("until", "save-dialog")).detail).toMatchObject({
    defaultPath: "All  of it.csv",
    filters: [{ extensions: ["csv"] }],
  });
  expect(target?.name).toBe("chosen.csv");
  const reply = await shell.call("request", "export.write", { target: { ticket: target?.ticket }, format: "csv" });
  expect(reply).toMatchObject({ ok: true, value: { name: "chosen.csv", messages: 20 } });
  expect(JSON.stringify(reply)).not.toContain(dir);
  expect(readFileSync(saved, "utf8")).toMatch(/^conversation_id,/);
});

test("who changes their mind has no target", async () => {
  const shell = await openedShell(temporaryDir());
  expect(answer.parse(await shell.call("request", "export.target", { name: "x", format: "html" })).value.target).toBe(null);
});

test("a PDF is printed by a hidden window in which nothing runs", async () => {
  const dir = temporaryDir();
  const shell = await openedShell(temporaryDir(), { saved: join(dir, "out.pdf") });
  await shell.call("request", "samples.seed", { messages: 20 });
  const { target } = answer.parse(await shell.call("request", "export.target", { name: "x", format: "pdf" })).value;
  const reply = await shell.call("request", "export.write", { target: { ticket: target?.ticket }, format: "pdf" });
  expect(reply).toMatchObject({ ok: true, value: { name: "out.pdf", messages: 20 } });
  expect((await shell.call("until", "window", 2)).detail).toMatchObject({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  });
  expect((await shell.call("until", "load-file")).detail).toBe(join(dir, "out.pdf.part.html"));
  await shell.call("until", "window-closed");
  expect([existsSync(join(dir, "out.pdf")), readdirSync(dir)]).toEqual([true, ["out.pdf"]]);
});

test("questions in SQL are answered by a process of Electron's making, which is ended in the middle of one", async () => {
  const shell = await openedShell(temporaryDir());
  await shell.call("request", "samples.seed", { messages: 20 });
  const ask = (sql: string) => shell.call("request", "lab.run", { sql, timeoutMs: 1000 });
  expect(await ask("select count(*) from messages")).toMatchObject({ ok: true, value: { rows: [[20]] } });
  const endless = "with recursive a(x) as (select 1 union all select x + 1 from a) select count(*) from a";
  expect(await ask(endless)).toMatchObject({ ok: false, message: expect.stringMatching(/took longer/) });
  expect(await ask("select 1")).toMatchObject({ ok: true, value: { rows: [[1]] } });
  await shell.call("until", "helper", 2);
});
