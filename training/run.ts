import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Weights } from "../main/core/insight/models/linear.ts";
import { options as answerOptions, byName, inTurn } from "./answers.ts";
import { haveDialogues } from "./data.ts";
import { averaged, trained } from "./logistic.ts";
import { decidedOptions, decidedSamples, taskOptions, taskSamples } from "./moments.ts";
import { against, options as moodOptions, samples as moodSamples } from "./moods.ts";
import { cueOptions, samples as outcomeSamples, wordOptions } from "./outcome.ts";
import { options as questionOptions, parts as questionParts, samples as questionSamples } from "./questions.ts";
import { options as requestOptions, samples as requestSamples } from "./requests.ts";
import { options as tellingOptions, samples as tellingSamples } from "./telling.ts";

// `npm run train` writes main/core/insight/models/weights anew from ../shared/dialogues; the same data gives the same weights.

const only = process.argv.slice(2);

const models: Record<string, () => Record<string, Weights>> = {
  telling: () => ({ tellingWeights: trained(tellingSamples(), tellingOptions) }),
  questions: () => ({ questionWeights: averaged(questionSamples(), questionOptions, questionParts) }),
  answers: () => ({ answersByName: trained(byName(), answerOptions), answersInTurn: trained(inTurn("train"), answerOptions) }),
  requests: () => ({ requestWeights: trained(requestSamples(), requestOptions) }),
  moods: () => {
    const samples = moodSamples();
    return {
      gladWeights: trained(against(samples, "positive"), moodOptions),
      sadWeights: trained(against(samples, "negative"), moodOptions),
    };
  },
  outcome: () => {
    const { cues, words } = outcomeSamples();
    return { agreedWeights: trained(cues, cueOptions), agreeingWeights: trained(words, wordOptions) };
  },
  moments: () => ({
    taskWeights: trained(taskSamples(), taskOptions),
    decidedWeights: averaged(decidedSamples(), decidedOptions, 4),
  }),
};

function write(name: string, weights: Record<string, Weights>): void {
  const parts = Object.entries(weights).map(
    ([each, { bias, lines }]) => `export const ${each}: Weights = {\n  bias: ${bias},\n  lines: \`${lines}\`,\n};\n`,
  );
  const text = `import type { Weights } from "../linear.ts";\n\n// Written by \`npm run train\`; docs/insight.md tells from what.\n\n${parts.join("\n")}`;
  writeFileSync(fileURLToPath(new URL(`../main/core/insight/models/weights/${name}.ts`, import.meta.url)), text);
  console.log(`${name}: ${text.length} characters`);
}

if (!haveDialogues()) throw new Error("There are no dialogues to learn from: ../shared/dialogues is missing.");
for (const [name, make] of Object.entries(models)) if (only.length === 0 || only.includes(name)) write(name, make());
