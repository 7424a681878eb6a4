const named = new Map([
  ["loved", "❤️"],
  ["liked", "👍"],
  ["disliked", "👎"],
  ["laughed", "😂"],
  ["laughed at", "😂"],
  ["emphasized", "‼️"],
  ["questioned", "❓"],
]);
const numbered = new Map([
  [2000, "❤️"],
  [2001, "👍"],
  [2002, "👎"],
  [2003, "😂"],
  [2004, "‼️"],
  [2005, "❓"],
]);

/** By the word that stands for it, or the sign itself; null for a sentence. */
export function tapbackEmoji(word: string): string | null {
  return named.get(word.toLowerCase()) ?? (/^\P{L}{1,12}$/u.test(word) && !/\s/.test(word) ? word : null);
}

/** By its number in the database; those from 3000 on take one back. Null for what is none. */
export function tapbackOf(type: number, emoji: string | null): { emoji: string; isRemoved: boolean } | null {
  if (type < 2000 || type > 3999) return null;
  const isRemoved = type >= 3000;
  const sign = numbered.get(isRemoved ? type - 1000 : type) ?? emoji ?? "sticker";
  return { emoji: sign, isRemoved };
}
