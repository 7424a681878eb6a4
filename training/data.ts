import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

// The labelled dialogues beside the project; docs/insight.md tells where they come from and under which licence.

const dialogues = fileURLToPath(new URL("../../shared/dialogues/", import.meta.url));
export const scorer = fileURLToPath(new URL("../../shared/tools/score.mjs", import.meta.url));

export function haveDialogues(): boolean {
  return existsSync(dialogues) && existsSync(scorer);
}

const linked = z.object({ text: z.string().default(""), messages: z.array(z.number()).default([]) });
const message = z.object({
  speaker: z.string(),
  role: z.string().optional(),
  text: z.string(),
  ts: z.string().optional(),
  sentiment: z.string().optional(),
});
const dialogue = z.object({
  id: z.string(),
  source: z.string(),
  split: z.string(),
  messages: z.array(message),
  refs: z.object({
    summary: z.array(z.string()).default([]),
    minutes: z.array(z.string()).optional(),
    outcome: z.string().optional(),
    questions: z
      .array(z.object({ message: z.number(), answered: z.boolean().optional(), answers: z.array(z.unknown()).optional() }))
      .nullish(),
    questions_pairs_annotated: z.boolean().nullish(),
    action_items: z.array(linked).nullish(),
    decisions: z.array(linked).nullish(),
    extractive: z.array(z.array(z.number())).nullish(),
  }),
});
export type Dialogue = z.infer<typeof dialogue>;

const lines = (name: string) =>
  readFileSync(`${dialogues}${name}.jsonl`, "utf8")
    .split("\n")
    .filter((line) => line !== "");

export function readDialogues(name: "ami" | "qmsum" | "irc" | "persuasion" | "topicalchat"): Dialogue[] {
  return lines(name).map((line) => dialogue.parse(JSON.parse(line)));
}

const sentence = z.object({ id: z.string(), text: z.string(), action: z.boolean() });

export function readSentences(): z.infer<typeof sentence>[] {
  return lines("emailintent.sentences").map((line) => sentence.parse(JSON.parse(line)));
}
