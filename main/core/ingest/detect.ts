import { formats } from "./registry.ts";
import type { Format, Head } from "./types.ts";

const leastSure = 0.3;

/** The format that is surest of a file's beginning; undefined when none is sure enough. */
export function detectFormat(head: Head): { format: Format; certainty: number } | undefined {
  let best: { format: Format; certainty: number } | undefined;
  for (const format of formats) {
    const certainty = format.sniff(head);
    if (certainty >= leastSure && certainty > (best?.certainty ?? 0)) best = { format, certainty };
  }
  return best;
}

export function formatByKey(key: string): Format | undefined {
  return formats.find((format) => format.key === key);
}
