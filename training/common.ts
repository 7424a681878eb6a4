import { wordsOf } from "../main/core/insight/text/words.ts";
import { readDialogues, readSentences } from "./data.ts";

let spreads: ReadonlyMap<string, number> | undefined;

/** In how many of five kinds of talk (meetings, a help channel, persuasion, small talk, mail) a word is in use. */
function kindsOf(word: string): number {
  spreads ??= gather();
  return spreads.get(word) ?? 0;
}

function gather(): ReadonlyMap<string, number> {
  const corpora = [
    ...(["ami", "irc", "persuasion", "topicalchat"] as const).map((name) =>
      readDialogues(name).flatMap(({ messages }) => messages.map(({ text }) => text)),
    ),
    readSentences().map(({ text }) => text),
  ];
  const spread = new Map<string, number>();
  for (const texts of corpora) {
    const counts = new Map<string, number>();
    for (const text of texts)
      for (const { kind, text: word } of wordsOf(text)) if (kind === "word") counts.set(word, (counts.get(word) ?? 0) + 1);
    const least = Math.max(3, texts.length / 2500);
    for (const [word, count] of counts) if (count >= least) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  return spread;
}

const places = new Set(["^", "$", "#", "@", "☺", "-"]);

/** Allows features of words that several kinds of talk share. Those of only one (remote controls, donations, kernels) teach nothing about others. */
export function general(kinds: number): (feature: string) => boolean {
  return (feature) => {
    if (/^(?:length|cue|form|after|place) /.test(feature)) return true;
    const words = feature.replace(/^(?:head|tail|next|before) /, "").split(" ");
    return words.every((word) => places.has(word) || kindsOf(word) >= kinds);
  };
}
