import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { mediaDir, mediaFile } from "../../main/core/store/files.ts";
import { addMedia } from "../../main/core/store/media.ts";
import { openStore } from "../../main/core/store/open.ts";
import { addSource } from "../../main/core/store/sources.ts";
import { startCore, type TestCore, temporaryFolder } from "../support/core.ts";
import { csvHeader, csvRow, type Files, folder } from "./bring.ts";

const defaults = { timezone: "UTC" };
const header = csvHeader.replace("\n", ",attachment\n");
const row = (id: number, picture = "") => csvRow(id, `message ${id}`, 1_700_000_000 + id * 60).replace("\n", `,${picture}\n`);

/** A chat whose first message names a picture, beside one that no message names. */
const chat = (more: Files = {}, lines = [row(1, "named.jpg"), row(2), row(3)]): Files => ({
  "chat.csv": header + lines.join(""),
  "media/named.jpg": "a picture",
  "media/nobody.jpg": "a picture that nobody speaks of",
  ...more,
});

/** Files in the folder of kept media. */
function kept({ dataDir }: TestCore): string[] {
  if (!existsSync(mediaDir(dataDir))) return [];
  return readdirSync(mediaDir(dataDir), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ name }) => name);
}

const take = (core: TestCore, path: string, id?: string) =>
  core.ask("import.files", { files: [{ path }], defaults, keepMedia: true }, id);

test("only files that a message names are kept, as many as the preview says, and the undo takes them away", async () => {
  const core = await startCore();
  const path = folder("chat", chat());
  const files = [{ path }];
  const { entries } = await core.ask("import.look", { files });
  const preview = await core.ask("import.preview", { files, key: entries[0]?.key ?? "", choices: defaults, whole: true });
  expect(preview.media).toEqual({ files: 1, bytes: 9 });
  const report = (await take(core, path)).files[0];
  expect(report?.media).toEqual(preview.media);
  expect(kept(core)).toHaveLength(1);
  await core.ask("import.undo", { sourceId: report?.sourceId ?? 0 });
  expect(kept(core)).toEqual([]);
});

test("an import that finds nothing new keeps nothing", async () => {
  const core = await startCore();
  await core.ask("import.files", { files: [{ path: folder("chat", chat()) }], defaults });
  const again = folder("again", chat());
  const key = "again/chat.csv";
  expect((await core.ask("import.preview", { files: [{ path: again }], key, choices: defaults, whole: true })).media.files).toBe(
    0,
  );
  expect((await take(core, again)).files[0]).toMatchObject({ messages: 0, media: { files: 0, bytes: 0 } });
  expect(kept(core)).toEqual([]);
});

test("an import that is stopped leaves none of its files, and takes none of another's", async () => {
  const core = await startCore();
  await take(core, folder("first", chat()));
  const [first] = kept(core);
  const lines = Array.from({ length: 60_000 }, (_, at) => row(at + 100, at < 200 ? `${at}.jpg` : "named.jpg"));
  const pictures = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`media/${at}.jpg`, `picture ${at}`]));
  const path = folder("second", chat(pictures, lines));
  const running = core.dispatch({
    id: "stopped",
    name: "import.files",
    input: { files: [{ path }], defaults, keepMedia: true },
  });
  let most = 0;
  const ended = running.then(() => true);
  while (!(await Promise.race([ended, new Promise<false>((done) => setImmediate(() => done(false)))]))) {
    most = Math.max(most, kept(core).length);
    if (most > 20) await core.dispatch({ id: "stop", name: "requests.cancel", input: { request: "stopped" } });
  }
  expect(await running).toMatchObject({ ok: false, code: "cancelled" });
  expect(most).toBeGreaterThan(20);
  expect(kept(core)).toEqual([first]);
});

test("the start after an import was cut off takes its files away, the one that was being copied as well", async () => {
  const dataDir = temporaryFolder();
  const before = await startCore(dataDir);
  await take(before, folder("first", chat()));
  const lying = kept(before);
  await before.close();
  const store = await openStore(dataDir, 0);
  const source = addSource(store, { name: "cut off", format: "csv", importedAt: 0 });
  const copied = "ab".repeat(32);
  for (const hash of [...lying, copied]) addMedia(store, source, hash, 9);
  store.close();
  for (const path of [mediaFile(dataDir, copied), join(mediaDir(dataDir), "part")]) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, "a picture");
  }
  const core = await startCore(dataDir);
  await core.refused("import.undo", { sourceId: 999 });
  expect(kept(core)).toEqual(lying);
  expect(existsSync(mediaFile(dataDir, lying[0] ?? ""))).toBe(true);
});

test("a file that cannot be copied is told, and its message comes in without it", async () => {
  const core = await startCore();
  const path = folder("chat", chat());
  writeFileSync(join(core.dataDir, "media"), "in the way");
  const { files } = await take(core, path);
  expect(files[0]).toMatchObject({
    messages: 3,
    guessedLines: 1,
    guessed: [{ line: 2, text: "chat/media/named.jpg", reason: expect.stringContaining("could not be kept") }],
  });
});

test("files of one name in the folders of one export are told apart by the file that names them", async () => {
  const core = await startCore();
  const thread = (name: string, at: number) =>
    JSON.stringify({
      participants: [{ name }, { name: "Me" }],
      messages: [
        { sender_name: name, timestamp_ms: at, photos: [{ uri: `messages/inbox/${name}_1/photos/1.jpg` }] },
        { sender_name: "Me", timestamp_ms: at - 1000, content: `hello ${name}` },
      ],
      title: name,
      thread_path: `inbox/${name}_1`,
    });
  const inbox = (name: string, at: number): Files => ({
    [`messages/inbox/${name}_1/message_1.json`]: thread(name, at),
    [`messages/inbox/${name}_1/photos/1.jpg`]: `a picture of ${name}`,
  });
  const path = folder("facebook", { ...inbox("ann", 1_700_000_000_000), ...inbox("evelyn", 1_700_000_100_000) });
  const { files } = await take(core, path);
  expect(files).toMatchObject([{ format: "messenger-inbox", conversations: 2, media: { files: 2, bytes: 16 + 19 } }]);
});
