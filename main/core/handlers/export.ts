import { basename } from "node:path";
import type { ExportFormat } from "../../../preload/contract/export.ts";
import { ParleyError } from "../errors.ts";
import { writeWhole } from "../export/file.ts";
import { csv } from "../export/formats/csv.ts";
import { html } from "../export/formats/html.ts";
import { json } from "../export/formats/json.ts";
import { jsonl } from "../export/formats/jsonl.ts";
import { markdown } from "../export/formats/markdown.ts";
import { pick } from "../export/pick.ts";
import type { Writing, WritingOptions } from "../export/told.ts";
import { walked } from "../export/walk.ts";
import type { Survey } from "./types.ts";

/** A PDF is the page, printed by the shell; see export/exports.ts. */
const writings: Record<ExportFormat, (options: WritingOptions) => Writing> = { jsonl, json, csv, markdown, html, pdf: html };

export const exportWrite: Survey<"export.write"> = async (context, { target, format, which, withSummaries, bom, timezone }) => {
  if (!("path" in target)) throw new Error("a ticket came through the border");
  if (format === "jsonl" && withSummaries)
    throw new ParleyError(
      "bad_input",
      "Parley's own format holds what was said and no summaries; an import makes them anew. Take JSON instead. Nothing was written.",
    );
  const options = { version: context.version, withSummaries, bom, timezone: zoneOf(timezone) };
  const counts = { conversations: 0, messages: 0 };
  const picked = await pick(which, context);
  const pieces = walked(context.store, picked, writings[format](options), withSummaries, counts, context);
  const bytes = await writeWhole(target.path, pieces);
  return { name: basename(target.path), path: target.path, ...counts, bytes };
};

function zoneOf(timezone: string | undefined): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: timezone }).resolvedOptions().timeZone;
  } catch {
    throw new ParleyError("bad_input", `There is no time zone ${JSON.stringify(timezone)}. Nothing was written.`);
  }
}
