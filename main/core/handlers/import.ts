import type { FileReport, ImportChoices } from "../../../preload/contract/import.ts";
import { ParleyError } from "../errors.ts";
import { Course } from "../import/course.ts";
import { type Entry, formatTitle, lookAt } from "../import/entry.ts";
import { importEntry } from "../import/importEntry.ts";
import { takeOut } from "../import/intoSource.ts";
import { previewEntry } from "../import/preview.ts";
import { emptyReport } from "../import/report.ts";
import { saidLeft, saidPreview, saidReport } from "../import/saying.ts";
import { formats } from "../ingest/registry.ts";
import { withSaid } from "../said.ts";
import { laterSources } from "../store/remove.ts";
import { sourceFacts } from "../store/sources.ts";
import { localTimeZone } from "../timeZone.ts";
import type { Command, Survey } from "./types.ts";

type Files = readonly ({ path: string } | { ticket: string })[];

/** Where the core answers, tickets have become paths. */
const pathsOf = (files: Files): string[] => files.flatMap((file) => ("path" in file ? [file.path] : []));

export const importLook: Survey<"import.look"> = async ({ lastLook }, { files }) => {
  const { entries, left } = await lastLook.look(pathsOf(files));
  return {
    entries: entries.map(({ key, name, bytes, format, certainty, encoding, problem, media }) => ({
      ...withSaid({ key, name, bytes, certainty, encoding, problem }, problem),
      format: format === null ? null : { key: format, title: formatTitle(format) },
      media: { files: media.length, bytes: media.reduce((sum, file) => sum + file.bytes, 0) },
    })),
    left: saidLeft(left),
    formats: formats.map(({ key, title }) => ({ key, title })),
  };
};

export const importPreview: Survey<"import.preview"> = async (context, { files, key, choices, whole }) => {
  const entry = await context.lastLook.entry(pathsOf(files), key);
  if (entry === undefined) throw new ParleyError("not_found", "This file is no longer there. Nothing was read.");
  const chosen = withFormat(entry, choices);
  if (chosen.format === null || chosen.problem !== null)
    throw new ParleyError("bad_input", chosen.problem ?? "Parley does not recognise what kind of export this is.");
  return saidPreview(await previewEntry(context, chosen, { ...choices, timezone: zoneOf(choices) }, whole));
};

/** Reads the entries one after the other, so that each is whole or not there at all. */
export const importFiles: Command<"import.files"> = async (context, { files, defaults, entries: chosen, keepMedia }) => {
  const start = performance.now();
  zoneOf(defaults);
  for (const choices of Object.values(chosen)) if (choices !== null) zoneOf(choices);
  const { entries, left } = await lookAt(pathsOf(files));
  const ownOf = ({ key }: Entry) => (Object.hasOwn(chosen, key) ? chosen[key] : undefined);
  const taken = entries.filter((entry) => ownOf(entry) !== null);
  const course = new Course(
    context.progress,
    taken.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  const reports: FileReport[] = [];
  for (const entry of taken) {
    const own = ownOf(entry);
    const choices = { ...defaults, ...own };
    if (entry.origins.length === 0) reports.push({ ...emptyReport(entry.name), problem: entry.problem });
    else {
      const all = { ...choices, timezone: zoneOf(choices), keepMedia };
      reports.push(await importEntry(context, withFormat(entry, choices), all, course));
    }
    course.passed(entry.bytes);
  }
  return { files: reports.map(saidReport), left: saidLeft(left), seconds: (performance.now() - start) / 1000 };
};

export const importUndo: Command<"import.undo"> = async (context, { sourceId }) => {
  const { store, emit } = context;
  const facts = sourceFacts(store, sourceId);
  if (facts === undefined) throw new ParleyError("not_found", "This import is no longer there. Nothing was changed.");
  const later = laterSources(store, sourceId);
  if (later.length > 0)
    throw new ParleyError(
      "bad_input",
      `Later imports went on with its conversations: ${later.join(", ")}. Undo those first. Nothing was changed.`,
    );
  await takeOut(context, sourceId);
  emit({ event: "changed", payload: { what: "library" } });
  return facts;
};

/** What a person says of the format wins, where there is a choice. */
function withFormat(entry: Entry, { format }: ImportChoices): Entry {
  if (format === undefined || entry.kind !== "text" || format === entry.format) return entry;
  if (!formats.some(({ key }) => key === format))
    throw new ParleyError("bad_input", `format: there is no format "${format}". Nothing was read.`);
  return entry.bytes === 0 ? entry : { ...entry, format, certainty: 1, problem: null };
}

function zoneOf({ timezone }: ImportChoices): string {
  if (timezone === undefined) return localTimeZone;
  try {
    new Intl.DateTimeFormat("en", { timeZone: timezone });
    return timezone;
  } catch {
    throw new ParleyError(
      "bad_input",
      `timezone: there is no time zone "${timezone}". Names look like Europe/London. Nothing was read.`,
    );
  }
}
