import { stemmed } from "../insight/text/stems.ts";

/** More words than these are not compared with each other. */
export const mostClustered = 2000;
/** So many words a question for any of them can still name. */
export const mostWords = 12;

// what two rare words share says nothing
const leastTogether = 3;
/** So many times as often as by chance; what stands nearly everywhere would draw everything to itself. */
const beyondChance = 2;

/**
 * Puts words that belong together into clusters: forms of one word, phrases that hold it, and those that mostly stand in the same
 * conversations. Words come from the most frequent down, conversations as the places of their words; so do clusters, each led by its
 * most frequent word. The same words in the same conversations always make the same clusters.
 */
export function clustersOf(words: readonly string[], talks: readonly (readonly number[])[]): number[][] {
  const size = Math.min(words.length, mostClustered);
  const { together, counts } = countTogether(size, talks);
  const kin = new Kin(words.slice(0, size));
  const isTaken = new Uint8Array(size);
  const clusters: number[][] = [];
  for (let leader = 0; leader < size; leader++) {
    if (isTaken[leader]) continue;
    const related = kin.of(leader);
    const cluster = [leader];
    for (let word = leader + 1; word < size && cluster.length < mostWords; word++) {
      if (isTaken[word]) continue;
      const shared = together[leader * size + word] ?? 0;
      const own = counts[word] ?? 0;
      const byChance = ((counts[leader] ?? 0) * own) / talks.length;
      const isClose = shared >= leastTogether && shared * 2 > own && shared >= byChance * beyondChance;
      if (isClose || related.has(word)) cluster.push(word);
    }
    for (const word of cluster) isTaken[word] = 1;
    clusters.push(cluster);
  }
  return clusters;
}

const named = 3;

/** A cluster's first word, and those that say more than what is named already. */
export function nameOf(cluster: readonly string[]): string {
  const names: string[] = [];
  for (const word of cluster) {
    if (names.length === named) break;
    if (!names.some((name) => areKin(stemsOf(name), stemsOf(word)))) names.push(word);
  }
  return names.join(" · ");
}

function countTogether(size: number, talks: readonly (readonly number[])[]) {
  const together = new Uint32Array(size * size);
  const counts = new Uint32Array(size);
  for (const talk of talks)
    for (const one of talk) {
      if (one >= size) continue;
      counts[one] = (counts[one] ?? 0) + 1;
      for (const other of talk) {
        const place = one * size + other;
        if (one < other && other < size) together[place] = (together[place] ?? 0) + 1;
      }
    }
  return { together, counts };
}

/** Which words share their stems with another, in whole or in part. */
class Kin {
  readonly #stems: string[][];
  readonly #byStem = new Map<string, number[]>();

  constructor(words: readonly string[]) {
    this.#stems = words.map(stemsOf);
    this.#stems.forEach((stems, word) => {
      for (const stem of stems) {
        const known = this.#byStem.get(stem);
        if (known === undefined) this.#byStem.set(stem, [word]);
        else known.push(word);
      }
    });
  }

  of(word: number): Set<number> {
    const own = this.#stems[word] ?? [];
    const near = own.flatMap((stem) => this.#byStem.get(stem) ?? []);
    return new Set(near.filter((other) => areKin(own, this.#stems[other] ?? [])));
  }
}

const stemsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((word) => word !== "")
    .map((word) => stemmed(word, undefined));

/** Whether one of them holds the other whole. */
function areKin(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 0 && ` ${long.join(" ")} `.includes(` ${short.join(" ")} `);
}
