import type { Understanding } from "../../../preload/contract/insight.ts";
import type { Insight } from "../../../preload/contract/insights.ts";
import { slotOf, type Tally } from "../understand/tally.ts";
import type { Reader, Writer } from "./handle.ts";
import { editsOf, shownClaims } from "./insightEdits.ts";
import { forgetTallies } from "./tallyTables.ts";

// What the dashboard counts of each conversation, written when it is understood.

const mostTopics = 6;

export function saveTallies(store: Writer, conversationId: number, tally: Tally, found: Understanding): void {
  forgetTallies(store, conversationId);
  for (const { slot, author, messages } of tally.slots)
    store.run("insert into conversation_slots values (?, ?, ?, ?)", conversationId, slot, author, messages);
  for (const [slot, { messages, mood }] of moodsOf(found))
    store.run("insert into conversation_moods values (?, ?, ?, ?)", conversationId, slot, messages, mood);
  for (const { askedAt, answeredAt, author, first } of tally.answers)
    store.run(
      "insert or ignore into conversation_answers values (?, ?, ?, ?, ?)",
      conversationId,
      askedAt,
      answeredAt,
      author,
      first ? 1 : 0,
    );
  for (const { from, to, replies, mentions } of tally.links)
    store.run("insert into conversation_links values (?, ?, ?, ?, ?)", conversationId, from, to, replies, mentions);
  const named = [...found.topics, ...found.keywords.map(({ text }) => text)].map((text) => text.toLowerCase());
  for (const topic of [...new Set(named)].slice(0, mostTopics))
    store.run("insert into conversation_topics select id, ?, last_at from conversations where id = ?", topic, conversationId);
  listWork(store, conversationId, shownClaims(found, editsOf(store, conversationId).changes));
}

function moodsOf({ sentiment }: Understanding): Map<number, { messages: number; mood: number }> {
  const moods = new Map<number, { messages: number; mood: number }>();
  for (const { at, messages, mood } of sentiment.line) {
    if (at === null) continue;
    const known = moods.get(slotOf(at)) ?? { messages: 0, mood: 0 };
    moods.set(slotOf(at), { messages: known.messages + messages, mood: known.mood + mood * messages });
  }
  return moods;
}

/** Puts a conversation's action items and questions on the worklist as they are shown now. */
export function listWork(
  store: Writer,
  conversationId: number,
  { actionItems, questions }: Pick<Insight, "actionItems" | "questions">,
): void {
  store.run("delete from worklist where conversation_id = ?", conversationId);
  const work = [
    ...actionItems.map(({ owner, due, done, ...item }) => ({
      ...item,
      kind: "action",
      owner: owner?.name ?? null,
      due,
      done,
    })),
    ...questions.map(({ status, ...item }) => ({
      ...item,
      kind: "question",
      owner: null,
      due: null,
      done: status === "answered",
    })),
  ];
  for (const { key, kind, text, owner, due, done, evidence } of work) {
    const message = evidence[0]?.message ?? 0;
    store.run(
      `insert or ignore into worklist (conversation_id, claim, kind, text, owner, due, done, message_id, at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      conversationId,
      key,
      kind,
      text,
      owner,
      due,
      done ? 1 : 0,
      message,
      timeOf(store, conversationId, message),
    );
  }
}

/** A claim of a message without a date stands at its conversation's time. */
function timeOf(store: Reader, conversationId: number, message: number): number {
  const own = store.get<{ at: number | null }>("select sent_at as at from messages where id = ?", message)?.at ?? null;
  return own ?? store.get<{ at: number }>("select sort_at as at from conversations where id = ?", conversationId)?.at ?? 0;
}
