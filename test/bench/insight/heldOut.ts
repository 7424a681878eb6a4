import { type Dialogue, readDialogues } from "../../../training/data.ts";
import type { Figure } from "../figure.ts";
import { endsAsking, itemsByCue, leadSummary, lexRankSummary, longestSummary } from "./baselines.ts";
import { beside, percent, wanted } from "./figures.ts";
import { rowOf, understood } from "./ours.ts";
import type { Row, Scored, scorerOf } from "./scoring.ts";

type Score = Awaited<ReturnType<typeof scorerOf>>;

const rowsOf = (dialogues: readonly Dialogue[]): Row[] => dialogues.map((dialogue) => rowOf(dialogue.id, understood(dialogue)));

/** What a method says of each, as the scorer sees it. */
function by(score: Score, dialogues: readonly Dialogue[], method: (dialogue: Dialogue) => Omit<Row, "id">): Scored {
  return score(
    dialogues,
    dialogues.map((dialogue) => ({ id: dialogue.id, ...method(dialogue) })),
  );
}

/** What no model has seen: QMSum's val part holds meetings that are in AMI's train part. */
function held(name: "ami" | "qmsum", split: string): Dialogue[] {
  const learned = new Set(readDialogues("ami").flatMap((each) => (each.split === "train" ? [`qmsum_${each.id}`] : [])));
  return readDialogues(name).filter((dialogue) => dialogue.split === split && !learned.has(dialogue.id));
}

export function meetings(score: Score, name: "ami" | "qmsum", split: string): Figure[] {
  const dialogues = held(name, split);
  const ours = score(dialogues, rowsOf(dialogues)).summary;
  const words = (ours?.words ?? 0) * 0.93;
  const summaries = (method: (dialogue: Dialogue) => string) =>
    by(score, dialogues, (dialogue) => ({ summary: method(dialogue) })).summary;
  const lexRank = summaries((dialogue) => lexRankSummary(dialogue, words));
  const lead = summaries(leadSummary);
  const longest = summaries(longestSummary);
  return (["r1", "r2"] as const).flatMap((measure) => {
    const what = `meetings, ${name} ${split}: ROUGE-${measure.slice(1)}`;
    const own = percent(ours?.[measure]);
    const limit = percent(lexRank?.[measure]);
    return [
      wanted(what, own, ["LexRank, as long", limit], limit * 1.15),
      beside(`${what}, beside the first three`, own, ["lead-3", percent(lead?.[measure])]),
      beside(`${what}, beside the longest three`, own, ["longest-3", percent(longest?.[measure])]),
    ];
  });
}

export function questionsAndItems(score: Score): Figure[] {
  const dialogues = held("ami", "dev");
  const rows = rowsOf(dialogues);
  const ours = score(dialogues, rows);
  const unmarked = dialogues.map((dialogue) => ({
    ...dialogue,
    messages: dialogue.messages.map((message) => ({ ...message, text: message.text.replaceAll("?", "") })),
  }));
  const without = score(unmarked, rowsOf(unmarked));
  // several messages prove a decision, and any of them may be the one that was linked
  const alone = score(
    dialogues,
    rows.map(({ decisions = [], ...row }) => ({
      ...row,
      decisions: decisions.map(({ text, messages }) => ({ text, messages: messages.slice(0, 1) })),
    })),
  );
  const marks = by(score, dialogues, (dialogue) => ({ questions: endsAsking(dialogue).map((message) => ({ message })) }));
  const cues = by(score, dialogues, (dialogue) => ({
    action_items: itemsByCue(dialogue, /\b(?:you will|you'll|i'll|next meeting|need to|have to)\b/i),
    decisions: itemsByCue(dialogue, /\b(?:decided?|agreed?|go with|let's|we'll|so we)\b/i),
  }));
  const found = ({ questions }: Scored) => percent(questions?.detect.f);
  const proved = (of: Scored, items: "action_items" | "decisions") => percent(of[items]?.evidence.f);
  const byCue = (items: "action_items" | "decisions") => ["cue words", proved(cues, items)] as const;
  return [
    wanted("questions found, ami dev: F1", found(ours), ['ends with "?"', found(marks)], 75),
    wanted("questions found without their marks, ami dev: F1", found(without), ['ends with "?"', 0], 75),
    wanted("tasks, ami dev: evidence F1", proved(ours, "action_items"), byCue("action_items"), 40),
    wanted("decisions, ami dev: evidence F1", proved(ours, "decisions"), byCue("decisions"), 25),
    beside("decisions, by the first message of each: evidence F1", proved(alone, "decisions"), byCue("decisions")),
  ];
}
