import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { packSamples } from "../ingest/packs.ts";

const samples = new URL("../ingest/samples/", import.meta.url);

export interface Laid {
  /** The folder of the sample among what is imported. */
  place: string;
  messages: number;
}

/** Lays every sample into a folder of its own, as a person would have it: under its real name, unpacked. */
export function layOut(root: string): Laid[] {
  const laid: Laid[] = [];
  const write = (path: string, content: string) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  for (const folder of readdirSync(samples)) {
    const names = readdirSync(new URL(`${folder}/`, samples));
    for (const { name, files, expected } of packSamples(folder)) {
      const place = name.replace("/", "-");
      for (const [path, text] of files) write(join(root, place, path), text);
      laid.push({ place, messages: countIn(expected) });
    }
    for (const file of names.filter((name) => !/\.(expected\.json|pack\.txt|ts)$/.test(name))) {
      const name = file.replace(/(\.\w+)\.txt$/, "$1");
      const place = `${folder}-${name}`;
      const from = new URL(`${folder}/${encodeURIComponent(file)}`, samples);
      mkdirSync(join(root, place), { recursive: true });
      if (file.endsWith(".sql")) database(join(root, place, "chat.db"), readFileSync(from, "utf8"));
      else copyFileSync(from, join(root, place, name));
      const beside = name.replace(/\.\w+$/, ".expected.json");
      laid.push({
        place,
        messages: countIn(JSON.parse(readFileSync(new URL(`${folder}/${encodeURIComponent(beside)}`, samples), "utf8"))),
      });
    }
  }
  return laid;
}

function database(file: string, sql: string): void {
  const db = new Database(file);
  db.exec(sql);
  db.close();
}

function countIn(expected: unknown): number {
  if (Array.isArray(expected)) return expected.reduce((sum, part) => sum + countIn(part), 0);
  if (typeof expected !== "object" || expected === null || !("messages" in expected) || !Array.isArray(expected.messages))
    throw new Error("a sample's expectation lists its messages");
  return expected.messages.length;
}
