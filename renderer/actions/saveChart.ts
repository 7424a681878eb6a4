import { asCsv, type Cell } from "../format/csv.ts";
import { say } from "../text/say.ts";
import { asSvg, type Drawing, paletteAt } from "../ui/charts/drawing.ts";
import type { Parley } from "./parley.ts";

/** So many pixels of a picture for one of a drawing. */
const sharpness = 2;

function save(name: string, content: Blob): void {
  const link = document.createElement("a");
  const address = URL.createObjectURL(content);
  link.href = address;
  link.download = name;
  link.click();
  // the browser has taken it by then
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Byte order mark: without it spreadsheets take UTF-8 for something else. */
const bom = "\ufeff";

export function saveAsCsv(title: string, rows: readonly (readonly Cell[])[]): void {
  save(`${title}.csv`, new Blob([bom, asCsv(rows)], { type: "text/csv" }));
}

const drawn = (drawing: Drawing, near: Element) => new Blob([asSvg(drawing, paletteAt(near))], { type: "image/svg+xml" });

export function saveAsSvg(title: string, drawing: Drawing, near: Element): void {
  save(`${title}.svg`, drawn(drawing, near));
}

export async function saveAsPng({ stores }: Parley, title: string, drawing: Drawing, near: Element): Promise<void> {
  const address = URL.createObjectURL(drawn(drawing, near));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = drawing.width * sharpness;
    canvas.height = drawing.height * sharpness;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((picture) => picture && save(`${title}.png`, picture));
  } catch {
    stores.toasts.getState().show({ tone: "problem", title: say().dashboard.notSaved });
  } finally {
    URL.revokeObjectURL(address);
  }
}
