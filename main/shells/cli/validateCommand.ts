import { createReadStream } from "node:fs";
import type { Failure } from "../../../preload/contract/reply.ts";
import { validator } from "../../core/ingest/interchange-validator.ts";
import { failureOf } from "./exit.ts";

/** A broken file of millions of lines must not fill the memory with complaints. */
const mostProblems = 1000;

export interface Validated {
  valid: boolean;
  lines: number;
  problems: { line: number; reason: string }[];
  /** How many more problems there are than are listed. */
  more?: number;
}

/** Reads a file through and holds it against Parley's own format; fails where it cannot be read or is of another one. */
export async function validate(path: string): Promise<Validated | Failure> {
  const problems: Validated["problems"] = [];
  const checking = validator((line, reason) => {
    if (problems.length < mostProblems) problems.push({ line, reason });
  });
  try {
    // the format is UTF-8; what is not becomes a replacement sign
    for await (const text of createReadStream(path, { encoding: "utf8", highWaterMark: 1024 * 1024 }))
      checking.push(String(text));
    checking.end();
  } catch (error) {
    return { ...failureOf(error), code: "bad_input" };
  }
  const { isParley, lines, problems: found } = checking.result();
  if (!isParley) {
    const message = `${path} is not of Parley's own format: its first line is not the header {"parley":1}.`;
    return { ok: false, code: "bad_input", message };
  }
  const more = found - problems.length;
  return { valid: found === 0, lines, problems, ...(more > 0 && { more }) };
}

export function inWords({ valid, lines, problems, more = 0 }: Validated, path: string): string {
  const count = (number: number, thing: string) => `${number.toLocaleString("en")} ${thing}${number === 1 ? "" : "s"}`;
  if (valid) return `${path} keeps the format: ${count(lines, "line")}.\n`;
  const told = problems.map(({ line, reason }) => `line ${line}: ${reason}\n`);
  return `${told.join("")}${path}: ${count(problems.length + more, "problem")} in ${count(lines, "line")}.\n`;
}
