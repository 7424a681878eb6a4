import { type Understanding, understanding } from "../../../preload/contract/insight.ts";
import type { ClaimChange, Insight, Piece } from "../../../preload/contract/insights.ts";
import type { ParticipantKind } from "../../../preload/contract/values.ts";
import type { Said } from "../insight/types.ts";
import { methodOf } from "./chunks.ts";
import type { Reader, Writer } from "./handle.ts";
import { type Change, editsOf, shownClaims } from "./insightEdits.ts";
import { setMark } from "./marks.ts";
import { newestMessage } from "./messages.ts";
import { shownAs } from "./persons.ts";

// What the offline engine made of each conversation: read for it, kept, and shown with what a person made of it.

/** Rises when the engine says other things of the same conversation. */
const engineVersion = 1;

export function messagesToUnderstand(store: Reader, conversationId: number, from: number, limit: number): Said[] {
  return store.all(
    `select m.id, m.position, p.id as author, m.sent_at as at, m.kind, m.text, m.reply_to as replyTo
     from messages m ${shownAs("m.author_id", "p")}
     where m.conversation_id = ? and m.position >= ? order by m.position limit ?`,
    conversationId,
    from,
    limit,
  );
}

export function speakersOf(store: Reader, conversationId: number): { id: number; name: string; role: ParticipantKind }[] {
  return store.all(
    `select distinct p.id, p.shown_name as name, p.kind as role from conversation_people cp
     ${shownAs("cp.participant_id", "p")} where cp.conversation_id = ?`,
    conversationId,
  );
}

/** Whoever wrote a message, as they are shown. */
export function authorShown(store: Reader, messageId: number): number | null | undefined {
  return store.get<{ id: number | null }>(`select p.id from messages m ${shownAs("m.author_id", "p")} where m.id = ?`, messageId)
    ?.id;
}

interface Spread {
  messages: number;
  known: Map<string, number>;
}

/** A look into the index costs more than reading a sentence, and most words of a conversation stand in the next one too. */
const spreads = new WeakMap<Reader, Spread>();
const mostKnown = 100_000;

/** How many messages hold a word, and how many there are; remembered until the store grows. */
export function spreadOfWords(store: Reader): { of(word: string): number; messages: number } {
  const messages = newestMessage(store);
  const before = spreads.get(store);
  const isFresh = before !== undefined && before.messages === messages && before.known.size < mostKnown;
  const { known } = isFresh ? before : { known: new Map<string, number>() };
  if (!isFresh) spreads.set(store, { messages, known });
  return {
    messages,
    of(word) {
      let count = known.get(word);
      if (count === undefined) {
        count = store.get<{ doc: number }>("select doc from message_search_words where term = ?", word)?.doc ?? 0;
        known.set(word, count);
      }
      return count;
    },
  };
}

const json = JSON.stringify;
const mostPreview = 300;
const prose = (summary: Understanding["summary"]) => summary.map(({ text }) => text).join(" ");

export function saveUnderstanding(
  store: Writer,
  conversationId: number,
  { found, contentHash }: { found: Understanding; contentHash: Uint8Array },
  now: number,
): void {
  const { summary, actionItems, decisions, questions, keywords, topics, sentiment, outcome, tone, ...more } = found;
  store.run("delete from insights where conversation_id = ? and tier = 'basic'", conversationId);
  store.run(
    `insert into insights (conversation_id, tier, version, summary, action_items, decisions, questions, sentiment, outcome, keywords,
       topics, tone, more, content_hash, created_at) values (?, 'basic', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    conversationId,
    engineVersion,
    prose(summary),
    json(actionItems),
    json(decisions),
    json(questions),
    sentiment.overall,
    outcome.outcome,
    json(keywords),
    json(topics),
    tone.tone,
    json({ ...more, summary, sentiment, outcome, tone }),
    contentHash,
    now,
  );
  mark(store, conversationId, found);
}

/** What the library filters and sorts by. */
function mark(
  store: Writer,
  conversationId: number,
  { summary, sentiment, outcome, languages, actionItems, decisions, questions }: Understanding,
) {
  for (const kind of ["sentiment", "outcome", "language", "has"])
    store.run(
      "delete from conversation_marks where conversation_id = ? and mark >= ? and mark < ?",
      conversationId,
      `${kind}:`,
      `${kind};`,
    );
  const marks = [
    `sentiment:${sentiment.overall}`,
    `outcome:${outcome.outcome}`,
    ...languages.map(({ language }) => `language:${language}`),
    ...(actionItems.length > 0 ? ["has:action_items"] : []),
    ...(decisions.length > 0 ? ["has:decisions"] : []),
    ...(questions.some(({ status }) => status === "unanswered") ? ["has:open_questions"] : []),
  ];
  for (const each of marks) setMark(store, conversationId, each, true);
  store.run("update conversations set mood = ? where id = ?", sentiment.mood, conversationId);
  // the list shows how the summary begins, where there is one
  if (summary.length > 0)
    store.run("update conversations set preview = ? where id = ?", prose(summary).slice(0, mostPreview), conversationId);
}

interface Row {
  actionItems: string;
  decisions: string;
  questions: string;
  keywords: string;
  topics: string;
  more: string;
  createdAt: number;
}

function readUnderstanding(store: Reader, conversationId: number): { found: Understanding; understoodAt: number } | undefined {
  const row = store.get<Row>(
    `select action_items as actionItems, decisions, questions, keywords, topics, more, created_at as createdAt
     from insights where conversation_id = ? and tier = 'basic' and version = ?`,
    conversationId,
    engineVersion,
  );
  if (row === undefined) return undefined;
  const { createdAt, more, ...lists } = row;
  const listed = Object.fromEntries(Object.entries(lists).map(([name, value]): [string, unknown] => [name, JSON.parse(value)]));
  const read = understanding.safeParse({ ...JSON.parse(more), ...listed });
  // what another version of the engine wrote in another form is as good as not there
  return read.success ? { found: read.data, understoodAt: createdAt } : undefined;
}

/** What is known of a conversation, with what a person made of it. */
export function readInsight(store: Reader, conversationId: number): Insight | undefined {
  const known = readUnderstanding(store, conversationId);
  if (known === undefined) return undefined;
  const { changes, verdict } = editsOf(store, conversationId);
  const { found, understoodAt } = known;
  return { ...found, ...shownClaims(found, changes), conversationId, understoodAt, verdict };
}

/** A claim as the engine made it, so that a change can stand on it. */
export function changeFor(store: Reader, conversationId: number, claim: string, change: ClaimChange): Change | undefined {
  const found = readUnderstanding(store, conversationId)?.found;
  const before = editsOf(store, conversationId).changes.get(claim);
  const action = found?.actionItems.find(({ key }) => key === claim);
  if (action !== undefined) return { ...before, ...change, kind: "action", base: action };
  const decision = found?.decisions.find(({ key }) => key === claim);
  if (decision !== undefined) return { ...before, ...change, kind: "decision", base: decision };
  const question = found?.questions.find(({ key }) => key === claim);
  if (question !== undefined) return { ...before, ...change, kind: "question", base: question };
  return before && { ...before, ...change };
}

const mostPieces = 500;

/** The stretches of a conversation with their summaries. */
export function outlineOf(store: Reader, conversationId: number): Piece[] {
  return store.all(
    `select ch.chunk_index as "index", first.position, last.position - first.position + 1 as messages, first.sent_at as firstAt, ch.summary
     from chunks ch join messages first on first.id = ch.first_message join messages last on last.id = ch.last_message
     where ch.conversation_id = ? and ch.method = ${methodOf} order by ch.chunk_index limit ?`,
    conversationId,
    conversationId,
    mostPieces,
  );
}
