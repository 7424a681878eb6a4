import type { Span } from "../../../preload/contract/values.ts";

export interface MarkedPiece {
  start: number;
  text: string;
  marked: boolean;
}

/** A snippet cut where its marks begin and end. Marks that overlap or lie outside are taken as far as they make sense. */
export function markedPieces(text: string, marks: readonly Span[]): MarkedPiece[] {
  const cut: MarkedPiece[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    if (from > at) cut.push({ start: at, text: text.slice(at, from), marked: false });
    cut.push({ start: from, text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) cut.push({ start: at, text: text.slice(at), marked: false });
  return cut;
}
