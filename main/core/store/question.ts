import type { Problem, ProblemCode } from "../../../preload/contract/search.ts";
import { type Cancel, stopIfCancelled } from "../cancel.ts";
import type { Calendar } from "../search/language/dates.ts";
import { quoted } from "../search/language/quotes.ts";
import { readSearch } from "../search/language/read.ts";
import type { FilterNode, TermNode } from "../search/language/tree.ts";
import { patternOf } from "../search/pattern.ts";
import type { Term } from "../search/question.ts";
import { always, type Check, checkedOnce, never, not, scopeWords, type Wanted, wantedOf } from "../search/wanted.ts";
import { cameWith } from "./blocks.ts";
import { textOf } from "./enhanceInput.ts";
import type { Reader } from "./handle.ts";
import { conversationsMarked, isMarked } from "./marks.ts";
import { conversationsNamed, languagesNamed, type NamedKind, nameMeant, peopleNamed, sourcesNamed, tagsNamed } from "./names.ts";
import { samePerson } from "./people.ts";
import { trashedConversations } from "./trash.ts";

export interface SearchScope {
  conversationId?: number | undefined;
  sourceId?: number | undefined;
  participantId?: number | undefined;
  from?: number | undefined;
  to?: number | undefined;
}

export interface Asked extends SearchScope {
  text: string;
  calendar: Calendar;
}

/** A question as this store understands it. */
export interface Prepared {
  wanted: Wanted;
  /** To be marked in what is found. */
  terms: readonly Term[];
  /** What came with these alone. */
  sourceId: number | readonly number[] | undefined;
  from: number | undefined;
  to: number | undefined;
  problems: Problem[];
}

/**
 * So many conversations, people and sources of a question are named to the index, which takes some 20 µs to look each of them up; more
 * are checked with each hit.
 */
const mostNamed = 500;

/** So many conversations of the trash, the largest, are left out inside the index. */
const namedTrash = 50;
const longestFound = 100;

/** What a message is besides its kind. */
const traits = new Set(["reply", "edited"]);
const unborn: Record<NamedKind, ProblemCode> = {
  from: "nobody",
  in: "nowhere",
  source: "no_source",
  tag: "no_tag",
  lang: "no_language",
};

/** Reads a question, resolves every name in it and narrows it to the scope; what is in the trash is left out. */
export function prepare(store: Reader, { text, calendar, ...scope }: Asked, cancel: Cancel): Prepared {
  const { ask, asked, dates, terms, problems } = readSearch(text, calendar);
  const isAsked = (ask !== undefined || asked.length > 0) && !problems.some((problem) => problem.grave);
  const resolver = new Resolver(store, text, cancel, scope.sourceId);
  const parts: Wanted[] = [];
  if (isAsked) {
    if (scope.conversationId !== undefined) parts.push(resolver.within([scope.conversationId]));
    if (scope.participantId !== undefined) parts.push(resolver.by(samePerson(store, scope.participantId)));
    // what holds for every hit
    const together = ask?.is === "and" ? ask.of : ask === undefined ? [] : [ask];
    for (const part of together) {
      if (part.is === "filter" && part.name === "source") parts.push(resolver.cameWith(part));
      else parts.push(wantedOf(part, (leaf) => resolver.leaf(leaf)));
    }
    const trash = trashedConversations(store);
    parts.push(not(resolver.within(trash.slice(0, namedTrash))), not(resolver.among("conversationId", trash.slice(namedTrash))));
  }
  return {
    wanted: isAsked ? { is: "and", of: parts } : never,
    terms,
    sourceId: resolver.sources,
    from: larger(scope.from, dates.from),
    to: smaller(scope.to, dates.to),
    problems: [...problems, ...resolver.problems].sort((a, b) => a.at.start - b.at.start),
  };
}

class Resolver {
  readonly problems: Problem[] = [];
  readonly #store: Reader;
  readonly #text: string;
  readonly #cancel: Cancel;
  readonly #known = new Map<string, Wanted>();
  #named = 0;
  /** The sources that are left over, the messages of which alone are walked. */
  sources: readonly number[] | undefined;

  constructor(store: Reader, text: string, cancel: Cancel, sourceId: number | undefined) {
    this.sources = sourceId === undefined ? undefined : [sourceId];
    this.#store = store;
    this.#text = text;
    this.#cancel = cancel;
  }

  leaf(leaf: TermNode | FilterNode): Wanted {
    if (leaf.is === "term") return matching(leaf.term);
    stopIfCancelled(this.#cancel);
    const key = `${leaf.name}:${leaf.value}`;
    const known = this.#known.get(key) ?? this.#filter(leaf);
    this.#known.set(key, known);
    return known;
  }

  cameWith(filter: FilterNode): Wanted {
    return this.#borne(filter, "source", sourcesNamed(this.#store, filter.value), (ids) => {
      const known = this.sources;
      this.sources = known === undefined ? ids : ids.filter((id) => known.includes(id));
      return always;
    });
  }

  within(conversations: readonly number[]): Wanted {
    const match = this.#words("c", conversations);
    return match === undefined ? this.among("conversationId", conversations) : { is: "match", match };
  }

  by(people: readonly number[]): Wanted {
    const match = this.#words("p", people);
    return match === undefined ? this.among("authorId", people) : { is: "match", match };
  }

  among(of: Check["of"], ids: readonly number[]): Wanted {
    const known = new Set(ids);
    return ids.length === 0 ? never : { is: "check", of, holds: (id) => known.has(id) };
  }

  #filter(filter: FilterNode): Wanted {
    const store = this.#store;
    switch (filter.name) {
      case "has":
        return { is: "match", match: scopeWords([`h${filter.value}`]) };
      case "is":
        return { is: "match", match: scopeWords([`${traits.has(filter.value) ? "i" : "k"}${filter.value}`]) };
      case "sentiment":
      case "outcome":
        return this.#marked(`${filter.name}:${filter.value}`);
      case "from":
        return this.#borne(filter, "from", peopleNamed(store, filter.value, this.#cancel), (ids) => this.by(ids));
      case "in":
        return this.#borne(filter, "in", conversationsNamed(store, filter.value, this.#cancel), (ids) => this.within(ids));
      case "source":
        return this.#borne(filter, "source", sourcesNamed(store, filter.value), (ids) => ({
          is: "check",
          of: "id",
          holds: cameWith(store, ids),
        }));
      case "tag":
        return this.#borne(filter, "tag", tagsNamed(store, filter.value), (ids) => this.#anyMarked("tag", ids));
      case "lang":
        return this.#borne(filter, "lang", languagesNamed(store, filter.value), (all) => this.#anyMarked("language", all));
      case "like":
        return this.#like(filter);
    }
  }

  #like(filter: FilterNode): Wanted {
    const pattern = patternOf(filter.value);
    if (pattern === undefined) {
      this.#tell("wide_pattern", filter);
      return never;
    }
    const words = pattern.anchors.map(({ word, begun }) => `words : "${word}"${begun ? " *" : ""}`);
    return {
      is: "and",
      of: [
        ...words.map((match) => ({ is: "match", match }) as const),
        { is: "check", of: "id", holds: (id) => pattern.fits(textOf(this.#store, id) ?? "") },
      ],
    };
  }

  #borne<Id>(filter: FilterNode, kind: NamedKind, ids: readonly Id[], wanted: (ids: readonly Id[]) => Wanted): Wanted {
    if (ids.length > 0) return wanted(ids);
    const meant = nameMeant(this.#store, kind, filter.value);
    this.#tell(unborn[kind], filter, meant && `${kind}:${quoted(meant)}`);
    return never;
  }

  #tell(code: ProblemCode, { at }: FilterNode, meant?: string): void {
    const found = this.#text.slice(at.start, Math.min(at.end, at.start + longestFound));
    this.problems.push({ code, at, found, ...(meant === undefined ? {} : { meant }), grave: false });
  }

  #anyMarked(kind: string, values: readonly (string | number)[]): Wanted {
    return { is: "or", of: values.map((value) => this.#marked(`${kind}:${value}`)) };
  }

  #marked(mark: string): Wanted {
    const some = conversationsMarked(this.#store, mark, mostNamed + 1);
    if (some.length <= mostNamed) return this.within(some);
    return checkedOnce((id) => isMarked(this.#store, id, mark));
  }

  #words(sign: "c" | "p", ids: readonly number[]): string | undefined {
    if (ids.length === 0 || this.#named + ids.length > mostNamed) return undefined;
    this.#named += ids.length;
    return scopeWords(ids.map((id) => `${sign}${id}`));
  }
}

/** Of a phrase its longest words: what stands in every other message is mostly short. */
const mostLoose = 2;

function matching({ match, words, prefix, whole }: Term): Wanted {
  const asked: Wanted = { is: "match", match: `words : ${match}`, whole };
  if (words.length < 2) return asked;
  const longest = [...new Set(prefix ? words.slice(0, -1) : words)].sort((a, b) => b.length - a.length).slice(0, mostLoose);
  return { ...asked, words: longest.map((word) => `words : "${word}"`) };
}

export function larger(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}

export function smaller(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}
