import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { storeFile } from "../../main/core/store/files.ts";
import { openReader } from "../../main/core/store/handle.ts";
import { startCore, temporaryFolder } from "../support/core.ts";
import { type GeneratedFormat, generate, hasGenerator } from "../support/shared.ts";

const formats: [GeneratedFormat, string][] = [
  ["whatsapp-android", "txt"],
  ["whatsapp-ios", "txt"],
  ["telegram", "json"],
  ["discord", "json"],
  ["csv", "csv"],
  ["slack-json", "json"],
];

// Bugs these would catch: a second "ok" of the same minute lost, a text taken for a system message, an author invented from a colon.
describe.skipIf(!hasGenerator)("generated exports, whole through the core (needs the generator beside the repository)", () => {
  for (const [format, extension] of formats) {
    // the readers' own tests take many seeds; here it is the way through the whole core that is proved
    test.each([4])(`${format} with seed %i is found exactly, and again adds nothing`, async (seed) => {
      const file = join(temporaryFolder(), `export.${extension}`);
      const truth = generate(format, 5000, file, seed);
      const core = await startCore();
      const { files } = await core.ask("import.files", { files: [{ path: file }], defaults: { timezone: "UTC" } });
      expect(files[0]).toMatchObject({
        problem: null,
        messages: truth.expect.messages,
        system: truth.expect.system,
        skippedLines: 0,
      });

      const again = await core.ask("import.files", { files: [{ path: file }], defaults: { timezone: "UTC" } });
      expect(again.files[0]).toMatchObject({ messages: 0, duplicates: truth.expect.messages });
      expect(await core.ask("app.info", {})).toMatchObject({ sources: 1, messages: truth.expect.messages });
      await core.close();

      const store = openReader(storeFile(core.dataDir));
      const authors = store.all<{ name: string; messages: number }>(
        `select p.name, count(*) as messages from messages m join participants p on p.id = m.author_id
         where m.kind <> 'system' group by p.id`,
      );
      expect(Object.fromEntries(authors.map(({ name, messages }) => [name, messages]))).toEqual(truth.expect.authors);
      const times = store.get<{ first: number; last: number }>(
        "select min(sent_at) as first, max(sent_at) as last from messages",
      );
      const exact = format === "whatsapp-android" ? 60_000 : 1000;
      expect(times?.last).toBe(Math.floor(Date.parse(truth.last) / exact) * exact);
      if (!format.startsWith("whatsapp")) expect(times?.first).toBe(Date.parse(truth.first));
      const carried = store.get<{ edited: number; replies: number }>(
        "select sum(edited) as edited, sum(reply_to is not null) as replies from messages where kind = 'text'",
      );
      // tables, Slack and Discord say of other kinds too, as text, that they were edited
      if (format.startsWith("whatsapp")) expect(carried?.edited).toBe(truth.edited);
      else expect(carried?.edited).toBeGreaterThanOrEqual(truth.edited);
      store.close();
    });
  }

  test("a chat exported by the other phone system is recognised message by message", async () => {
    const dir = temporaryFolder();
    const core = await startCore();
    const [android, ios] = (["whatsapp-android", "whatsapp-ios"] as const).map((format) => {
      const file = join(dir, `${format}.txt`);
      return { file, truth: generate(format, 3000, file, 4) };
    });
    if (android === undefined || ios === undefined) throw new Error("nothing was generated");
    const take = async (path: string) =>
      (await core.ask("import.files", { files: [{ path }], defaults: { timezone: "UTC" } })).files[0];
    await take(android.file);
    const again = await take(ios.file);
    // the line about encryption is worded otherwise on a phone of the other kind
    expect(again).toMatchObject({ messages: 1, duplicates: ios.truth.expect.messages - 1 });
    expect(await core.ask("app.info", {})).toMatchObject({ conversations: 1 });
  });
});
