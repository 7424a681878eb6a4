/** A claim as far as it is compared. */
export interface Compared {
  key: string;
  text: string;
  /** The messages that prove it. */
  messages: readonly number[];
}

const enough = 0.5;
const sharedMessage = 0.4;

/** The claims of either side that the other does not make: told in other words, a claim is known by its words and its proofs. */
export function onlyIn(one: readonly Compared[], other: readonly Compared[]): { one: Set<string>; other: Set<string> } {
  const pairs = one
    .flatMap((mine) => other.map((theirs) => ({ mine, theirs, likeness: likeness(mine, theirs) })))
    .filter((pair) => pair.likeness >= enough)
    .sort((a, b) => b.likeness - a.likeness);
  const left = { one: new Set(one.map(({ key }) => key)), other: new Set(other.map(({ key }) => key)) };
  for (const { mine, theirs } of pairs) {
    if (!left.one.has(mine.key) || !left.other.has(theirs.key)) continue;
    left.one.delete(mine.key);
    left.other.delete(theirs.key);
  }
  return left;
}

function likeness(one: Compared, other: Compared): number {
  const words = wordsOf(one.text);
  const others = wordsOf(other.text);
  const shared = words.intersection(others).size;
  const alike = shared / Math.max(1, Math.min(words.size, others.size));
  return alike + (one.messages.some((message) => other.messages.includes(message)) ? sharedMessage : 0);
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
