import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Pack, PackFormat, TextReader } from "../../main/core/ingest/types.ts";
import { collector, type Reading } from "./jsonReading.ts";
import { inShort } from "./tables.ts";

/** Path and text of everything that came together. */
export type Files = ReadonlyMap<string, string>;

export interface PackReading {
  reading: Reading;
  /** The same, file by file: lines are counted in each. */
  byFile: Map<string, Pick<Reading, "messages" | "skipped" | "guessed" | "structure">>;
}

/** Reads one pack as the importer does, its files in chunks of a size. */
export function readPack(format: PackFormat, pack: Pack, files: Files, chunk = 65_536): PackReading {
  const { sink, reading } = collector();
  const byFile: PackReading["byFile"] = new Map();
  const options = { timezone: "Europe/Berlin", dateOrder: null, columns: null, fileName: pack.name };
  const push = (file: TextReader, path: string) => {
    const text = files.get(path) ?? "";
    for (let at = 0; at < text.length; at += chunk) file.push(text.slice(at, at + chunk));
    file.end();
  };
  const surveyor = format.survey?.(options);
  if (surveyor !== undefined) for (const path of pack.files) push(surveyor.file(path), path);
  surveyor?.end();
  const reader = format.read(sink, options, surveyor?.result() ?? null);
  for (const path of pack.files) {
    const { messages, skipped, guessed, structure } = reading;
    const before = { messages: messages.length, skipped: skipped.length, guessed: guessed.length, structure };
    push(reader.file(path), path);
    byFile.set(path, {
      messages: reading.messages.slice(before.messages),
      skipped: reading.skipped.slice(before.skipped),
      guessed: reading.guessed.slice(before.guessed),
      structure: reading.structure - before.structure,
    });
  }
  reader.end();
  return { reading, byFile };
}

export interface PackSample {
  name: string;
  files: Files;
  /** What must be read from it; null where nobody has written it down. */
  expected: unknown;
}

const head = /^=== (.+)\n/gm;

/** Several files in one text, each behind a line with its path: "=== export/users.json". */
function unpacked(text: string): Files {
  const starts = [...text.matchAll(head)];
  return new Map(
    starts.map((start, at) => [start[1] ?? "", text.slice(start.index + start[0].length, starts[at + 1]?.index ?? text.length)]),
  );
}

/** The samples of a folder: name.pack.txt beside name.expected.json. */
export function packSamples(folder: string): PackSample[] {
  const place = new URL(`samples/${folder}/`, import.meta.url);
  const names = readdirSync(place).filter((name) => name.endsWith(".pack.txt"));
  return names.map((file) => {
    const name = file.slice(0, -".pack.txt".length);
    const expected = new URL(`${name}.expected.json`, place);
    const wanted: unknown = existsSync(expected) ? JSON.parse(readFileSync(expected, "utf8")) : null;
    return { name: `${folder}/${name}`, files: unpacked(readFileSync(new URL(file, place), "utf8")), expected: wanted };
  });
}

/** What stands in an expectation: how the files were put together, and what was read. */
export function packInShort(format: PackFormat, files: Files, chunk?: number): unknown {
  return format.claim([...files.keys()]).map((pack) => ({
    pack: pack.name,
    files: pack.files,
    probe: pack.probe,
    ...inShort(readPack(format, pack, files, chunk).reading),
  }));
}
