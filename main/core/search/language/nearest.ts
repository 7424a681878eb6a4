/** The candidate that a mistyped word is nearest to, if one is near: one slip, or two in a long word. */
export function nearest<Candidate extends string>(word: string, candidates: readonly Candidate[]): Candidate | undefined {
  let best: { candidate: Candidate; slips: number } | undefined;
  for (const candidate of candidates) {
    const allowed = candidate.length > 5 ? 2 : 1;
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const slips = slipsBetween(word, candidate);
    if (slips <= allowed && slips < (best?.slips ?? 3)) best = { candidate, slips };
  }
  return best?.candidate;
}

/** Letters left out, put in, exchanged, or swapped with their neighbour. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + same,
          swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
