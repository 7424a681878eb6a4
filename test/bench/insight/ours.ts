import { Engine } from "../../../main/core/insight/engine.ts";
import type { Understanding } from "../../../preload/contract/insight.ts";
import type { Dialogue } from "../../../training/data.ts";
import { told } from "../../../training/through.ts";
import type { Row } from "./scoring.ts";

export function understood(dialogue: Dialogue): Understanding {
  const { around, said } = told(dialogue);
  const engine = new Engine(around);
  for (const each of said) engine.add(each);
  return engine.end();
}

export function summaryText({ summary }: Understanding): string {
  return summary.map(({ text, speaker }) => (speaker === null ? text : `${speaker}: ${text}`)).join("\n");
}

/** Our message ids are the scorer's places plus one. */
export function rowOf(id: string, understanding: Understanding): Row {
  const items = (all: readonly { text: string; evidence: readonly { message: number }[] }[]) =>
    all.map(({ text, evidence }) => ({ text, messages: [...new Set(evidence.map(({ message }) => message - 1))] }));
  return {
    id,
    summary: summaryText(understanding),
    outcome: understanding.outcome.outcome,
    questions: understanding.questions.map(({ evidence, status }) => ({
      message: (evidence[0]?.message ?? 0) - 1,
      answered: status === "answered",
    })),
    action_items: items(understanding.actionItems),
    decisions: items(understanding.decisions),
  };
}
