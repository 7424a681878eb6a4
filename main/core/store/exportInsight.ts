import { z } from "zod";
import { outcome, sentiment } from "../../../preload/contract/values.ts";
import type { Reader } from "./handle.ts";
import { readInsight } from "./insights.ts";

/** What is known of a conversation as a whole, in words. */
export interface ExportedInsight {
  /** Made by Parley itself, or enhanced by a language model. */
  tier: "basic" | "ai_enhanced";
  summary: string;
  actionItems: string[];
  decisions: string[];
  questions: string[];
  keywords: string[];
  sentiment: z.infer<typeof sentiment> | null;
  outcome: z.infer<typeof outcome> | null;
}

/** Claims carry their proof and more with them; what goes out is what they say. */
const texts = z.array(z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)])).catch([]);
const textsIn = (json: string) => texts.parse(JSON.parse(json));

const row = z.object({
  tier: z.enum(["basic", "ai_enhanced"]),
  summary: z.string(),
  actionItems: z.string(),
  decisions: z.string(),
  questions: z.string(),
  keywords: z.string(),
  sentiment: sentiment.nullable(),
  outcome: outcome.nullable(),
});

/** The enhanced one where there is one, the latest of its kind; null where a conversation was not understood yet. */
export function insightToExport(store: Reader, conversationId: number): ExportedInsight | null {
  const found = store.get(
    `select tier, summary, action_items as actionItems, decisions, questions, keywords, sentiment, outcome from insights
     where conversation_id = ? and tier = 'ai_enhanced' order by version desc limit 1`,
    conversationId,
  );
  if (found === undefined) return basicToExport(store, conversationId);
  const { actionItems, decisions, questions, keywords, ...rest } = row.parse(found);
  return {
    ...rest,
    actionItems: textsIn(actionItems),
    decisions: textsIn(decisions),
    questions: textsIn(questions),
    keywords: textsIn(keywords),
  };
}

/** As it is shown, with what a person corrected. */
function basicToExport(store: Reader, conversationId: number): ExportedInsight | null {
  const insight = readInsight(store, conversationId);
  if (insight === undefined) return null;
  const textsOf = (claims: readonly { text: string }[]) => claims.map(({ text }) => text);
  return {
    tier: "basic",
    summary: textsOf(insight.summary).join(" "),
    actionItems: textsOf(insight.actionItems),
    decisions: textsOf(insight.decisions),
    questions: textsOf(insight.questions),
    keywords: textsOf(insight.keywords),
    sentiment: insight.sentiment.overall,
    outcome: insight.outcome.outcome,
  };
}
