import { z } from "zod";
import { ParleyError } from "../errors.ts";
import { jsonIn } from "../json.ts";

// Where a page ended. The first part names the order it belongs to, so that a cursor of another order or of an older Parley is refused.

const marks = z.tuple([z.string(), z.number().nullable(), z.number()]);
const nameMarks = z.tuple([z.string(), z.string(), z.number()]);

export interface Mark {
  key: number | null;
  id: number;
}

export interface NameMark {
  key: string;
  id: number;
}

export const writeCursor = (order: string, mark: Mark): string => written([order, mark.key, mark.id]);

export function readCursor(order: string, cursor: string): Mark {
  const [, key, id] = read(marks, order, cursor);
  return { key, id };
}

export const writeNameCursor = (order: string, mark: NameMark): string => written([order, mark.key, mark.id]);

export function readNameCursor(order: string, cursor: string): NameMark {
  const [, key, id] = read(nameMarks, order, cursor);
  return { key, id };
}

function written(parts: unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString("base64url");
}

function read<Parts extends [string, unknown, unknown]>(parts: z.ZodType<Parts>, order: string, cursor: string): Parts {
  const found = parts.safeParse(jsonIn(Buffer.from(cursor, "base64url").toString("utf8")));
  if (!found.success || found.data[0] !== order) {
    throw new ParleyError("bad_input", "cursor: this page mark belongs to another list. Start from the first page.");
  }
  return found.data;
}
