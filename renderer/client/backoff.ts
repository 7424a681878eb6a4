const first = 300;
const largest = 10_000;

/** How long to wait before the given try (from 1): doubling up to ten seconds, with half of it left to chance. */
export function backoff(attempt: number, random: () => number = Math.random): number {
  const full = Math.min(largest, first * 2 ** Math.max(0, attempt - 1));
  return Math.round(full / 2 + (full / 2) * random());
}
