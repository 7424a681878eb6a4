// Which rows of a conversation are in the document. Only a bounded stretch is, so that ten million rows cost what a hundred do.

/** Positions, end exclusive. */
export interface RowWindow {
  start: number;
  end: number;
}

/** Pixels of drawn content that lie outside of the view. */
export interface Room {
  above: number;
  below: number;
  view: number;
}

const lowestRow = 24;
const step = 16;
const reach = 0.6;

/** How many rows to draw at most: enough that rows of the least height fill the view and the reach on both sides of it. */
export function capacity(viewHeight: number): number {
  return Math.ceil((viewHeight / lowestRow) * (1 + 2 * reach + 0.2)) + step;
}

/** A window with the position in its middle, moved inwards at the ends of the conversation. */
export function windowAround(position: number, total: number, rows: number): RowWindow {
  const start = Math.max(0, Math.min(position - Math.floor(rows / 2), total - rows));
  return { start, end: Math.min(total, start + rows) };
}

/** Adds rows on a side where the view comes near the end of what is drawn and drops as many on the other. The same object if nothing changes. */
export function slide(drawn: RowWindow, total: number, room: Room, rows: number): RowWindow {
  const near = room.view * reach;
  const addAbove = room.above < near && drawn.start > 0;
  const addBelow = room.below < near && drawn.end < total;
  if (!addAbove && !addBelow) return within(drawn, total);
  let start = addAbove ? Math.max(0, drawn.start - step) : drawn.start;
  let end = addBelow ? Math.min(total, drawn.end + step) : drawn.end;
  if (addAbove && !addBelow) end = Math.min(end, start + Math.max(rows, step));
  if (addBelow && !addAbove) start = Math.max(start, end - Math.max(rows, step));
  return { start, end };
}

/** A conversation can get shorter or longer while it is open. */
export function within(drawn: RowWindow, total: number): RowWindow {
  if (drawn.end <= total) return drawn;
  return windowAround(drawn.start, total, drawn.end - drawn.start);
}
