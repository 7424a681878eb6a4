import type { ConversationFilter } from "../../../preload/contract/filter.ts";
import type { Reader, Writer } from "./handle.ts";
import { setSortKeys } from "./retally.ts";

// What conversations are filtered by, one word each: pinned, tag:3, outcome:yes. Whatever gives a conversation such a word gives it here.

export function setMark(store: Writer, conversationId: number, mark: string, set: boolean): void {
  if (!set) {
    store.run("delete from conversation_marks where conversation_id = ? and mark = ?", conversationId, mark);
    return;
  }
  store.run(
    `insert or replace into conversation_marks (conversation_id, mark, conversation_sort_at, conversation_messages)
     select id, ?, sort_at, messages from conversations where id = ?`,
    mark,
    conversationId,
  );
}

/** Marks a conversation that comes in; what else marks it by then moves with its sort keys. */
export function markPlatform(store: Writer, conversationId: number): void {
  store.run(
    `insert or ignore into conversation_marks (conversation_id, mark, conversation_sort_at, conversation_messages)
     select id, 'platform:' || platform, sort_at, messages from conversations where id = ?`,
    conversationId,
  );
  setSortKeys(store, conversationId, ["conversation_marks"]);
}

/** The marks that a filter asks for; a conversation must bear all of them. */
export function marksAsked({ platform, language, sentiment, outcome, tier, pinned, has, tags }: ConversationFilter): string[] {
  const one = Object.entries({ platform, language, sentiment, outcome });
  return [
    ...one.flatMap(([kind, value]) => (value === undefined ? [] : [`${kind}:${value}`])),
    ...(tier === "ai_enhanced" ? ["enhanced"] : []),
    ...(pinned ? ["pinned"] : []),
    ...(has ?? []).map((what) => `has:${what}`),
    ...(tags ?? []).map((tag) => `tag:${tag}`),
  ];
}

const enough = 2000;

/** The mark that the fewest conversations bear, so that walking those leaves the least to pass over. */
export function rarest(store: Reader, marks: readonly string[]): string | undefined {
  if (marks.length < 2) return marks[0];
  const counted = marks.map((mark) => ({
    mark,
    count:
      store.get<{ count: number }>(
        "select count(*) as count from (select 1 from conversation_marks where mark = ? limit ?)",
        mark,
        enough,
      )?.count ?? 0,
  }));
  return counted.reduce((least, each) => (each.count < least.count ? each : least)).mark;
}

/** The languages that conversations are marked with; steps from one mark to the next in the index, however many bear it. */
export function conversationLanguages(store: Reader): string[] {
  const next = (after: string) =>
    `(select min(mark) from conversation_marks indexed by conversation_marks_by_time where ${after} and mark < 'language;')`;
  return store
    .all<{ language: string }>(
      `with recursive steps (mark) as (
         select ${next("mark >= 'language:'")} union all select ${next("mark > steps.mark")} from steps where steps.mark is not null
       )
       select substr(mark, ${"language:".length + 1}) as language from steps where mark is not null`,
    )
    .map(({ language }) => language);
}

/** The language that a conversation is marked with, if it is no more than one. */
export function onlyLanguage(store: Reader, conversationId: number): string | undefined {
  const found = store.all<{ language: string }>(
    `select substr(mark, ${"language:".length + 1}) as language from conversation_marks
     where conversation_id = ? and mark > 'language:' and mark < 'language;' limit 2`,
    conversationId,
  );
  return found.length === 1 ? found[0]?.language : undefined;
}

/** Conversations that bear a mark, as many as are asked for. */
export function conversationsMarked(store: Reader, mark: string, limit: number): number[] {
  return store
    .all<{ id: number }>("select conversation_id as id from conversation_marks where mark = ? limit ?", mark, limit)
    .map(({ id }) => id);
}

export function isMarked(store: Reader, conversationId: number, mark: string): boolean {
  return store.get("select 1 from conversation_marks where conversation_id = ? and mark = ?", conversationId, mark) !== undefined;
}
