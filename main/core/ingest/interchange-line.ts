import type { z } from "zod";
import { lineSchemas } from "./interchange.ts";
import { isLoose, type Loose, looseIn, parsed, timeOf } from "./json/values.ts";
import type { Head } from "./types.ts";

type Lines = { [Type in keyof typeof lineSchemas]: z.infer<(typeof lineSchemas)[Type]> };
export type MessageLine = Lines["message"];

/** What one line holds that keeps the format. */
type Kept = { type: "header"; line: Lines["header"] } | Lines["conversation"] | Lines["person"] | MessageLine;

/** A field that does not keep the format, and how it fails to. An empty name is the line itself. */
export interface Fault {
  field: string;
  reason: string;
}

export type CheckedLine = { kept: Kept } | { faults: Fault[]; value: Loose | null };

/** Holds one line against the format. */
export function checkLine(text: string): CheckedLine {
  return checkRecord(parsed(text));
}

/** The same for what JSON was read already; undefined is none. */
export function checkRecord(value: unknown): CheckedLine {
  if (value === undefined) return { faults: [{ field: "", reason: "not JSON" }], value: null };
  if (!isLoose(value)) return { faults: [{ field: "", reason: "not a JSON object" }], value: null };
  return checkValue(value);
}

export function checkValue(value: Loose): CheckedLine {
  if (isHeader(value)) {
    const header = lineSchemas.header.safeParse(value);
    return header.success
      ? { kept: { type: "header", line: header.data } }
      : { faults: header.error.issues.flatMap(faultsIn), value };
  }
  const { type } = value;
  if (type !== "conversation" && type !== "person" && type !== "message") {
    const said = type === undefined ? "there is no type" : `the type ${shown(type)} is not known`;
    return { faults: [{ field: "type", reason: `${said}: conversation, person or message` }], value };
  }
  const checked = lineSchemas[type].safeParse(value);
  if (!checked.success) return { faults: checked.error.issues.flatMap(faultsIn), value };
  if (checked.data.type !== "message") return { kept: checked.data };
  const { at, editedAt } = checked.data;
  const faults = Object.entries({ at, editedAt }).flatMap(([field, time]) =>
    typeof time === "string" && instantOf(time) === null ? [{ field, reason: "lies outside of the years 1 to 9999" }] : [],
  );
  return faults.length === 0 ? { kept: checked.data } : { faults, value };
}

export function isHeader(value: Loose): boolean {
  return "parley" in value && !("type" in value);
}

/** Whether a file's beginning is one of this format. */
export function beginsParley({ text, isWhole }: Pick<Head, "text" | "isWhole">): boolean {
  const end = text.indexOf("\n");
  if (end === -1 && !isWhole) return false;
  const value = looseIn(text.slice(0, end === -1 ? undefined : end).replace(/^\ufeff/, "")) ?? {};
  // with everything inside it, it is Parley's JSON
  return isHeader(value) && !("conversations" in value);
}

/** The instant of a time that keeps the format; null where the store could not hold it. */
export function instantOf(time: string): number | null {
  return timeOf(Date.parse(time));
}

export function inWords({ field, reason }: Fault): string {
  return field === "" ? reason : `${field}: ${reason}`;
}

export function undescribed(field: string, id: string): string {
  return `${field}: no line before describes ${JSON.stringify(id).slice(0, 80)}`;
}

function faultsIn(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === "unrecognized_keys" && issue.path.length === 0) {
    return issue.keys.map((field) => ({ field, reason: "the format has no such field" }));
  }
  const [field, ...deeper] = issue.path.map(String);
  const where = deeper.length === 0 ? "" : `${deeper.join(".")}: `;
  return [{ field: field ?? "", reason: where + issue.message }];
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? "").slice(0, 40);
}
