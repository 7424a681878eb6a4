import { describe, expect, it } from "vitest";
import { packFormats } from "../../main/core/ingest/registry.ts";
import type { PackFormat } from "../../main/core/ingest/types.ts";
import { expectEveryItem, mutated, seeded } from "./jsonReading.ts";
import { type Files, packInShort, packSamples, readPack } from "./packs.ts";

const folders = packFormats.map(({ key }) => key);
const samples = folders.flatMap((folder) =>
  packFormats
    .filter((format) => format.key === folder)
    .flatMap((format) => packSamples(folder).map((sample) => ({ ...sample, format }))),
);

function sureness(format: PackFormat, files: Files): number {
  const sure = format.claim([...files.keys()]).map(({ probe }) => {
    const text = files.get(probe) ?? "";
    return format.sniff({ fileName: probe, text: text.slice(0, 65_536), isWhole: text.length <= 65_536 });
  });
  return Math.max(0, ...sure);
}

describe("packs", () => {
  it("have at least three samples each, all with what is expected of them", () => {
    for (const folder of folders) expect(packSamples(folder).length, folder).toBeGreaterThanOrEqual(3);
    expect(samples.filter((sample) => sample.expected === null).map((sample) => sample.name)).toEqual([]);
  });

  it.each(samples)("$name is read as expected, whatever the chunks", ({ format, files, expected }) => {
    for (const chunk of [1_000_000, 4096, 7, 1])
      expect(packInShort(format, files, chunk), `chunks of ${chunk}`).toEqual(expected);
  });

  it.each(samples)("$name is recognised by its own format only", ({ format, files }) => {
    expect(sureness(format, files)).toBeGreaterThanOrEqual(0.8);
    for (const other of packFormats) if (other !== format) expect(sureness(other, files), other.key).toBeLessThan(0.5);
  });

  it("are claimed where they lie together only", () => {
    const strangers = [
      "a.json",
      "photos/2024-01-01.jpg",
      "notes/messages.txt",
      "site/index.html",
      "c/d/e/data.csv",
      "users.json",
    ];
    for (const format of packFormats) expect(format.claim(strangers), format.key).toEqual([]);
    for (const format of packFormats) expect(format.claim([]), format.key).toEqual([]);
  });
});

describe("mutations of packs", () => {
  // fewer of the large ones
  const rounds = 60;
  const signs = 100_000;

  it(`of every sample never throw, account for every item once and do not depend on chunks`, () => {
    const random = seeded(20240302);
    for (const { name, format, files } of samples) {
      const paths = [...files.keys()];
      const size = [...files.values()].join("").length;
      for (let round = 0; round < Math.min(rounds, signs / size); round++) {
        const broken = new Map(files);
        for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
          const path = paths[Math.floor(random() * paths.length)] ?? "";
          broken.set(path, mutated(broken.get(path) ?? "", random, '{}[]",:\\\n \u0000x7<>/&='));
        }
        for (const pack of format.claim(paths)) {
          const whole = readPack(format, pack, broken);
          const pieces = readPack(format, pack, broken, 1 + Math.floor(random() * 40));
          const where = `${name}, round ${round}`;
          expect(pieces.reading, where).toEqual(whole.reading);
          for (const [path, file] of whole.byFile) expectEveryItem(file, `${where}, ${path}`);
        }
      }
    }
  });
});
