import { describe, expect, test } from "vitest";
import { clustersOf, mostClustered, mostWords, nameOf } from "../../main/core/dashboard/clusters.ts";

// Bugs these would catch: a topic that stands there once for each form of its word; words that always come together as topics of their
// own; a word that stands everywhere and draws all others to itself; topics that change with the order in which conversations are read.

/** Conversations that were so many times about these words; the words from the most frequent down. */
function about(talks: readonly [times: number, ...words: string[]][]) {
  const named = talks.flatMap(([times, ...words]) => Array.from({ length: times }, () => words));
  const counts = Map.groupBy(named.flat(), (word) => word);
  const words = [...counts].sort(([one, a], [two, b]) => b.length - a.length || (one < two ? -1 : 1)).map(([word]) => word);
  return { words, talks: named.map((own) => own.map((word) => words.indexOf(word))) };
}

function told({ words, talks }: ReturnType<typeof about>): string[][] {
  return clustersOf(words, talks).map((cluster) => cluster.map((place) => words[place] ?? ""));
}

describe("topic words that belong together", () => {
  test("forms of a word and phrases that hold it are one topic, words that only look alike are not", () => {
    const clusters = told(
      about([
        [9, "refund"],
        [4, "refunds"],
        [3, "refund request"],
        [2, "car"],
        [1, "card"],
        [1, "scar"],
      ]),
    );
    expect(clusters).toEqual([["refund", "refunds", "refund request"], ["car"], ["card"], ["scar"]]);
  });

  test("a phrase does not join the two words that it is made of", () => {
    const clusters = told(
      about([
        [9, "card"],
        [7, "payment"],
        [3, "card payment"],
      ]),
    );
    expect(clusters).toEqual([["card", "card payment"], ["payment"]]);
  });

  test("words that mostly stand in the same conversations are one topic", () => {
    const clusters = told(
      about([
        [20, "refund"],
        [8, "refund", "charge"],
        [4, "charge"],
        [4, "parcel", "charge"],
        [60, "parcel"],
      ]),
    );
    expect(clusters).toEqual([["parcel"], ["refund"], ["charge"]]);
    expect(
      told(
        about([
          [20, "refund"],
          [9, "refund", "charge"],
          [4, "charge"],
          [60, "parcel"],
        ]),
      ),
    ).toEqual([["parcel"], ["refund", "charge"]]);
  });

  test("what stands in nearly every conversation draws nothing to itself, and one conversation makes no topic", () => {
    expect(
      told(
        about([
          [20, "order", "red"],
          [20, "order", "blue"],
          [20, "order", "green"],
        ]),
      ),
    ).toContainEqual(["order"]);
    expect(
      told(
        about([
          [2, "tax", "form"],
          [9, "other"],
        ]),
      ),
    ).toEqual([["other"], ["form"], ["tax"]]);
  });

  test("the order of conversations and of their words is of no account", () => {
    const chatter = about([
      [5, "a", "b"],
      [4, "c", "a"],
      [6, "d", "e", "c"],
      [7, "f"],
      [3, "b", "f", "e"],
      [20, "g"],
    ]);
    const turned = chatter.talks.toReversed().map((talk) => talk.toReversed());
    expect(clustersOf(chatter.words, turned)).toEqual(clustersOf(chatter.words, chatter.talks));
  });

  test("each of the most frequent words lies in one cluster, and no cluster has more than a question can name", () => {
    const words = Array.from({ length: mostClustered + 500 }, (_, at) => (at % 3 === 0 ? `refund ${at}` : `word${at}`));
    const clusters = clustersOf(["refund", ...words], []);
    expect(clusters.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: mostClustered }, (_, at) => at));
    expect(Math.max(...clusters.map(({ length }) => length))).toBe(mostWords);
  });

  test("the name says each thing once", () => {
    expect(nameOf(["refund", "refunds", "card", "refund request", "charge", "bank"])).toBe("refund · card · charge");
    expect(nameOf(["refund", "refunds"])).toBe("refund");
  });
});
