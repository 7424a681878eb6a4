import { type Cancel, stopIfCancelled } from "../cancel.ts";
import { nearest } from "../search/language/nearest.ts";
import { type Bearer, bestBearers, nameHolds, nameTerm, nearNames } from "../search/names.ts";
import type { Reader } from "./handle.ts";
import { conversationLanguages } from "./marks.ts";
import { everyoneMerged } from "./people.ts";
import { busiestPeople } from "./persons.ts";
import { listSources } from "./sources.ts";
import { tagNames } from "./tags.ts";
import { newestTitles } from "./titles.ts";

// Whom or what a name that was typed stands for: all that bear the whole name, or else all in whose names a word begins so.

export function peopleNamed(store: Reader, typed: string, cancel: Cancel): number[] {
  const rows = store.iterate<{ id: number; name: string; given: string | null }>(
    `select p.id, p.name, p.given_name as given from person_names f cross join participants p on p.id = f.rowid
     where person_names match ?`,
    ...matching(typed),
  );
  const bearers = asBearers(rows, cancel, ({ name, given }) => (given === null ? [name] : [name, given]));
  return everyoneMerged(store, bestBearers(bearers, typed));
}

export function conversationsNamed(store: Reader, typed: string, cancel: Cancel): number[] {
  const rows = store.iterate<{ id: number; title: string }>(
    `select c.id, c.title from conversation_titles f cross join conversations c on c.id = f.rowid
     where conversation_titles match ? and c.deleted_at is null`,
    ...matching(typed),
  );
  return bestBearers(
    asBearers(rows, cancel, ({ title }) => [title]),
    typed,
  );
}

export function sourcesNamed(store: Reader, typed: string): number[] {
  return fewNamed(listSources(store), typed);
}

export function tagsNamed(store: Reader, typed: string): number[] {
  return fewNamed(tagNames(store), typed);
}

/** Also those of a region: pt is pt-BR as well. */
export function languagesNamed(store: Reader, typed: string): string[] {
  const wanted = typed.trim().toLowerCase();
  return conversationLanguages(store).filter((known) => `${known.toLowerCase()}-`.startsWith(`${wanted}-`));
}

export type NamedKind = "from" | "in" | "source" | "tag" | "lang";

const enough = 1000;

/** The name that a mistyped one is nearest to, among those that are likely to be meant. */
export function nameMeant(store: Reader, kind: NamedKind, typed: string): string | undefined {
  const near = new Map(likely[kind](store).flatMap((name) => nearNames(name).map((word): [string, string] => [word, name])));
  const found = nearest(nearNames(typed)[0] ?? "", [...near.keys()]);
  return found === undefined ? undefined : near.get(found);
}

const likely: Record<NamedKind, (store: Reader) => string[]> = {
  from: (store) => busiestPeople(store, enough).map(({ name }) => name),
  in: (store) => newestTitles(store, enough).map(({ title }) => title),
  source: (store) => listSources(store).map(({ name }) => name),
  tag: (store) => tagNames(store).map(({ name }) => name),
  lang: conversationLanguages,
};

function fewNamed(all: readonly { id: number; name: string }[], typed: string): number[] {
  const term = nameTerm(typed);
  if (term === undefined) return [];
  const begun = all.filter(({ name }) => nameHolds(name, term));
  return bestBearers(
    begun.map(({ id, name }) => ({ id, names: [name] })),
    typed,
  );
}

/** What a name without a single word is looked up as: nothing bears it. */
const noWord = '""';

function matching(typed: string): [string] {
  return [nameTerm(typed)?.match ?? noWord];
}

function asBearers<Row extends { id: number }>(rows: Iterable<Row>, cancel: Cancel, namesOf: (row: Row) => string[]): Bearer[] {
  const bearers: Bearer[] = [];
  for (const row of rows) {
    stopIfCancelled(cancel);
    bearers.push({ id: row.id, names: namesOf(row) });
  }
  return bearers;
}
