import type { FileReport, ImportPreview, Remark } from "../../../preload/contract/import.ts";
import { withSaid } from "../said.ts";
import type { Left } from "./files/origin.ts";

// What an import tells, beside each sentence its key. Reports are kept without, so that a later Parley knows more of their sentences.

export const saidLeft = (left: readonly Left[]): Left[] => left.map((each) => withSaid(each, each.reason));

const saidRemarks = (remarks: readonly Remark[]): Remark[] => remarks.map((remark) => withSaid(remark, remark.reason));

export function saidReport(report: FileReport): FileReport {
  const { dates, skipped, guessed, problem } = report;
  const told = dates && withSaid(dates, dates.because);
  return withSaid({ ...report, dates: told, skipped: saidRemarks(skipped), guessed: saidRemarks(guessed) }, problem);
}

export function saidPreview(preview: ImportPreview): ImportPreview {
  const { dates, skipped, guessed } = preview;
  const told = dates && withSaid(dates, dates.because);
  return { ...preview, dates: told, skipped: saidRemarks(skipped), guessed: saidRemarks(guessed) };
}
