import type { Entity, EntityKind } from "../../../../preload/contract/insight.ts";
import type { Heard } from "../heard.ts";
import type { Part } from "../part.ts";
import type { Shared } from "../shared/shared.ts";
import { idOf, WordList } from "../text/known.ts";
import type { Word } from "../text/words.ts";
import { proof } from "./evidence.ts";

const mostKept = 600;
const mostTold = 40;

const money =
  "(?:[€$£¥]\\s?\\d[\\d.,]*\\d|[€$£¥]\\s?\\d|\\d[\\d.,]*\\s?(?:€|\\$|£|EUR|USD|GBP|CHF|euros?|dollars?|pounds?)(?![\\p{L}\\d]))";
const url = "(?:https?:\\/\\/|www\\.)[^\\s<>\"')\\]]{1,2000}";
const email = "[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{2,63}){1,4}";
const code = "(?<![\\p{L}\\p{N}-])(?:[A-Z]{1,5}-\\d{3,}(?:-[A-Z\\d]+)?|#\\d{3,}|[A-Z]{1,4}\\d{5,})(?![\\p{L}\\p{N}])";
const months =
  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)";
const date = `(?<![\\p{L}\\p{N}])(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s(?:de\\s|of\\s)?${months}(?:\\s\\d{4})?|${months}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})?)(?![\\p{L}\\p{N}])`;
const pattern = new RegExp(`(?<url>${url})|(?<email>${email})|(?<money>${money})|(?<number>${code})|(?<date>${date})`, "gu");
const counted = new WordList(
  `${months.slice(3, -1).toLowerCase().replaceAll("|", " ")} eur usd gbp chf euro euros dollar dollars pound pounds`,
);
const currency = /[€$£¥]/;
/** So long before a number what it belongs to may begin. */
const reach = 24;

const names =
  /(?<![\p{L}\p{N}@.])(?<name>\p{Lu}[\p{L}&'’]+(?:[ -]\p{Lu}[\p{L}&'’]+){0,3})(?<size> \d{1,3}(?![\p{L}\p{N}.,:%€]))?/gu;
const company = /\b(?:Inc|Ltd|LLC|GmbH|AG|SA|SAS|Corp|Company|Bank|University|Group|Club|Airlines|Post)\b/;
const titles = /^(?:Mr|Mrs|Ms|Dr|Herr|Frau|Madame|Monsieur|Señor|Señora|Senhor|Senhora) /;

/** People, organisations, products, money, dates, addresses and numbers that are named. */
export class Entities implements Part<Entity[]> {
  readonly #shared: Shared;
  #found = new Map<string, Entity & { order: number }>();
  /** Words that were also written small: capitals say nothing about them. Those of no list by themselves, the others by number. */
  readonly #small = new Set<string>();
  readonly #smallKnown = new Set<number>();

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  hear(heard: Heard): void {
    if (heard.machine || heard.text === "") return;
    const { text } = heard;
    const from = worthLookingFrom(heard);
    if (from >= 0) {
      pattern.lastIndex = from;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const kind = kindOf(match.groups ?? {});
        if (kind !== undefined) this.#count(heard, kind, match[0].replace(/[.,;:!?]+$/, ""), match.index);
      }
    }
    const named = this.#hearCapitals(heard);
    // every German noun has a capital
    if (heard.language !== "de" && named) this.#names(heard);
    if (this.#found.size > mostKept * 2) this.#forget();
  }

  /** Whether words with capitals stand where they may be names, which a single one that opens a sentence seldom is. */
  #hearCapitals({ words, text }: Heard): boolean {
    let named = false;
    for (const word of words) {
      if (word.kind === "word") {
        if (text.charCodeAt(word.start) === word.text.charCodeAt(0)) this.#hearSmall(word);
        else if (!named && word.end - word.start > 1)
          named =
            !opensSentence(text, word.start) ||
            isCapital(text, word.end + 1) ||
            this.#shared.people.named(word.text) !== undefined;
      }
    }
    return named;
  }

  #hearSmall({ id, text }: Word): void {
    if (id > 0) this.#smallKnown.add(id);
    else if (this.#small.size <= 20_000) this.#small.add(text);
  }

  #isSmall(name: string): boolean {
    const id = idOf(name);
    return id > 0 ? this.#smallKnown.has(id) : this.#small.has(name);
  }

  #names(heard: Heard): void {
    const { text } = heard;
    if (text === text.toUpperCase()) return;
    names.lastIndex = 0;
    for (let match = names.exec(text); match !== null; match = names.exec(text)) {
      const name = match.groups?.name ?? "";
      const alone = !name.includes(" ");
      const opens = opensSentence(text, match.index);
      if (name.length < 3 || (alone && opens && this.#shared.people.named(name.toLowerCase()) === undefined)) continue;
      const first = name.split(/[ -]/)[0]?.toLowerCase() ?? "";
      if (heard.lexicon?.stop.has({ id: idOf(first) }) === true || notNames.has({ id: idOf(first) })) continue;
      const size = match.groups?.size ?? "";
      this.#count(heard, this.#kindOfName(name, size), alone && size === "" ? name : `${name}${size}`, match.index);
    }
  }

  #kindOfName(name: string, size: string): EntityKind {
    if (company.test(name)) return "organisation";
    const known = this.#shared.people.namedIn(name.toLowerCase().split(/[ -]/));
    if (known !== undefined || titles.test(name)) return "person";
    return size === "" && !/\d/.test(name) && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name)
      ? "person"
      : size === ""
        ? "organisation"
        : "product";
  }

  #count({ said, order }: Heard, kind: EntityKind, text: string, start: number): void {
    const key = `${kind} ${text.toLowerCase()}`;
    const known = this.#found.get(key);
    if (known !== undefined) known.count += 1;
    else this.#found.set(key, { kind, text, count: 1, evidence: proof(said, { start, end: start + text.length }), order });
  }

  #forget(): void {
    this.#found = new Map([...this.#found].sort(([, a], [, b]) => b.count - a.count || a.order - b.order).slice(0, mostKept));
  }

  tell(): Entity[] {
    return [...this.#found.values()]
      .filter(
        ({ kind, text, count }) =>
          !(
            ["organisation", "product"].includes(kind) &&
            !text.includes(" ") &&
            (count < 2 || this.#isSmall(text.toLowerCase()))
          ),
      )
      .sort((a, b) => b.count - a.count || a.order - b.order)
      .slice(0, mostTold)
      .map(({ order: _, ...entity }) => entity);
  }
}

/** Where an amount, number, date or address may begin; -1 where there is none. Asking the pattern of every message would take too long. */
function worthLookingFrom({ words, text }: Heard): number {
  let first = -1;
  let dated = false;
  for (const word of words) {
    if (word.kind === "address") return 0;
    if (counted.has(word)) dated = true;
    if (word.kind !== "number") continue;
    if (first < 0) first = word.start;
    dated ||=
      word.end - word.start > 2 ||
      !/^\d+$/.test(word.text) ||
      currency.test(text.slice(Math.max(0, word.start - 2), word.end + 2));
  }
  return dated && first >= 0 ? Math.max(0, first - reach) : -1;
}

function opensSentence(text: string, at: number): boolean {
  if (at === 0) return true;
  let before = at - 1;
  while (before > at - 3 && /\s/.test(text.charAt(before)) && text.charAt(before) !== "\n") before -= 1;
  return before < 0 || `.!?:\n"“(`.includes(text.charAt(before));
}

/** Whether a name of several words may go on here; anything beyond ASCII might be a capital. */
function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || code > 127;
}

const notNames = new WordList(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december good hello thanks thank please sorry yes hallo bonjour hola bom lundi mardi mercredi jeudi vendredi samedi dimanche easter christmas",
);

function kindOf(groups: Record<string, string | undefined>): EntityKind | undefined {
  const kinds: EntityKind[] = ["url", "email", "money", "number", "date"];
  return kinds.find((kind) => groups[kind] !== undefined);
}
