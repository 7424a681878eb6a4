import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import { temporaryFolder } from "../support/core.ts";

export const csvHeader = "conversation_id,message_id,message_content,user_id,user_type,timestamp\n";
export const csvRow = (id: number, text: string, at: number, talk = "a", user = "ann") =>
  `${talk},${id},${text},${user},customer,${at}\n`;

let tables = 0;

/** A table of one conversation, a message a minute; its texts are its own unless a word is given. */
export function table(messages: number, word = `table ${++tables} message`, talk = "a"): string {
  return (
    csvHeader +
    Array.from({ length: messages }, (_, at) => csvRow(at + 1, `${word} ${at + 1}`, 1_700_000_000 + at * 60, talk)).join("")
  );
}

export type Files = Record<string, string | Uint8Array>;

/** A file of its own folder. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

export function folder(name: string, files: Files): string {
  const root = join(temporaryFolder(), name);
  for (const [path, content] of Object.entries(files)) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return root;
}

export async function archive(name: string, files: Files): Promise<string> {
  const path = join(temporaryFolder(), name);
  const zip = new ZipFile();
  for (const [inside, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), inside);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}
