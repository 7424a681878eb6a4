import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startCore, temporaryFolder } from "../support/core.ts";
import { generate, hasGenerator } from "../support/shared.ts";
import { differences, generatedFormats, told } from "./comparing.ts";

// Bugs these would catch: a second "ok" of the same minute lost, a text taken for a system message, an author invented from a colon, an
// answer that hangs on another message than the one it answers.
describe.skipIf(!hasGenerator)("generated exports, whole through the core (needs the generator beside the repository)", () => {
  for (const [format, extension] of generatedFormats) {
    // many seeds and more messages: npm run truths
    test.each([4])(`${format} with seed %i is found exactly, and again adds nothing`, async (seed) => {
      const file = join(temporaryFolder(), `export.${extension}`);
      const truth = generate(format, 5000, file, seed);
      const core = await startCore();
      const { files } = await core.ask("import.files", { files: [{ path: file }], defaults: { timezone: "UTC" } });
      const again = await core.ask("import.files", { files: [{ path: file }], defaults: { timezone: "UTC" } });
      expect(again.files[0]).toMatchObject({ messages: 0, duplicates: truth.expect.messages });
      expect(await core.ask("app.info", {})).toMatchObject({ sources: 1, messages: truth.expect.messages });
      await core.close();
      expect(differences(core.dataDir, format, files[0], truth, told(5000, seed))).toEqual([]);
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
