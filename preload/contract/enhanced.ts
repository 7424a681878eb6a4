import { z } from "zod";
import { command, query } from "./define.ts";
import { actionItem, decision, question, tone } from "./insight.ts";
import { provider } from "./providers.ts";
import { said } from "./sentences.ts";
import { count, id, instant, outcome, sentiment, span } from "./values.ts";

/** How the quote that shall prove a claim stands in its message: word for word, nearly, or not at all. */
const grade = z.enum(["exact", "close", "missing"]);
export type Grade = z.infer<typeof grade>;

/** A claim's proofs as the model gave them; `start` and `end` are 0 where the quote is missing. */
const proof = span.extend({ message: id, grade });
const graded = { proofs: z.array(proof).max(20), verified: z.boolean() };

const sentence = z.strictObject({ text: z.string(), ...graded });
const enhancedAction = actionItem.omit({ evidence: true }).extend(graded);
const enhancedDecision = decision.omit({ evidence: true }).extend(graded);
const enhancedQuestion = question.omit({ evidence: true, answer: true }).extend({ ...graded, answers: graded.proofs });

/** What a model made of a conversation, each claim held against the messages. */
export const enhancement = z.strictObject({
  summary: z.array(sentence),
  actionItems: z.array(enhancedAction),
  decisions: z.array(enhancedDecision),
  questions: z.array(enhancedQuestion),
  sentiment,
  outcome,
  tone,
  keywords: z.array(z.string()),
  topics: z.array(z.string()),
  outline: z.array(z.strictObject({ first: id, last: id, summary: z.string() })),
  /** The share of proofs that stand in the messages. */
  confidence: z.number().min(0).max(1),
});
export type Enhancement = z.infer<typeof enhancement>;

const verdict = z.enum(["up", "down"]).nullable();

const enhanced = enhancement.extend({
  conversationId: id,
  version: count,
  providerName: z.string(),
  model: z.string(),
  promptVersion: z.string(),
  at: instant,
  job: id.nullable(),
  tokens: z.strictObject({ input: count, cached: count, output: count }),
  cost: z.int().nonnegative().nullable(),
  verdict,
  reason: z.string().nullable(),
  rehearsal: z.boolean(),
});
export type Enhanced = z.infer<typeof enhanced>;

const version = z.strictObject({ version: count, model: z.string(), providerName: z.string(), at: instant, verdict });

const ofConversation = z.strictObject({ conversationId: id });

export const enhancedRequests = {
  /** The newest version, or the one that is named; null where there is none. `stale`: the conversation changed since. */
  "enhanced.get": query(
    ofConversation.extend({ version: count.optional() }),
    z.strictObject({
      enhanced: enhanced.nullable(),
      versions: z.array(version).max(100),
      stale: z.boolean(),
      /** The job that is at work on it, if one is. */
      underWay: id.nullable(),
      /** Why the last try gave nothing, in words for a person. */
      failure: z.string().nullable(),
      said: said.optional(),
    }),
  ),
  "enhanced.judge": command(
    ofConversation.extend({ version: count, verdict, reason: z.string().trim().max(1000).nullable().default(null) }),
    z.strictObject({ enhanced }),
  ),
  /** Asks for one conversation now; what comes is told as `streamed` events, and kept at the end. */
  "enhanced.now": command(
    ofConversation.extend({ provider: provider.shape.id.optional(), model: z.string().min(1).max(200).optional() }),
    z.strictObject({
      enhanced,
      /** Whom it was asked before, and why they could not answer. */
      fellBack: z.array(z.strictObject({ provider: z.string(), reason: z.string(), said: said.optional() })),
    }),
  ),
};
