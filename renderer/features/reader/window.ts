// Which rows of a conversation are in the document. Only a bounded stretch is, so that ten million rows cost what a hundred do; and a
// short one, because whatever restyles the whole page, as every dialog that opens does, pays for each of them.

/** Positions, end exclusive. */
export interface RowWindow {
  start: number;
  end: number;
}

/** What of the drawn content lies outside of the view: pixels, and rows that lie farther out than `far` views. */
export interface Room {
  above: number;
  below: number;
  view: number;
  spareAbove: number;
  spareBelow: number;
}

const usualRow = 32;
const step = 8;
const near = 0.6;
/** More than `near`, so that what is dropped is not drawn again at once. */
export const far = 1.2;

/** How many rows to begin with: what usually fills the view and half as much before it. When they do not, the next frame adds more. */
export function rowsFor(viewHeight: number): number {
  return Math.ceil((viewHeight / usualRow) * 1.5);
}

/** A window with a third of its rows before the position, moved inwards at the ends of the conversation. */
export function windowAround(position: number, total: number, rows: number): RowWindow {
  const start = Math.max(0, Math.min(position - Math.floor(rows / 3), total - rows));
  return { start, end: Math.min(total, start + rows) };
}

/**
 * Adds rows on a side where the view comes near the end of what is drawn and drops those that are far on the other. The same object if
 * nothing changes.
 */
export function slide(drawn: RowWindow, total: number, room: Room): RowWindow {
  const least = room.view * near;
  const addAbove = room.above < least && drawn.start > 0;
  const addBelow = room.below < least && drawn.end < total;
  if (!addAbove && !addBelow) return within(drawn, total);
  return {
    start: addAbove ? Math.max(0, drawn.start - step) : drawn.start + room.spareAbove,
    end: addBelow ? Math.min(total, drawn.end + step) : Math.min(total, drawn.end - room.spareBelow),
  };
}

/** A conversation can get shorter or longer while it is open. */
export function within(drawn: RowWindow, total: number): RowWindow {
  if (drawn.end <= total) return drawn;
  return windowAround(drawn.start, total, drawn.end - drawn.start);
}
