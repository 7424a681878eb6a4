import type { LabGrid } from "../../../preload/contract/lab.ts";

export interface GridColumn {
  name: string;
  /** In characters. */
  width: number;
  isNumber: boolean;
}

const looked = 200;
const narrowest = 6;
const widest = 48;

/** How wide each column is drawn, by its head and the first of its rows. */
export function gridColumns({ columns, rows }: LabGrid): GridColumn[] {
  const first = rows.slice(0, looked);
  return columns.map((name, at) => {
    const cells = first.map((row) => row[at] ?? null).filter((cell) => cell !== null);
    const longest = cells.reduce<number>((most, cell) => Math.max(most, String(cell).length), name.length);
    return {
      name,
      width: Math.min(widest, Math.max(narrowest, longest)) + 3,
      isNumber: cells.length > 0 && cells.every((cell) => typeof cell === "number"),
    };
  });
}
