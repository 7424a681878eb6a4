import type { ConversationFilter } from "../../../../preload/contract/filter.ts";
import type { Cancel } from "../../cancel.ts";
import type { Calendar } from "../../search/language/dates.ts";
import type { Reader, Value } from "../handle.ts";
import { idsOf } from "../leftOver.ts";
import { prepare } from "../question.ts";
import { trashedConversations } from "../trash.ts";

/** The tables that are counted in, each with the column and the index that a stretch of it is walked by. `byTime`: that column is a time. */
const walks = {
  conversation_slots: { key: "slot", index: "conversation_slots_by_slot", byTime: true },
  conversation_moods: { key: "slot", index: "conversation_moods_by_slot", byTime: true },
  conversation_answers: { key: "answered_at", index: "conversation_answers_by_time", byTime: true },
  conversation_links: { key: "from_id", index: "conversation_links_by_people", byTime: false },
  conversation_people: { key: "participant_id", index: "conversation_people_by_time", byTime: false },
  conversation_topics: { key: "topic", index: "conversation_topics_by_topic", byTime: false },
} as const;

export type Counted = keyof typeof walks;

/** Which conversations are counted. Without a filter they are not listed, only what lies in the trash is passed over. */
export class Scope {
  readonly filter: ConversationFilter;
  readonly #store: Reader;
  readonly #calendar: Calendar;
  readonly #cancel: Cancel;
  #ids: number[] | undefined;
  #json: string | undefined;

  constructor(store: Reader, filter: ConversationFilter, calendar: Calendar, cancel: Cancel) {
    this.filter = filter;
    this.#store = store;
    this.#calendar = calendar;
    this.#cancel = cancel;
  }

  /** Whether every conversation is counted, be it for some days only. */
  get isEverything(): boolean {
    const { from: _, to: __, ...narrow } = this.filter;
    return Object.values(narrow).every((value) => value === undefined);
  }

  get isDated(): boolean {
    return this.filter.from !== undefined || this.filter.to !== undefined;
  }

  get ids(): readonly number[] {
    const { text } = this.filter;
    this.#ids ??= idsOf(
      this.#store,
      this.filter,
      text === undefined ? undefined : prepare(this.#store, { text, calendar: this.#calendar }, this.#cancel),
      this.#cancel,
    );
    return this.#ids;
  }

  /** The ids, for `json_each(?)`. */
  get json(): string {
    this.#json ??= JSON.stringify(this.ids);
    return this.#json;
  }

  /** What follows "from": a table's rows of these conversations, as `s`, whose key lies between two values. */
  rows(table: Counted, from: Value, to: Value): { sql: string; values: Value[] } {
    const { key, index, byTime } = walks[table];
    const between = `s.${key} between ? and ?`;
    const inOrder = (among: string, ids: string) => ({
      sql: `${table} s indexed by ${index} where ${between} and s.conversation_id ${among} (select value from json_each(?) t)`,
      values: [from, to, ids],
    });
    // days narrow a table without times by the conversations that were under way then
    const isNarrowed = this.isDated && !byTime;
    if (!isNarrowed && this.isEverything) return inOrder("not in", JSON.stringify(trashedConversations(this.#store)));
    // where most are wanted, all are gone through in the order that they are counted in, instead of sorting what is found
    if (!isNarrowed && this.ids.length * fewOfAll > allConversations(this.#store)) return inOrder("in", this.json);
    return {
      sql: `json_each(?) j cross join ${table} s on s.conversation_id = j.value where ${between}`,
      values: [this.json, from, to],
    };
  }
}

const fewOfAll = 8;

/** How many there are that are not in the trash. */
export function allConversations(store: Reader): number {
  return store.get<{ count: number }>("select coalesce(sum(conversations), 0) as count from sources")?.count ?? 0;
}
