import type { ImportPreview } from "../../../preload/contract/import.ts";
import { TextDecoding } from "../ingest/decoding.ts";
import { readTableHead } from "../ingest/table/head.ts";
import { fields } from "../ingest/table/names.ts";
import type { Entry } from "./entry.ts";
import { Archives } from "./files/archive.ts";
import { headOf } from "./files/bytes.ts";
import type { ReadChoices } from "./reading.ts";

const headBytes = 64 * 1024;

/** The columns of a table and which of them is taken for which field; null for what is no table. */
export async function columnsOf(entry: Entry, choices: ReadChoices): Promise<ImportPreview["columns"]> {
  const [origin] = entry.origins;
  if (entry.format !== "csv" || origin === undefined) return null;
  const archives = new Archives();
  try {
    const { bytes, isWhole } = await headOf(origin, archives, headBytes);
    const text = new TextDecoding(choices.encoding ?? entry.encoding ?? "utf-8").push(bytes);
    const { mapping } = readTableHead(text, isWhole, choices.columns ?? null);
    return {
      names: mapping.names,
      fields: [...fields],
      mapping: Object.fromEntries(Object.entries(mapping.found).map(([field, { name }]) => [field, name])),
    };
  } finally {
    await archives.close();
  }
}
