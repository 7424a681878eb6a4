import { saidReport } from "../import/saying.ts";
import { sourceReport } from "../store/sources.ts";
import type { Query } from "./types.ts";

export const importReport: Query<"import.report"> = ({ store }, { sourceId }) => {
  const report = sourceReport(store, sourceId);
  return { report: report && saidReport(report) };
};
