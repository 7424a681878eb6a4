import { type Cancel, stopIfCancelled } from "../cancel.ts";
import { inConversation, inConversations, isPossible, loosened, not, type Wanted, wholeTexts } from "../search/wanted.ts";
import { longFrom, wordsIn, wordsSaid } from "./conversationWords.ts";
import type { Mark } from "./cursors.ts";
import type { Reader } from "./handle.ts";
import { boundsAround, cut, HitIds } from "./hitIds.ts";
import { type Before, type Bounds, boundsOf, everyHit, newestHits, type Stretch, stretchesOf } from "./hits.ts";
import type { Prepared } from "./question.ts";

/** Conversations, with how many hits of each were counted. */
export type Matches = ReadonlyMap<number, number>;

/** A conversation with so many hits is passed over from then on, inside the index; so many conversations at most. */
const many = 40;
const mostPassedOver = 40;

/** In so many conversations at once the index looks a word up fastest. */
const askedAtOnce = 16;

/** Finds out which conversations a question is answered in: by gathering its hits, newest first, or for one of them alone. */
export class Finder {
  readonly #store: Reader;
  readonly #asked: Prepared;
  readonly #cancel: Cancel;
  readonly #found = new Map<number, number>();
  readonly #blocks: readonly Stretch[];
  readonly #bounds: Bounds[];
  readonly #hits: HitIds;
  /** What a long conversation is asked first, where that is faster. */
  readonly #loose: Wanted | undefined;
  readonly #without = new Set<number>();
  /** The words of each text that is asked for. */
  #words: Map<string, string[]> | undefined;
  #gatheredTo = Number.POSITIVE_INFINITY;
  #newestTo: Before | undefined;

  constructor(store: Reader, asked: Prepared, cancel: Cancel) {
    this.#store = store;
    this.#asked = asked;
    this.#cancel = cancel;
    this.#blocks = [...stretchesOf(store, asked)];
    this.#bounds = boundsOf(store, asked, undefined, this.#blocks);
    this.#hits = new HitIds(store, asked.wanted, this.#bounds);
    this.#loose = loosened(asked.wanted);
  }

  /** The conversations gathered so far. */
  get found(): Matches {
    return this.#found;
  }

  /** Takes the conversations of some more hits; tells whether there are no more. */
  gather(hits: number): boolean {
    const left = cut(this.#bounds, Number.NEGATIVE_INFINITY, this.#gatheredTo);
    let taken = 0;
    for (const { id, conversationId } of everyHit(this.#store, this.#others(), this.#cancel, left)) {
      if (taken === hits) return false;
      taken += 1;
      this.#gatheredTo = id - 1;
      this.#add(conversationId);
    }
    return true;
  }

  /** The same, newest first. */
  gatherNewest(hits: number): boolean {
    const taken = newestHits(this.#store, this.#others(), hits, this.#cancel, this.#newestTo, this.#blocks);
    for (const { conversationId } of taken) this.#add(conversationId);
    const last = taken.at(-1);
    if (last !== undefined) this.#newestTo = { time: last.sentAt, id: last.id };
    return taken.length < hits;
  }

  /** All hits of later times were gathered; undefined where no time was reached, or one before all times. */
  get gatheredSince(): number | undefined {
    return this.#newestTo?.time ?? undefined;
  }

  /** What is newer is not gathered. */
  passOver({ key }: Mark): void {
    this.#newestTo = { time: key, id: Number.MAX_SAFE_INTEGER };
  }

  /** Whether something is found in a conversation. */
  finds(conversationId: number): boolean {
    stopIfCancelled(this.#cancel);
    if (this.#isOpen(conversationId)) this.look([conversationId]);
    if (this.#isOpen(conversationId)) this.#settle(conversationId, this.#isInLong(conversationId));
    return this.#found.has(conversationId);
  }

  #isOpen(conversationId: number): boolean {
    return !this.#found.has(conversationId) && !this.#without.has(conversationId);
  }

  /** Finds out about several short ones at once: to get to a place in it takes the index longer than to read on there. */
  look(conversations: readonly number[]): void {
    const open = conversations.filter((id) => this.#isOpen(id));
    const short = this.#store.numbers(
      "select c.id from json_each(?) j cross join conversations c on c.id = j.value where c.messages <= ?",
      JSON.stringify(open),
      longFrom,
    );
    const messages = this.#store.numbers(
      "select m.id from json_each(?) j cross join messages m indexed by messages_by_time on m.conversation_id = j.value",
      JSON.stringify(short),
    );
    this.#hits.reach(messages);
    const { hits, areAll } = this.#hits.of(messages);
    if (areAll) this.#settleAll(short, new Set(this.#saidIn(hits)));
    else this.#askAbout(short, messages);
  }

  #saidIn(messages: readonly number[]): number[] {
    return this.#store.numbers(
      "select distinct m.conversation_id from json_each(?) j cross join messages m on m.id = j.value",
      JSON.stringify(messages),
    );
  }

  #askAbout(conversations: readonly number[], messages: readonly number[]): void {
    const { first, last } = boundsAround(messages);
    const within = cut(this.#bounds, first, last);
    for (let at = 0; at < conversations.length; at += askedAtOnce) {
      const some = conversations.slice(at, at + askedAtOnce);
      const found = new Set<number>();
      for (const { conversationId } of everyHit(this.#store, amongConversations(this.#asked, some), this.#cancel, within))
        if (found.add(conversationId).size === some.length) break;
      this.#settleAll(some, found);
    }
  }

  #settleAll(conversations: readonly number[], found: ReadonlySet<number>): void {
    for (const id of conversations) this.#settle(id, found.has(id));
  }

  #settle(conversationId: number, isFound: boolean): void {
    if (isFound) this.#add(conversationId);
    else this.#without.add(conversationId);
  }

  #isInLong(id: number): boolean {
    if (!this.#mayHold(id)) return false;
    // to find out that a phrase is nowhere in it, the index would compare the places of its words all along it
    if (this.#loose !== undefined && !this.#isAny(inConversation(this.#loose, id), this.#bounds)) return false;
    return this.#isAny(inConversation(this.#asked.wanted, id), this.#bounds);
  }

  /** Whether a long conversation has all the words that it would have to. */
  #mayHold(conversationId: number): boolean {
    this.#words ??= new Map(wholeTexts(this.#asked.wanted).map((whole) => [whole, wordsIn(whole)]));
    const words = this.#words;
    const said = wordsSaid(this.#store, conversationId, [...words.values()].flat());
    return (
      said === undefined || isPossible(this.#asked.wanted, (whole) => words.get(whole)?.every((word) => said.has(word)) ?? true)
    );
  }

  #isAny(wanted: Wanted, within: readonly Bounds[]): boolean {
    // not next(): only a loop that is left closes the query again
    for (const _ of everyHit(this.#store, { ...this.#asked, wanted }, this.#cancel, [...within])) return true;
    return false;
  }

  #add(conversationId: number): void {
    this.#found.set(conversationId, (this.#found.get(conversationId) ?? 0) + 1);
  }

  /** What is asked, but for the conversations of which enough is known. */
  #others(): Prepared {
    const ids = [...this.#found].filter(([, hits]) => hits >= many).slice(0, mostPassedOver);
    if (ids.length === 0) return this.#asked;
    return { ...this.#asked, wanted: { is: "and", of: [this.#asked.wanted, not(inConversations(ids.map(([id]) => id)))] } };
  }
}

/** The same question of these conversations alone. */
export function amongConversations(asked: Prepared, ids: readonly number[]): Prepared {
  return { ...asked, wanted: { is: "and", of: [inConversations(ids), asked.wanted] } };
}
