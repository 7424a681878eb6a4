import { z } from "zod";
import { ParleyError } from "../errors.ts";

// Where a page ended. The first part names the order it belongs to, so that a cursor of another order or of an older Parley is refused.

const parts = z.tuple([z.string(), z.number().nullable(), z.number()]);

export interface Mark {
  key: number | null;
  id: number;
}

export function writeCursor(order: string, mark: Mark): string {
  return Buffer.from(JSON.stringify([order, mark.key, mark.id])).toString("base64url");
}

export function readCursor(order: string, cursor: string): Mark {
  const read = parts.safeParse(parsed(Buffer.from(cursor, "base64url").toString("utf8")));
  if (!read.success || read.data[0] !== order) {
    throw new ParleyError("bad_input", "cursor: this page mark belongs to another list. Start from the first page.");
  }
  return { key: read.data[1], id: read.data[2] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
