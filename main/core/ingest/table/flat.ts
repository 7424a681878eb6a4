import { isLoose, parsed } from "../json/values.ts";

/** A record's values as text, by name; what is nested one or two levels down is named "author.name". */
export type Flat = Map<string, string>;

const deepest = 3;

/** The record that a piece of JSON holds, or why it holds none. */
export function readRecord(text: string): Flat | string {
  const value = parsed(text);
  if (value === undefined) return "this is not valid JSON";
  if (!isLoose(value)) return "this is not a record with named values";
  const flat: Flat = new Map();
  flatten(value, "", 1, flat);
  return flat;
}

function flatten(record: object, prefix: string, depth: number, flat: Flat): void {
  for (const [name, value] of Object.entries(record) as [string, unknown][]) {
    const path = prefix + name;
    if (value === null || value === undefined) flat.set(path, "");
    else if (Array.isArray(value)) flat.set(path, value.map(asText).filter(Boolean).join("\n"));
    else if (typeof value !== "object") flat.set(path, String(value));
    else if (depth < deepest) flatten(value, `${path}.`, depth + 1, flat);
    else flat.set(path, JSON.stringify(value));
  }
}

const telling = ["text", "name", "filename", "file_name", "fileName", "url", "value"];

/** Parts of a text, or what an attached file is called. */
function asText(item: unknown): string {
  if (typeof item !== "object" || item === null) return item === null || item === undefined ? "" : String(item);
  const values = new Map<string, unknown>(Object.entries(item));
  for (const name of telling) {
    const value = values.get(name);
    if (typeof value === "string" && value !== "") return value;
  }
  return JSON.stringify(item);
}
