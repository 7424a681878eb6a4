/** The best of each neighbourhood: what stands near a better one says the same. */
export function peaks<T extends { order: number; sum: number }>(
  all: readonly T[],
  { least, most, gap }: { least: number; most: number; gap: number },
): T[] {
  const kept: T[] = [];
  for (const each of [...all].sort((a, b) => b.sum - a.sum || a.order - b.order)) {
    if (each.sum < least || kept.length >= most) break;
    if (kept.every(({ order }) => Math.abs(order - each.order) > gap)) kept.push(each);
  }
  return kept.sort((a, b) => a.order - b.order);
}
