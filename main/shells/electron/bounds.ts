import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { z } from "zod";

const bounds = z.strictObject({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() });
export type Bounds = z.infer<typeof bounds>;

const windowState = z.strictObject({ bounds, maximized: z.boolean() });
export type WindowState = z.infer<typeof windowState>;

export const smallest = { width: 760, height: 480 };
const usual = { width: 1280, height: 820 };

/** What was remembered, or undefined when nothing was or when it cannot be read: a window's place is worth no error. */
export function readWindowState(file: string): WindowState | undefined {
  try {
    return windowState.safeParse(JSON.parse(readFileSync(file, "utf8"))).data;
  } catch {
    return undefined;
  }
}

export function writeWindowState(file: string, state: WindowState): void {
  // Written beside and renamed, so that a stop in between leaves the old one.
  writeFileSync(`${file}.new`, JSON.stringify(state));
  renameSync(`${file}.new`, file);
}

function overlap(a: Bounds, b: Bounds): { width: number; height: number } {
  return {
    width: Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    height: Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  };
}

function centred(size: { width: number; height: number }, area: Bounds): Bounds {
  const width = Math.min(size.width, area.width);
  const height = Math.min(size.height, area.height);
  const x = area.x + Math.round((area.width - width) / 2);
  const y = area.y + Math.round((area.height - height) / 2);
  return { x, y, width, height };
}

/** Remembered bounds if a person could still take hold of the window there; else centred on the first area. */
export function placeOnScreen(remembered: Bounds | undefined, areas: [Bounds, ...Bounds[]]): Bounds {
  if (remembered === undefined) return centred(usual, areas[0]);
  const graspable = { width: 160, height: 80 };
  const home = areas.find((area) => {
    const shared = overlap(remembered, area);
    // The title bar is at the top: above the area it could not be reached.
    return shared.width >= graspable.width && shared.height >= graspable.height && remembered.y >= area.y;
  });
  if (home === undefined) return centred(remembered, areas[0]);
  return { ...remembered, width: Math.min(remembered.width, home.width), height: Math.min(remembered.height, home.height) };
}
