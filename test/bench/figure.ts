import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";

/** A measured number beside what it is held against, taken in the same run. */
export interface Figure {
  what: string;
  ours: number;
  unit: "ms" | "s" | "MB" | "rows/s" | "a second" | "%";
  /** The same work without Parley, or undefined where there is no such thing. */
  bare?: number;
  bareIs?: string;
  /** The budget of the design, where it names one. */
  budget?: number;
  budgetIs?: "at most" | "at least";
}

export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function within(figure: Figure): boolean | undefined {
  if (figure.budget === undefined) return undefined;
  return figure.budgetIs === "at least" ? figure.ours >= figure.budget : figure.ours <= figure.budget;
}

const shown = (value: number | undefined) =>
  value === undefined ? "" : value >= 1000 ? Math.round(value).toLocaleString("en") : value.toFixed(value < 10 ? 2 : 1);

export function print(figures: readonly Figure[]): void {
  const rows = figures.map((figure) => [
    figure.what,
    `${shown(figure.ours)} ${figure.unit}`,
    figure.bare === undefined ? "" : `${shown(figure.bare)} (${figure.bareIs ?? "bare"})`,
    figure.bare === undefined ? "" : (figure.ours / figure.bare).toFixed(2),
    figure.budget === undefined ? "" : `${figure.budgetIs ?? "at most"} ${shown(figure.budget)}`,
    { true: "yes", false: "NO", undefined: "" }[String(within(figure)) as "true" | "false" | "undefined"],
  ]);
  const head = ["what", "ours", "limit in the same run", "ratio", "budget", "held"];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...rows]) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
}

export function keep(name: string, figures: readonly Figure[]): string {
  const dir = join(process.cwd(), "bench-results");
  mkdirSync(dir, { recursive: true });
  const at = new Date().toISOString();
  const file = join(dir, `${name}-${at.slice(0, 19).replaceAll(":", "")}.json`);
  const machine = { cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length, gigabytes: Math.round(totalmem() / 2 ** 30) };
  writeFileSync(file, `${JSON.stringify({ name, at, node: process.version, machine, figures }, null, 2)}\n`);
  return file;
}
