import { mkdirSync, writeFileSync } from "node:fs";
import { Engine } from "../../main/core/insight/engine.ts";
import { haveDialogues } from "../../training/data.ts";
import type { Figure } from "./figure.ts";
import { deskTalks, type Talk, understoodTalk } from "./insight/desk.ts";
import { summaryText } from "./insight/ours.ts";
import { quality } from "./insight/quality.ts";

const longChat = 200_000;

/** Speed over the made-up desk and one long chat, quality over labelled dialogues where they lie beside the project, and twenty summaries to read. */
export async function benchInsight(): Promise<Figure[]> {
  const talks = deskTalks();
  writeToRead(talks);
  const figures = [longOne(talks), thousand(talks)];
  if (!haveDialogues()) {
    console.error("../shared/dialogues is not here: speed alone is measured");
    return figures;
  }
  return [...figures, ...(await quality())];
}

/** As much of one core as it took, whatever else runs on the machine. */
function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function repeated(talks: readonly Talk[], count: number): Talk {
  const all = talks.flatMap(({ said }) => said);
  const speakers = new Map(talks.flatMap((talk) => [...talk.speakers]));
  const said = Array.from({ length: count }, (_, index) => {
    const from = all[index % all.length];
    if (from === undefined) throw new Error("the desk is empty");
    return { ...from, id: index + 1, position: index + 1 };
  });
  return { title: "", said, speakers };
}

function understand({ said, speakers }: Talk): void {
  const engine = new Engine({ speakers, timeZone: "Europe/Copenhagen" });
  for (const each of said) engine.add(each);
  engine.end();
}

function longOne(talks: readonly Talk[]): Figure {
  const talk = repeated(talks, longChat);
  const seconds = cpuSeconds(() => understand(talk));
  return {
    what: "all insights of one chat of 200,000 messages",
    ours: longChat / seconds,
    unit: "a second",
    budget: 5000,
    budgetIs: "at least",
  };
}

function thousand(talks: readonly Talk[]): Figure {
  const talk = repeated(talks, 1000);
  const seconds = Math.min(...Array.from({ length: 5 }, () => cpuSeconds(() => understand(talk))));
  return { what: "all insights of 1,000 messages", ours: seconds * 1000, unit: "ms", budget: 50 };
}

/** A test of taste: nobody but a person can tell. */
function writeToRead(talks: readonly Talk[]): void {
  const picked = talks.filter((_, index) => index % Math.floor(talks.length / 20) === 0).slice(0, 20);
  const text = picked.map((talk) => {
    const told = understoodTalk(talk);
    const names = (speaker: number | null) => (speaker === null ? "-" : (talk.speakers.get(speaker)?.name ?? "?"));
    return [
      `# ${talk.title}`,
      ...talk.said.map(({ author, text: said }) => `    ${names(author)}: ${said.replaceAll("\n", " / ")}`),
      "",
      summaryText(told),
      ...told.actionItems.map(
        ({ text: task, owner, due }) => `- to do: ${task} (${owner?.name ?? "nobody named"}, ${due ?? "no date"})`,
      ),
      ...told.decisions.map(({ text: decision }) => `- decided: ${decision}`),
      ...told.questions.map(({ text: question, status }) => `- asked, ${status}: ${question}`),
      `- ${told.sentiment.overall}, ${told.tone.tone}, ${told.outcome.outcome}, ${told.resolution?.resolved ?? "no case"}; ${told.keywords.map((each) => each.text).join(", ")}`,
    ].join("\n");
  });
  mkdirSync("bench-results", { recursive: true });
  writeFileSync("bench-results/insight-to-read.md", `${text.join("\n\n")}\n`);
}
