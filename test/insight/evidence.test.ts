import { expect, test } from "vitest";
import { moodsOf } from "../../main/core/insight/mood.ts";
import { wordsOf } from "../../main/core/insight/text/words.ts";
import type { Said } from "../../main/core/insight/types.ts";
import { type Understanding, understanding } from "../../preload/contract/insight.ts";
import { haveDialogues, readDialogues } from "../../training/data.ts";
import { told } from "../../training/through.ts";
import { deskTalks, understoodTalk } from "../bench/insight/desk.ts";
import { understand } from "./talk.ts";

/** What is wrong with an understanding: spans outside their messages, and words that the proved text does not hold in that order. */
function faults(told: Understanding, messages: readonly Said[]): string[] {
  const texts = new Map(messages.map(({ id, text }) => [id, text]));
  const cut = ({ message, start, end }: { message: number; start: number; end: number }) => {
    const text = texts.get(message);
    return text === undefined || start >= end || end > text.length ? undefined : text.slice(start, end);
  };
  const found: string[] = [];
  const all = [
    ...told.summary,
    ...told.actionItems,
    ...told.decisions,
    ...told.questions,
    ...told.keywords.map(one),
    ...told.entities.map(one),
  ];
  for (const { text, evidence } of all) {
    const parts = evidence.map(cut);
    if (parts.includes(undefined)) found.push(`no such place: ${text}`);
    else if (!inOrder(text, parts.join(" "))) found.push(`not said there: ${text} | ${parts.join(" ")}`);
  }
  const places = [
    ...told.tone.evidence,
    ...told.outcome.evidence,
    ...(told.resolution?.evidence ?? []),
    ...told.questions.flatMap(({ answer }) => answer ?? []),
  ];
  for (const place of places) if (cut(place) === undefined) found.push(`no such place: ${JSON.stringify(place)}`);
  return found;
}

const one = <Each extends { text: string; evidence: Understanding["keywords"][number]["evidence"] }>({
  text,
  evidence,
}: Each) => ({ text, evidence: [evidence] });

function inOrder(text: string, proved: string): boolean {
  const there = wordsOf(proved).filter(({ kind }) => kind !== "sign");
  let at = 0;
  return wordsOf(text)
    .filter(({ kind }) => kind !== "sign")
    .every((word) => {
      while (at < there.length && there[at]?.text !== word.text) at += 1;
      at += 1;
      return at <= there.length;
    });
}

test("every claim about the made-up desk is proved by the words it points at, and fits the contract", () => {
  const talks = deskTalks();
  expect(talks.length).toBeGreaterThan(100);
  for (const talk of talks) {
    const told = understandingOf(understoodTalk(talk));
    expect(faults(told, talk.said), talk.title).toEqual([]);
  }
});

const understandingOf = (told: Understanding) => understanding.parse(told);

// Bug: a message that proves how a talk felt, or a point of its line, and what the reader shows beside that message say different things.
test("what the reader shows of each message is what the line was drawn of and the tone is proved by", () => {
  const signs = { friendly: "positive", excited: "positive", frustrated: "negative", angry: "negative" } as const;
  let felt = 0;
  for (const talk of deskTalks()) {
    const { tone, sentiment } = understoodTalk(talk);
    const sign = Object.entries(signs).find(([name]) => name === tone.tone)?.[1];
    const moods = moodsOf(talk.said);
    for (const { message } of sign === undefined ? [] : tone.evidence) expect(moods.get(message), talk.title).toBe(sign);
    for (const { position, messages, mood } of sentiment.line) {
      const id = talk.said.find((each) => each.position === position)?.id ?? 0;
      const shown = mood >= 0.25 ? "positive" : mood <= -0.25 ? "negative" : undefined;
      if (messages === 1) expect(moods.get(id), talk.title).toBe(shown);
      felt += shown === undefined ? 0 : 1;
    }
  }
  expect(felt).toBeGreaterThan(100);
});

test("the walk itself finds a claim that points beside its words", () => {
  const [talk] = deskTalks();
  if (talk === undefined) throw new Error("no talks");
  const told = understoodTalk(talk);
  const [first] = told.summary;
  if (first === undefined) throw new Error("no summary");
  const wrong = { ...first, evidence: first.evidence.map(({ message, start }) => ({ message, start, end: start + 3 })) };
  expect(faults({ ...told, summary: [wrong] }, talk.said)).toHaveLength(1);
});

test.runIf(haveDialogues())(
  "every claim about real dialogues is proved by the words it points at (needs ../shared/dialogues)",
  () => {
    for (const name of ["ami", "irc", "persuasion"] as const) {
      for (const dialogue of readDialogues(name).slice(0, 6)) {
        const { around, said } = told(dialogue);
        const made = understand({ said, speakers: new Map(around.speakers) });
        expect(faults(understandingOf(made), said), dialogue.id).toEqual([]);
      }
    }
  },
);
