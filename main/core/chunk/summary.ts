const most = 150;
const leastCut = 100;

/**
 * The basic summary of a chunk: its trimmed text if that is short enough, else its beginning, cut at the last space if that does not
 * lie too far in front. Counts signs as a reader sees them, so that none is torn apart.
 */
export function basicSummary(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length <= most) return trimmed;
  const beginning = firstSigns(trimmed, most);
  if (beginning.length === trimmed.length) return trimmed;
  const space = beginning.lastIndexOf(" ");
  const kept = space >= 0 && signs(beginning.slice(0, space)) > leastCut ? beginning.slice(0, space) : beginning;
  return `${kept}...`;
}

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
const plain = /^[\x20-\x7e\n]*$/;

function firstSigns(text: string, count: number): string {
  const near = text.slice(0, count);
  // a sign beyond it could only join what is no plain character
  if (plain.test(text.slice(0, count + 1))) return near;
  let end = 0;
  let seen = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    if (seen === count) break;
    seen += 1;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

function signs(text: string): number {
  if (plain.test(text)) return text.length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
