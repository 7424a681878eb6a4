import { z } from "zod";
import { command, query } from "./define.ts";
import { actionItem, calendarDay, claimKey, decision, question, questionStatus, understanding } from "./insight.ts";
import { count, empty, id, instant } from "./values.ts";

/** What a person made of a claim. */
export const claimChange = z.strictObject({
  text: z.string().trim().min(1).max(2000).optional(),
  /** It is none; it is no longer shown. */
  hidden: z.boolean().optional(),
  done: z.boolean().optional(),
  owner: z.string().trim().min(1).max(200).nullable().optional(),
  due: calendarDay.nullable().optional(),
  status: questionStatus.optional(),
});
export type ClaimChange = z.infer<typeof claimChange>;

const byHand = { edited: z.boolean() };
const shownAction = actionItem.extend({ ...byHand, done: z.boolean() });
const shownDecision = decision.extend(byHand);
const shownQuestion = question.extend(byHand);

const verdict = z.enum(["up", "down"]).nullable();

const insight = understanding.extend({
  conversationId: id,
  understoodAt: instant,
  actionItems: z.array(shownAction),
  decisions: z.array(shownDecision),
  questions: z.array(shownQuestion),
  /** Claims that a person said are none. */
  hidden: count,
  verdict,
});
export type Insight = z.infer<typeof insight>;

const piece = z.strictObject({
  index: count,
  /** Position of its first message, and how many there are. */
  position: count,
  messages: count,
  firstAt: instant.nullable(),
  summary: z.string(),
});
export type Piece = z.infer<typeof piece>;

export const insightRequests = {
  /** null where a conversation was not understood yet; `stale` where it has changed since. */
  "insights.get": query(
    z.strictObject({ conversationId: id }),
    z.strictObject({ insight: insight.nullable(), stale: z.boolean(), outline: z.array(piece).max(500) }),
  ),
  /** Understands a conversation now. */
  "insights.understand": command(z.strictObject({ conversationId: id }), z.strictObject({ insight })),
  /** Understands everything that waits, the newest first. */
  "insights.catchUp": command(empty, z.strictObject({ understood: count })),
  /** What a person makes of a claim, kept when the conversation is understood again. Null takes back what they said. */
  "insights.change": command(
    z.strictObject({ conversationId: id, claim: claimKey, change: claimChange.nullable() }),
    z.strictObject({ insight }),
  ),
  "insights.judge": command(z.strictObject({ conversationId: id, verdict }), z.strictObject({ insight })),
};
