// How much was said where: the strip runs along the messages, so where their times lie close together a bar is long.

/** At most so many are asked for; a strip of any height is drawn from them. */
const mostPieces = 160;
/** One bar and the gap under it. */
const pitch = 5;
const shortest = 0.1;

export const piecesOf = (total: number): number => Math.max(1, Math.min(mostPieces, total - 1));

/**
 * One level from 0.1 to 1 for each stretch between two times. Logarithmic, and the extremes are cut off: a chat that is busy for an
 * hour and silent for a year should still show its ordinary days.
 */
export function levelsOf(times: readonly (number | null)[]): number[] {
  const paces = times.slice(1).map((time, index) => paceBetween(times[index] ?? null, time));
  const known = paces.filter((pace) => pace !== undefined).sort((a, b) => a - b);
  const low = known[Math.floor(known.length * 0.05)] ?? 0;
  const high = known[Math.ceil(known.length * 0.95) - 1] ?? 0;
  return paces.map((pace) => {
    if (pace === undefined) return shortest;
    if (high <= low) return 0.5;
    return shortest + (1 - shortest) * Math.min(1, Math.max(0, (pace - low) / (high - low)));
  });
}

function paceBetween(from: number | null, to: number | null): number | undefined {
  if (from === null || to === null) return undefined;
  return -Math.log(Math.max(1000, Math.abs(to - from)));
}

/** As many bars as fit the height, each from the top edge of its place. */
export function barsFor(levels: readonly number[], height: number): { top: number; level: number }[] {
  const count = levels.length === 0 ? 0 : Math.floor(height / pitch);
  return Array.from({ length: count }, (_, bar) => ({
    top: bar * pitch,
    level: levels[Math.floor(((bar + 0.5) / count) * levels.length)] ?? shortest,
  }));
}

/** The heights at which hits are drawn; hits of one pixel are one, so that a million cost no more than the strip is high. */
export function ticksFor(hits: readonly number[], total: number, height: number): number[] {
  const ticks = new Set<number>();
  for (const position of hits) ticks.add(Math.min(height - 2, Math.round((position / Math.max(1, total)) * height)));
  return [...ticks];
}
