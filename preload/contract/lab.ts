import { z } from "zod";
import { command, query } from "./define.ts";
import { exportTarget } from "./export.ts";
import { count, empty, id, instant } from "./values.ts";

const sql = z.string().min(1).max(100_000);
const name = z.string().trim().min(1).max(200);

const asked = {
  sql,
  limit: z.int().min(1).max(10_000).default(1000),
  timeoutMs: z.int().min(100).max(60_000).default(10_000),
};

/** Text that is too long is cut, bytes are shown in hexadecimal, whole numbers beyond what a page can count come as text. */
const cell = z.union([z.string(), z.number(), z.null()]);

const grid = z.strictObject({
  /** Every name once. */
  columns: z.array(z.string()),
  rows: z.array(z.array(cell)),
  /** There are more rows, or a cell is longer, than is shown. */
  truncated: z.boolean(),
  milliseconds: z.number().nonnegative(),
});
export type LabGrid = z.infer<typeof grid>;

const saved = z.strictObject({ id, name: z.string(), sql: z.string(), changedAt: instant });
export type LabQuery = z.infer<typeof saved>;

const described = z.strictObject({ name: z.string(), about: z.string() });

export const labRequests = {
  /** The views that questions are asked of, column by column. */
  "lab.schema": query(empty, z.strictObject({ views: z.array(described.extend({ columns: z.array(described) })) })),
  /** Answers one question in SQL. It can only read, and is ended when it takes too long or too much. */
  "lab.run": query(z.strictObject(asked), grid),
  /** Asks once more and writes what comes into a file. */
  "lab.export": query(
    z.strictObject({ ...asked, limit: asked.limit.default(10_000), format: z.enum(["csv", "json"]), target: exportTarget }),
    z.strictObject({ name: z.string(), rows: count, bytes: count, truncated: z.boolean() }),
  ),
  "lab.saved": query(empty, z.strictObject({ queries: z.array(saved) })),
  /** Keeps a question under its name; what was kept under it before is replaced. */
  "lab.save": command(z.strictObject({ name, sql }), saved),
  "lab.remove": command(z.strictObject({ id }), z.strictObject({ removed: z.boolean() })),
};
