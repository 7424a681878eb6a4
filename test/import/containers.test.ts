import { createHash } from "node:crypto";
import { chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { gather } from "../../main/core/import/files/gather.ts";
import { limits } from "../../main/core/import/files/limits.ts";
import { mediaFile } from "../../main/core/store/files.ts";
import { startCore, type TestCore, temporaryFolder } from "../support/core.ts";
import { archive, type Files, file, folder, table } from "./bring.ts";

const defaults = { timezone: "UTC" };

let core: TestCore;
beforeAll(async () => {
  core = await startCore(undefined, undefined, afterAll);
});

async function take(...paths: string[]) {
  return core.ask("import.files", { files: paths.map((path) => ({ path })), defaults });
}

// one core for all: each test's texts are its own
const chat =
  "[03.01.18, 08:02:11] Ann: hello there\n[03.01.18, 08:03:00] Ben: \u200e<attached: photo.jpg>\n[13.01.18, 08:04:00] Ann: nice\n";

/** As if so many files were the most that may come at once. */
function withMost(files: number): void {
  const { files: before } = limits;
  limits.files = files;
  onTestFinished(() => {
    limits.files = before;
  });
}

describe("archives and folders", () => {
  test("a chat in an archive is called like the archive, and its pictures are counted, kept when wanted, and gone when undone", async () => {
    const picture = Buffer.from("not really a picture");
    const zip = await archive("WhatsApp Chat - Ann.zip", { "_chat.txt": chat, "photo.jpg": picture });
    const look = await core.ask("import.look", { files: [{ path: zip }] });
    expect(look.entries).toMatchObject([
      { name: "WhatsApp Chat - Ann.zip", format: { key: "whatsapp" }, problem: null, media: { files: 1, bytes: picture.length } },
    ]);
    expect(look.left).toEqual([]);

    const { files } = await core.ask("import.files", { files: [{ path: zip }], defaults, keepMedia: true });
    expect(files[0]).toMatchObject({ messages: 3, media: { files: 1, bytes: picture.length } });
    const kept = mediaFile(core.dataDir, createHash("sha256").update(picture).digest("hex"));
    expect(readFileSync(kept)).toEqual(picture);
    const [talk] = (await core.ask("conversations.list", {})).conversations;
    expect(talk?.title).toContain("Ann");

    await core.ask("import.undo", { sourceId: files[0]?.sourceId ?? 0 });
    expect(existsSync(kept)).toBe(false);
    expect(await core.ask("app.info", {})).toMatchObject({ sources: 0, conversations: 0, messages: 0 });
  });

  test("two sources with the same picture keep it once, and until the last of them is undone", async () => {
    const one = await archive("one.zip", { "_chat.txt": chat, "photo.jpg": "same" });
    const two = await archive("two.zip", {
      "_chat.txt": chat.replaceAll("Ann", "Eve").replaceAll("hello", "goodbye"),
      "photo.jpg": "same",
    });
    const ids: number[] = [];
    for (const path of [one, two]) {
      const { files } = await core.ask("import.files", { files: [{ path }], defaults, keepMedia: true });
      ids.push(files[0]?.sourceId ?? 0);
    }
    const kept = mediaFile(core.dataDir, createHash("sha256").update("same").digest("hex"));
    await core.ask("import.undo", { sourceId: ids[0] ?? 0 });
    expect(existsSync(kept)).toBe(true);
    await core.ask("import.undo", { sourceId: ids[1] ?? 0 });
    expect(existsSync(kept)).toBe(false);
  });

  test("several files of different formats in one folder become sources of their own; what is no chat is named", async () => {
    const path = folder("logs", { "a/desk.csv": table(5), "b/chat.txt": chat, "notes.txt": "milk\nbread\n", "b/.DS_Store": "x" });
    const { files, left } = await take(path);
    expect(files.map(({ name, messages, problem }) => [name, messages, problem])).toEqual([
      ["logs/a/desk.csv", 5, null],
      ["logs/b/chat.txt", 3, null],
    ]);
    expect(left).toMatchObject([{ name: "logs/notes.txt", reason: expect.any(String), isNoChat: true }]);
  });

  test("a gzipped table is read", async () => {
    expect((await take(file("desk.csv.gz", gzipSync(table(7))))).files).toMatchObject([{ messages: 7, problem: null }]);
  });

  test("a folder without a chat says so", async () => {
    const { files } = await take(folder("empty", { "a.jpg": "x" }));
    expect(files).toMatchObject([{ name: "empty", problem: expect.stringContaining("No chat") }]);
  });

  test("links are not followed, a folder that may not be read is named, and the rest comes in", async () => {
    const path = folder("logs", { "desk.csv": table(5), "closed/other.csv": table(5) });
    symlinkSync("/etc/passwd", join(path, "link.txt"));
    chmodSync(join(path, "closed"), 0);
    const { files, left } = await take(path);
    chmodSync(join(path, "closed"), 0o700);
    expect(files[0]).toMatchObject({ messages: 5, problem: null });
    expect(left).toContainEqual(
      expect.objectContaining({ name: "logs/link.txt", reason: "links are not followed", isNoChat: false }),
    );
    // a superuser may read everything
    if (process.getuid?.() !== 0)
      expect(left).toContainEqual(
        expect.objectContaining({ name: "logs/closed", reason: expect.stringContaining("EACCES"), isNoChat: false }),
      );
  });
});

/** Rewrites an archive's bytes where a name stands, in its directory and before the entry itself. */
function renamed(path: string, from: string, to: string): string {
  const bytes = readFileSync(path).toString("latin1").replaceAll(from, to);
  writeFileSync(path, bytes, "latin1");
  return path;
}

describe("archives that mean harm or are damaged", () => {
  const beside = (): Files => ({ "desk.csv": table(5) });

  test.each(["../../evil.csv", "/abs/evils.csv", "C:\\x\\evil.csv"])(
    "an entry called %s is left and never written anywhere",
    async (name) => {
      const path = renamed(
        await archive("bad.zip", { ...beside(), ["x".repeat(name.length)]: table(3, "evil") }),
        "x".repeat(name.length),
        name,
      );
      const { files, left } = await take(path);
      expect(files).toMatchObject([{ messages: 5, problem: null }]);
      expect(left).toMatchObject([
        { name: expect.stringContaining("evil"), reason: expect.stringContaining("out of the archive"), isNoChat: false },
      ]);
    },
  );

  test("an entry that would grow beyond measure is refused before it is unpacked", async () => {
    const zeros = new Uint8Array(80 * 1024 * 1024);
    const before = process.memoryUsage().rss;
    const { files, left } = await take(await archive("bomb.zip", { ...beside(), "bomb.csv": zeros }));
    expect(files).toMatchObject([{ messages: 5 }]);
    expect(left).toMatchObject([{ name: "bomb.zip/bomb.csv", reason: expect.stringContaining("three hundred times") }]);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
  });

  test("entries that share their bytes, so that a small archive holds more than it can, are left", async () => {
    const path = await archive("over.zip", { "a.csv": table(2000) });
    const bytes = readFileSync(path);
    const listed = bytes.indexOf("PK\x01\x02");
    const end = bytes.indexOf("PK\x05\x06");
    const records = ["a", "b", "c"].map((letter) => {
      const record = Buffer.from(bytes.subarray(listed, end));
      record.write(letter, 46);
      return record;
    });
    const tail = Buffer.from(bytes.subarray(end));
    for (const place of [8, 10]) tail.writeUInt16LE(records.length, place);
    tail.writeUInt32LE(records.length * (end - listed), 12);
    writeFileSync(path, Buffer.concat([bytes.subarray(0, listed), ...records, tail]));
    const { files, left } = await take(path);
    expect(files).toMatchObject([{ messages: 2000, problem: null }]);
    const harmful = { reason: expect.stringContaining("lie over each other"), isNoChat: false };
    expect(left).toMatchObject([
      { ...harmful, name: "over.zip/b.csv" },
      { ...harmful, name: "over.zip/c.csv" },
    ]);
  });

  test("a gzip that grows beyond measure ends in a report", async () => {
    const bomb = gzipSync(table(3) + "x".repeat(90 * 1024 * 1024));
    const { files } = await take(file("bomb.csv.gz", bomb), file("desk.csv", table(5)));
    expect(files).toMatchObject([{ messages: 0, problem: expect.stringContaining("three hundred times") }, { messages: 5 }]);
  });

  test("an archive in an archive is named, not opened", async () => {
    const inner = readFileSync(await archive("inner.zip", beside()));
    const { left } = await take(await archive("outer.zip", { ...beside(), "inner.zip": inner }));
    expect(left).toMatchObject([{ name: "outer.zip/inner.zip", reason: expect.stringContaining("archive in an archive") }]);
  });

  test("an encrypted entry is named", async () => {
    const path = await archive("secret.zip", { ...beside(), "secret.csv": table(3) });
    const bytes = readFileSync(path);
    // the flag of encryption, in the directory and before the entry itself
    for (let at = 0; at < bytes.length - 60; at++) {
      const isHeader = bytes.readUInt32LE(at) === 0x04034b50 && bytes.subarray(at + 30, at + 40).toString() === "secret.csv";
      const isListed = bytes.readUInt32LE(at) === 0x02014b50 && bytes.subarray(at + 46, at + 56).toString() === "secret.csv";
      if (isHeader) bytes.writeUInt16LE(bytes.readUInt16LE(at + 6) | 1, at + 6);
      if (isListed) bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
    }
    writeFileSync(path, bytes);
    const { files, left } = await take(path);
    expect(files).toMatchObject([{ messages: 5 }]);
    expect(left).toMatchObject([{ name: "secret.zip/secret.csv", reason: expect.stringContaining("encrypted") }]);
  });

  test("a truncated archive ends in a report, and the good file beside it is taken", async () => {
    const path = await archive("cut.zip", { "desk.csv": table(500) });
    writeFileSync(path, readFileSync(path).subarray(0, 300));
    const { files } = await take(path, file("desk.csv", table(5)));
    expect(files).toMatchObject([{ name: "cut.zip", problem: expect.stringContaining("cannot be opened") }, { messages: 5 }]);
  });

  test("an entry whose bytes are damaged further on ends in a report and leaves nothing", async () => {
    const path = await archive("damaged.zip", { "desk.csv": table(20_000) });
    const before = await core.ask("app.info", {});
    const bytes = readFileSync(path);
    bytes.fill(0xff, Math.floor(bytes.length * 0.7), Math.floor(bytes.length * 0.7) + 600);
    writeFileSync(path, bytes);
    const { files } = await take(path);
    expect(files).toMatchObject([
      { messages: 0, sourceId: null, problem: expect.stringContaining("could not be read to its end") },
    ]);
    expect(await core.ask("app.info", {})).toMatchObject({ sources: before.sources, messages: before.messages });
  });

  test("an entry whose beginning is damaged is named with the archive", async () => {
    const path = await archive("damaged.zip", { "desk.csv": table(5000), "other.csv": table(5) });
    const bytes = readFileSync(path);
    bytes.fill(0xff, 60, 600);
    writeFileSync(path, bytes);
    const { files, left } = await take(path);
    expect(files).toMatchObject([{ messages: 5 }]);
    expect(left).toMatchObject([{ name: "damaged.zip/desk.csv", isNoChat: false }]);
  });

  test("a file that vanished between the look and the import is told", async () => {
    const { files } = await take(join(temporaryFolder(), "gone.csv"));
    expect(files).toMatchObject([{ name: "gone.csv", problem: expect.stringContaining("ENOENT") }]);
  });
});

test("of too many files the first are taken, and that there were more is said; of just enough nothing is said", async () => {
  const files: Files = { "a.txt": "one", "b/c.txt": "two", "b/d.txt": "three" };
  const [zip, tree] = [await archive("many.zip", files), folder("many", files)];
  withMost(2);
  for (const path of [zip, tree]) {
    const { origins, left } = await gather([path]);
    expect(origins.map(({ key }) => key)).toHaveLength(2);
    expect(left).toEqual([expect.objectContaining({ reason: "only the first 2 files were looked at" })]);
  }
  withMost(3);
  for (const path of [zip, tree]) expect(await gather([path])).toMatchObject({ origins: { length: 3 }, left: [] });
});
