import { z } from "zod";
import { scorer } from "../../../training/data.ts";

// The scorer lies beside the project, so its answers are parsed like those of any stranger.

const classes = z.object({ macroF1: z.number() });
const items = z.object({ evidence: z.object({ f: z.number() }) });
const scored = z.object({
  summary: z.object({ r1: z.number(), r2: z.number(), words: z.number() }).optional(),
  outcome: classes.optional(),
  message_sentiment: classes.optional(),
  questions: z.object({ detect: z.object({ f: z.number() }), answered: classes.optional() }).optional(),
  action_items: items.optional(),
  decisions: items.optional(),
});
export type Scored = z.infer<typeof scored>;

/** What a system says of a dialogue, as the scorer reads it; message numbers start at 0. */
export interface Row {
  id: string;
  summary?: string;
  outcome?: string;
  message_sentiment?: string[];
  questions?: { message: number; answered?: boolean }[];
  action_items?: { text: string; messages: number[] }[];
  decisions?: { text: string; messages: number[] }[];
}

const module = z.object({ score: z.function({ input: [z.array(z.unknown()), z.array(z.unknown())], output: z.unknown() }) });

export async function scorerOf(): Promise<(refs: readonly unknown[], rows: readonly Row[]) => Scored> {
  const { score } = module.parse({ ...(await import(scorer)) });
  return (refs, rows) => scored.parse(score([...refs], [...rows]));
}
