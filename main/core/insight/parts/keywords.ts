import type { Keyword } from "../../../../preload/contract/insight.ts";
import type { Part } from "../part.ts";
import type { Shared } from "../shared/shared.ts";
import type { Term, Vocabulary } from "../shared/vocabulary.ts";
import { within } from "./evidence.ts";

const most = 12;

/** What the conversation is about, in its own words. */
export class Keywords implements Part<Keyword[]> {
  readonly #shared: Shared;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  hear(): void {}

  tell(): Keyword[] {
    const ranked = rankedTerms(this.#shared.vocabulary, (term) => this.#shared.people.namedIn(term.parts) !== undefined);
    const top = ranked[0]?.weight ?? 1;
    return ranked.slice(0, most).map(({ term, weight }) => ({
      text: term.text,
      weight: within(weight / top),
      messages: term.messages,
      evidence: { message: term.message, start: term.start, end: term.end },
    }));
  }
}

/** The weightiest terms, without people's names and without words that stand mostly in a phrase that is there already. */
export function rankedTerms(
  vocabulary: Vocabulary,
  isName: (term: Term) => boolean,
): { stem: string; term: Term; weight: number }[] {
  const least = vocabulary.heard > 400 ? 3 : vocabulary.heard > 40 ? 2 : 1;
  const ranked = [...vocabulary.terms()]
    .filter(([, term]) => term.messages >= (term.words > 1 ? Math.min(2, least) : least))
    .map(([stem, term]) => ({ stem, term, weight: weightOf(term, vocabulary) }))
    .sort((a, b) => b.weight - a.weight || a.term.order - b.term.order || a.term.start - b.term.start)
    .slice(0, 120)
    .filter(({ term }) => !isName(term));
  const kept: typeof ranked = [];
  for (const each of ranked) {
    if (kept.length >= 40) break;
    const swallowed = kept.some(({ stem }) => ` ${stem} `.includes(` ${each.stem} `) || ` ${each.stem} `.includes(` ${stem} `));
    if (!swallowed) kept.push(each);
  }
  return kept;
}

function weightOf(term: Term, vocabulary: Vocabulary): number {
  const frequency = Math.log2(1 + term.messages);
  const phrase = term.words > 1 ? (term.messages > 1 ? 1.5 : 0.8) : 1;
  const length = Math.min(term.text.length, 10) / 14 + 0.5;
  return frequency * vocabulary.rarity(term) * phrase * length;
}
