import { lexiconOf } from "../../../main/core/insight/languages/index.ts";
import { agreeing } from "../../../main/core/insight/models/agreeing.ts";
import { feelingOf, felt } from "../../../main/core/insight/models/feeling.ts";
import { Linear } from "../../../main/core/insight/models/linear.ts";
import { least, leastUnmarked } from "../../../main/core/insight/parts/questions/detect.ts";
import { wordsOf } from "../../../main/core/insight/text/words.ts";
import { options as answerOptions, byName } from "../../../training/answers.ts";
import { readDialogues, readSentences } from "../../../training/data.ts";
import { averaged, folds, type Options, type Sample, trained } from "../../../training/logistic.ts";
import { f1, macroF1 } from "../../../training/measure.ts";
import { against, options as moodOptions, samples as moodSamples } from "../../../training/moods.ts";
import { cueOptions, type OutcomeSamples, samples as outcomeSamples, wordOptions } from "../../../training/outcome.ts";
import { options as questionOptions, parts as questionParts, samples as questionSamples } from "../../../training/questions.ts";
import { options as requestOptions, samples as requestSamples } from "../../../training/requests.ts";
import type { Figure } from "../figure.ts";
import { agreesByCue, askerIsNamed, asksByCue } from "./baselines.ts";
import { wanted } from "./figures.ts";

function validated(samples: readonly Sample[], options: Options, parts: number): number {
  const pairs = folds(samples, parts).flatMap(({ train, test }) => {
    const model = new Linear(trained(train, options));
    return test.map(({ features, numbers, label }) => [String(label), String(model.sum(features, numbers ?? []) > 0)] as const);
  });
  return Math.round(macroF1(pairs) * 100) / 100;
}

export function answersAndRequests(): Figure[] {
  const irc = readDialogues("irc").flatMap((dialogue) =>
    (dialogue.refs.questions ?? []).map(
      ({ message, answered }) => [String(answered), String(askerIsNamed(dialogue, message))] as const,
    ),
  );
  const cues = readSentences().map(({ text, action }) => [String(action), String(asksByCue(text))] as const);
  return [
    wanted(
      "answered or not, irc, a log left out at a time: macro-F1",
      validated(byName(), answerOptions, 10),
      ["asker is named", macroF1(irc)],
      78,
    ),
    wanted(
      "action requests, mails, five parts: macro-F1",
      validated(requestSamples(), requestOptions, 5),
      ["cue words", macroF1(cues)],
      80,
    ),
  ];
}

/** Meetings of the same four people, which are named alike, are never divided. */
export function questions(): Figure[] {
  const all = questionSamples();
  const right = new Set(all.flatMap(({ label, message }) => (label ? [message] : [])));
  const marked = new Set(all.flatMap(({ asks, message }) => (asks ? [message] : [])));
  const told = { with: new Set<string>(), without: new Set<string>() };
  const series = all.map((sample) => ({ ...sample, group: sample.group.slice(0, -1), meeting: sample.group }));
  for (const { train, test } of folds(series, 5)) {
    const learned = train.map((sample) => ({ ...sample, group: sample.meeting }));
    const model = new Linear(averaged(learned, questionOptions, questionParts));
    for (const { features, asks, message } of test) {
      const sum = model.sum(features);
      if (asks || sum > leastUnmarked) told.with.add(message);
      if (sum > least) told.without.add(message);
    }
  }
  const byMark = f1(right, marked);
  return [
    wanted("questions found, ami train, five parts: F1", f1(right, told.with), ['ends with "?"', byMark], 75),
    wanted("questions found without their marks, ami train, five parts: F1", f1(right, told.without), ['ends with "?"', 0], 75),
  ];
}

export function outcomes(): Figure[] {
  const cues = readDialogues("persuasion").map((dialogue) => [dialogue.refs.outcome ?? "", agreesByCue(dialogue)] as const);
  const samples = outcomeSamples();
  // 400 talks divided once tell a point more or less
  const divided = [1, 2, 3, 4, 5, 6, 7].map((seed) => macroF1(told(samples, seed)));
  return [
    wanted(
      "outcome, persuasion, ten parts, mean of seven divisions: macro-F1",
      divided.reduce((sum, each) => sum + each, 0) / divided.length,
      ["yes and no", macroF1(cues)],
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

export function moods(): Figure[] {
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
  return [
    wanted("mood of messages, topicalchat, five parts: macro-F1", macroF1(pairs), ["always positive", macroF1(always)], 48),
  ];
}

function feeling(mood: number): string {
  return mood >= felt ? "positive" : mood <= -felt ? "negative" : "neutral";
}
