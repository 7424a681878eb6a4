import { lexiconOf } from "../../../main/core/insight/languages/index.ts";
import { agreeing } from "../../../main/core/insight/models/agreeing.ts";
import { feelingOf, felt } from "../../../main/core/insight/models/feeling.ts";
import { Linear } from "../../../main/core/insight/models/linear.ts";
import { wordsOf } from "../../../main/core/insight/text/words.ts";
import { options as answerOptions, byName } from "../../../training/answers.ts";
import { type Dialogue, readDialogues, readSentences } from "../../../training/data.ts";
import { folds, type Options, type Sample, trained } from "../../../training/logistic.ts";
import { macroF1 } from "../../../training/measure.ts";
import { against, options as moodOptions, samples as moodSamples } from "../../../training/moods.ts";
import { cueOptions, type OutcomeSamples, samples as outcomeSamples, wordOptions } from "../../../training/outcome.ts";
import { options as requestOptions, samples as requestSamples } from "../../../training/requests.ts";
import type { Figure } from "../figure.ts";
import {
  agreesByCue,
  askerIsNamed,
  asksByCue,
  endsAsking,
  itemsByCue,
  leadSummary,
  lexRankSummary,
  longestSummary,
} from "./baselines.ts";
import { rowOf, understood } from "./ours.ts";
import { type Row, type Scored, scorerOf } from "./scoring.ts";

const percent = (share: number | undefined) => Math.round((share ?? 0) * 10_000) / 100;

type Score = Awaited<ReturnType<typeof scorerOf>>;

/** What the engine says of labelled dialogues beside simple methods. What no model was trained on is held out, the rest cross-validated. */
export async function quality(): Promise<Figure[]> {
  const score = await scorerOf();
  return [
    ...meetings(score, "ami", "dev"),
    ...meetings(score, "qmsum", "val"),
    ...questionsAndItems(score),
    ...crossValidated(),
    ...outcomes(),
    ...moods(),
  ];
}

const rowsOf = (dialogues: readonly Dialogue[]): Row[] => dialogues.map((dialogue) => rowOf(dialogue.id, understood(dialogue)));

/** What no model has seen: QMSum's val part holds meetings that are in AMI's train part. */
function held(name: "ami" | "qmsum", split: string): Dialogue[] {
  const learned = new Set(readDialogues("ami").flatMap((each) => (each.split === "train" ? [`qmsum_${each.id}`] : [])));
  return readDialogues(name).filter((dialogue) => dialogue.split === split && !learned.has(dialogue.id));
}

function meetings(score: Score, name: "ami" | "qmsum", split: string): Figure[] {
  const dialogues = held(name, split);
  const ours = score(dialogues, rowsOf(dialogues)).summary;
  const words = (ours?.words ?? 0) * 0.93;
  const by = (method: (dialogue: Dialogue) => string) =>
    score(
      dialogues,
      dialogues.map((dialogue) => ({ id: dialogue.id, summary: method(dialogue) })),
    ).summary;
  const lexRank = by((dialogue) => lexRankSummary(dialogue, words));
  const lead = by(leadSummary);
  const longest = by(longestSummary);
  return (["r1", "r2"] as const).flatMap((measure) => {
    const what = `meetings, ${name} ${split}: ROUGE-${measure.slice(1)}`;
    const limit = percent(lexRank?.[measure]);
    return [
      {
        what,
        ours: percent(ours?.[measure]),
        unit: "%",
        bare: limit,
        bareIs: "LexRank, as long",
        budget: limit * 1.15,
        budgetIs: "at least",
      },
      {
        what: `${what}, beside the first three`,
        ours: percent(ours?.[measure]),
        unit: "%",
        bare: percent(lead?.[measure]),
        bareIs: "lead-3",
      },
      {
        what: `${what}, beside the longest three`,
        ours: percent(ours?.[measure]),
        unit: "%",
        bare: percent(longest?.[measure]),
        bareIs: "longest-3",
      },
    ] satisfies Figure[];
  });
}

const least = (what: string, ours: number, bare: number, bareIs: string, budget: number): Figure => ({
  what,
  ours,
  unit: "%",
  bare,
  bareIs,
  budget,
  budgetIs: "at least",
});

function questionsAndItems(score: Score): Figure[] {
  const dialogues = held("ami", "dev");
  const ours = score(dialogues, rowsOf(dialogues));
  const unmarked = dialogues.map((dialogue) => ({
    ...dialogue,
    messages: dialogue.messages.map((message) => ({ ...message, text: message.text.replaceAll("?", "") })),
  }));
  const without = score(unmarked, rowsOf(unmarked));
  const by = (make: (dialogue: Dialogue) => Omit<Row, "id">): Scored =>
    score(
      dialogues,
      dialogues.map((dialogue) => ({ id: dialogue.id, ...make(dialogue) })),
    );
  const marks = by((dialogue) => ({ questions: endsAsking(dialogue).map((message) => ({ message })) }));
  const cues = by((dialogue) => ({
    action_items: itemsByCue(dialogue, /\b(?:you will|you'll|i'll|next meeting|need to|have to)\b/i),
    decisions: itemsByCue(dialogue, /\b(?:decided?|agreed?|go with|let's|we'll|so we)\b/i),
  }));
  return [
    least(
      "questions found, ami dev: F1",
      percent(ours.questions?.detect.f),
      percent(marks.questions?.detect.f),
      'ends with "?"',
      75,
    ),
    least("questions found without their marks, ami dev: F1", percent(without.questions?.detect.f), 0, 'ends with "?"', 75),
    least(
      "tasks, ami dev: evidence F1",
      percent(ours.action_items?.evidence.f),
      percent(cues.action_items?.evidence.f),
      "cue words",
      40,
    ),
    least(
      "decisions, ami dev: evidence F1",
      percent(ours.decisions?.evidence.f),
      percent(cues.decisions?.evidence.f),
      "cue words",
      25,
    ),
  ];
}

function validated(samples: readonly Sample[], options: Options, parts: number): number {
  const pairs = folds(samples, parts).flatMap(({ train, test }) => {
    const model = new Linear(trained(train, options));
    return test.map(({ features, numbers, label }) => [String(label), String(model.sum(features, numbers ?? []) > 0)] as const);
  });
  return Math.round(macroF1(pairs) * 100) / 100;
}

function crossValidated(): Figure[] {
  const irc = readDialogues("irc").flatMap((dialogue) =>
    (dialogue.refs.questions ?? []).map(
      ({ message, answered }) => [String(answered), String(askerIsNamed(dialogue, message))] as const,
    ),
  );
  const cues = readSentences().map(({ text, action }) => [String(action), String(asksByCue(text))] as const);
  return [
    least(
      "answered or not, irc, a log left out at a time: macro-F1",
      validated(byName(), answerOptions, 10),
      macroF1(irc),
      "asker is named",
      78,
    ),
    least(
      "action requests, mails, five parts: macro-F1",
      validated(requestSamples(), requestOptions, 5),
      macroF1(cues),
      "cue words",
      80,
    ),
  ];
}

function outcomes(): Figure[] {
  const cues = readDialogues("persuasion").map((dialogue) => [dialogue.refs.outcome ?? "", agreesByCue(dialogue)] as const);
  const samples = outcomeSamples();
  // 400 talks divided once tell a point more or less
  const divided = [1, 2, 3, 4, 5, 6, 7].map((seed) => macroF1(told(samples, seed)));
  return [
    least(
      "outcome, persuasion, ten parts, mean of seven divisions: macro-F1",
      divided.reduce((sum, each) => sum + each, 0) / divided.length,
      macroF1(cues),
      "yes and no",
      68,
    ),
  ];
}

function told(samples: OutcomeSamples, seed: number): (readonly [gold: string, told: string])[] {
  const words = folds(samples.words, 10, seed);
  return folds(samples.cues, 10, seed).flatMap(({ train, test }, part) => {
    const models = {
      cues: new Linear(trained(train, cueOptions)),
      words: new Linear(trained(words[part]?.train ?? [], wordOptions)),
    };
    return test.map(({ label, asked }) => [String(label), String(agreeing(models, asked) > 0)] as const);
  });
}

function moods(): Figure[] {
  const lexicon = lexiconOf("en");
  const all = moodSamples();
  const pairs = folds(all, 5).flatMap(({ train, test }) => {
    const models = {
      glad: new Linear(trained(against(train, "positive"), moodOptions)),
      sad: new Linear(trained(against(train, "negative"), moodOptions)),
    };
    return test.map(({ gold, text }) => [gold, feeling(feelingOf(text, wordsOf(text), lexicon, models))] as const);
  });
  const always = all.map(({ gold }) => [gold, "positive"] as const);
  return [least("mood of messages, topicalchat, five parts: macro-F1", macroF1(pairs), macroF1(always), "always positive", 48)];
}

function feeling(mood: number): string {
  return mood >= felt ? "positive" : mood <= -felt ? "negative" : "neutral";
}
