import type { FileReport } from "../../../preload/contract/import.ts";
import { ParleyError } from "../errors.ts";
import { importFile } from "../import/importFile.ts";
import type { Command } from "./types.ts";

/** Reads the files one after the other, so that each is whole or not there at all. */
export const importFiles: Command<"import.files"> = async (context, { files, timezone }) => {
  const start = performance.now();
  const zone = timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  refuseUnknownZone(zone);
  const reports: FileReport[] = [];
  for (const file of files) reports.push(await importFile(context, file, zone));
  return { files: reports, seconds: (performance.now() - start) / 1000 };
};

function refuseUnknownZone(name: string): void {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
  } catch {
    throw new ParleyError(
      "bad_input",
      `timezone: there is no time zone "${name}". Names look like Europe/London. Nothing was read.`,
    );
  }
}
