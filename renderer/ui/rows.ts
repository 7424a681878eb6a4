/** Where each row begins, with the end of the last one at the end; heights are known before anything is drawn. */
export function rowOffsets(heights: readonly number[]): Float64Array {
  const offsets = new Float64Array(heights.length + 1);
  let sum = 0;
  heights.forEach((height, index) => {
    sum += height;
    offsets[index + 1] = sum;
  });
  return offsets;
}

/** The row that lies at the given height. */
export function rowAt(offsets: Float64Array, y: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface RowRange {
  start: number;
  end: number;
}

/** The rows to draw for a view that begins at `top`, with some more on both sides. */
export function rowRange(offsets: Float64Array, top: number, height: number, spare: number): RowRange {
  if (offsets.length <= 1) return { start: 0, end: 0 };
  return { start: rowAt(offsets, top - spare), end: rowAt(offsets, top + height + spare) + 1 };
}

/** How far to scroll so that the row is wholly in sight; unchanged if it already is. */
export function scrollToShow(offsets: Float64Array, index: number, top: number, height: number): number {
  const begin = offsets[index] ?? 0;
  const end = offsets[index + 1] ?? begin;
  if (begin < top) return begin;
  if (end > top + height) return end - height;
  return top;
}
