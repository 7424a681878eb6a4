import { z } from "zod";
import { type Enhanced, type Enhancement, enhancement } from "../../../preload/contract/enhanced.ts";
import { count, id } from "../../../preload/contract/values.ts";
import type { Reader, Writer } from "./handle.ts";
import { setMark } from "./marks.ts";

// What language models made of conversations: every version is kept, the newest is shown.

const tokens = z.strictObject({ input: count, cached: count, output: count });
const lists = { actionItems: true, decisions: true, questions: true, keywords: true, topics: true } as const;
const more = z.strictObject({
  /** What has no column of its own. */
  found: enhancement.omit({ ...lists, sentiment: true, outcome: true, tone: true }),
  providerName: z.string(),
  job: id.nullable(),
  tokens,
  rehearsal: z.boolean(),
});

/** What was found, as it is written: put into words where there is time for it. */
export interface Written {
  summary: string;
  actionItems: string;
  decisions: string;
  questions: string;
  keywords: string;
  topics: string;
  sentiment: Enhancement["sentiment"];
  outcome: Enhancement["outcome"];
  tone: string;
  /** What has no column of its own. */
  rest: string;
  outline: readonly { last: number; summary: string }[];
}

export interface NewEnhanced {
  conversationId: number;
  found: Written;
  providerName: string;
  model: string;
  promptVersion: string;
  schemaVersion: string;
  job: number | null;
  tokens: z.infer<typeof tokens>;
  cost: number | null;
  rehearsal: boolean;
  contentHash: Uint8Array | null;
  at: number;
}

const json = JSON.stringify;

export function written(found: Enhancement): Written {
  const { actionItems, decisions, questions, keywords, topics, sentiment, outcome, tone, ...rest } = found;
  return {
    summary: found.summary.map(({ text }) => text).join(" "),
    actionItems: json(actionItems),
    decisions: json(decisions),
    questions: json(questions),
    keywords: json(keywords),
    topics: json(topics),
    sentiment,
    outcome,
    tone,
    rest: json(rest satisfies z.input<typeof more>["found"]),
    outline: found.outline,
  };
}

export function saveEnhanced(store: Writer, made: NewEnhanced): number {
  const { found, conversationId } = made;
  const { providerName, job, tokens, rehearsal } = made;
  const told = json({ providerName, job, tokens, rehearsal } satisfies Omit<z.input<typeof more>, "found">);
  const added = store.get<{ version: number }>(
    `insert into insights (conversation_id, tier, version, model, prompt_version, schema_version, summary, action_items, decisions,
       questions, sentiment, outcome, keywords, topics, tone, more, tokens, cost_micros, content_hash, created_at)
     values (?, 'ai_enhanced', (select coalesce(max(version), 0) + 1 from insights where conversation_id = ? and tier = 'ai_enhanced'),
       ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning version`,
    conversationId,
    conversationId,
    made.model,
    made.promptVersion,
    made.schemaVersion,
    found.summary,
    found.actionItems,
    found.decisions,
    found.questions,
    found.sentiment,
    found.outcome,
    found.keywords,
    found.topics,
    found.tone,
    `{"found":${found.rest},${told.slice(1)}`,
    made.tokens.input + made.tokens.output,
    made.cost,
    made.contentHash,
    made.at,
  );
  store.run("update conversations set tier = 'ai_enhanced' where id = ? and tier <> 'ai_enhanced'", conversationId);
  if (added === undefined) throw new Error("a version was not written");
  setMark(store, conversationId, "enhanced", true);
  setMark(store, conversationId, "stale", false);
  for (const { last, summary } of found.outline) enhanceChunk(store, made, last, summary);
  return added.version;
}

/** The stretch that holds a message is summed up anew; cut again, it begins as a basic one. */
function enhanceChunk(store: Writer, { conversationId, job, at }: NewEnhanced, message: number, summary: string): void {
  store.run(
    `update chunks set summary = ?, summary_type = 'ai_enhanced', enhanced_at = ?, batch_job = ?
     where conversation_id = ? and ? between first_message and last_message`,
    summary,
    at,
    job,
    conversationId,
    message,
  );
}

/** What changed after it was enhanced bears a mark until it is enhanced again. */
export function markStale(store: Writer, conversationId: number): void {
  setMark(store, conversationId, "stale", isStale(store, conversationId));
}

const columns = `version, model, prompt_version as promptVersion, more, cost_micros as cost, feedback, created_at as at,
  action_items as actionItems, decisions, questions, keywords, topics, sentiment, outcome, tone`;

interface Row {
  version: number;
  model: string;
  promptVersion: string;
  more: string;
  actionItems: string;
  decisions: string;
  questions: string;
  keywords: string;
  topics: string;
  sentiment: string;
  outcome: string;
  tone: string;
  cost: number | null;
  feedback: string | null;
  at: number;
}

const judged = z.strictObject({ verdict: z.enum(["up", "down"]).nullable(), reason: z.string().nullable() });
const verdictOf = (feedback: string | null) =>
  feedback === null ? { verdict: null, reason: null } : judged.parse(JSON.parse(feedback));

/** The newest version, or the one that is named. */
export function readEnhanced(store: Reader, conversationId: number, version?: number): Enhanced | undefined {
  const row = store.get<Row>(
    `select ${columns} from insights where conversation_id = ? and tier = 'ai_enhanced' and version <= ? order by version desc limit 1`,
    conversationId,
    version ?? Number.MAX_SAFE_INTEGER,
  );
  if (row === undefined || (version !== undefined && row.version !== version)) return undefined;
  const { found: rest, ...told } = more.parse(JSON.parse(row.more));
  const { model, promptVersion, cost, at, feedback, sentiment, outcome, tone } = row;
  const listed = Object.keys(lists).map((name) => [name, JSON.parse(row[name as keyof typeof lists])]);
  const found = enhancement.parse({ ...rest, ...Object.fromEntries(listed), sentiment, outcome, tone });
  return { ...found, ...told, conversationId, version: row.version, model, promptVersion, at, cost, ...verdictOf(feedback) };
}

export function versionsOf(store: Reader, conversationId: number) {
  return store
    .all<Row>(
      `select ${columns} from insights where conversation_id = ? and tier = 'ai_enhanced' order by version desc limit 100`,
      conversationId,
    )
    .map(({ version, model, more: told, at, feedback }) => ({
      version,
      model,
      providerName: more.pick({ providerName: true }).loose().parse(JSON.parse(told)).providerName,
      at,
      verdict: verdictOf(feedback).verdict,
    }));
}

export function judgeEnhanced(store: Writer, conversationId: number, version: number, judgement: z.infer<typeof judged>): void {
  store.run(
    "update insights set feedback = ? where conversation_id = ? and tier = 'ai_enhanced' and version = ?",
    json(judged.parse(judgement)),
    conversationId,
    version,
  );
}

/** Whether a conversation reads differently now than when it was sent. */
export function isStale(store: Reader, conversationId: number): boolean {
  return (
    store.get<{ stale: number }>(
      `select e.content_hash is not null and b.content_hash is not null and e.content_hash <> b.content_hash as stale
       from insights e left join insights b on b.conversation_id = e.conversation_id and b.tier = 'basic'
       where e.conversation_id = ? and e.tier = 'ai_enhanced' order by e.version desc limit 1`,
      conversationId,
    )?.stale === 1
  );
}
