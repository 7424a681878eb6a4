/** White letters stand on all of these with a contrast of at least 4.5:1; the test proves it. */
export const avatarColours = [
  "#7a5cc2",
  "#2c7765",
  "#a3552b",
  "#2f6db5",
  "#b03a68",
  "#5b7a1f",
  "#8a5a9e",
  "#b0452f",
  "#3b6f7f",
  "#8b6914",
  "#4a60c9",
  "#6d6f3a",
] as const;

/** The same person has the same colour wherever it stands; neighbours in the list of people have different ones. */
export function avatarColour(id: number): string {
  return avatarColours[id % avatarColours.length] ?? avatarColours[0];
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const firstSign = (word: string) => graphemes.segment(word).containing(0)?.segment ?? "";

/** Two letters for a name of several words, one sign for a name without spaces in scripts that have none, digits for a number. */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/[\s_.-]+/u)
    .filter((word) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(word));
  const first = words[0];
  if (first === undefined) return "?";
  if (/^\+?[\d()\s-]+$/.test(name.trim())) return name.replace(/\D/g, "").slice(-2);
  const last = words.length > 1 ? words.at(-1) : undefined;
  if (last === undefined)
    return /^\p{Script=Latin}/u.test(first) ? first.slice(0, 2).toUpperCase() : firstSign(first).toUpperCase();
  return `${firstSign(first)}${firstSign(last)}`.toUpperCase();
}
