import { z } from "zod";
import { tone } from "../../../../preload/contract/insight.ts";
import { outcome, sentiment } from "../../../../preload/contract/values.ts";

// What a model is to answer. A change of any word in here is another schema: answers of before were given to another question.

export const schemaVersion = "1";

const evidence = z.strictObject({ message: z.number().int(), quote: z.string() });
export type AnsweredEvidence = z.infer<typeof evidence>;
const proofs = z.array(evidence);

const sentences = z.array(z.strictObject({ text: z.string(), evidence: proofs }));
const whole = {
  summary: sentences,
  sentiment,
  outcome,
  emotional_tone: tone,
  keywords: z.array(z.string()),
  topics: z.array(z.string()),
};

/** Of a conversation, or of a part of one. */
export const answer = z.strictObject({
  ...whole,
  chunk_summaries: z.array(z.strictObject({ first: z.number().int(), last: z.number().int(), summary: z.string() })),
  action_items: z.array(
    z.strictObject({ task: z.string(), owner: z.string().nullable(), due: z.string().nullable(), evidence: proofs }),
  ),
  decisions: sentences,
  questions: z.array(
    z.strictObject({
      text: z.string(),
      status: z.enum(["answered", "unanswered", "unclear"]),
      evidence: proofs,
      answer_evidence: proofs,
    }),
  ),
});
export type Answer = z.infer<typeof answer>;

/** Of what is said over all parts of a conversation; the lists are brought together without a model. */
export const closingAnswer = z.strictObject(whole);
export type ClosingAnswer = z.infer<typeof closingAnswer>;

/** As the service wants it: every field required, nothing else, no bounds. */
function published(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.minimum;
      delete jsonSchema.maximum;
    },
  });
  return rest;
}

export const answerSchema = published(answer);
export const closingSchema = published(closingAnswer);
