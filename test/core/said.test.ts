import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { saidOf } from "../../main/core/said.ts";
import { sentences } from "../../preload/contract/sentences.ts";
import { wordedIn } from "../../preload/contract/worded.ts";
import { words as german } from "../../renderer/text/de/said.ts";

const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** What a person may read, as it stands in the source: literals given to these, and literals under these names. */
const tellers =
  /^(ParleyError|skipped|skip|guessed|guess|#guess|giveUp|broken|unread|unreadable|leave|none|failed|flush|waitFor|restJob|markFailed|failUnanswered|notice)$/;
const fields = /^(problem|because|reason|guess|message)$/;

interface Found {
  file: string;
  text: string;
}

/** Blanks stand where something is put in; a blank may be a sentence of the list itself. */
function sentencesIn(file: string): Found[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const take = (node: ts.Node | undefined): unknown => {
    if (node === undefined) return;
    if (ts.isConditionalExpression(node)) {
      take(node.whenTrue);
      return take(node.whenFalse);
    }
    if (ts.isBinaryExpression(node)) return take(node.right);
    const text = ts.isStringLiteralLike(node)
      ? node.text
      : ts.isTemplateExpression(node)
        ? node.head.text + node.templateSpans.map(({ literal }) => `X1${literal.text}`).join("")
        : "";
    // a sentence, not a key or a name
    if (/[a-z] [a-z]/.test(text)) found.push({ file, text });
  };
  const walk = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const callee = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
      if (tellers.test(callee.getText(source))) node.arguments?.forEach(take);
    }
    if (ts.isPropertyAssignment(node) && fields.test(node.name.getText(source))) take(node.initializer);
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

const files = globSync("main/core/{ingest,import,handlers,export,store,lab,threads,enhance}/**/*.ts").concat(
  globSync("main/core/*.ts"),
);

/** Said to nobody but the tests of a format. */
const forOthers = /samples|ingest\/encoding\.ts/;

/** What is put together from pieces that are no sentences, and what comes out. */
const composed: Record<string, string[]> = {
  "X1 not X1; from this line on they were read as best they can be": [
    "1 byte is not UTF-8; from this line on they were read as best they can be",
    "3 bytes are not UTF-8; from this line on they were read as best they can be",
  ],
  "X1 left out of the text, from this line on": [
    "1 zero byte was left out of the text, from this line on",
    "3 zero bytes were left out of the text, from this line on",
  ],
  "X1: conversation, person or message": [
    "type: there is no type: conversation, person or message",
    'type: the type "x" is not known: conversation, person or message',
  ],
  "lies outside of the years 1 to 9999": [
    "at: lies outside of the years 1 to 9999",
    "at: lies outside of the years 1 to 9999: left out",
  ],
  "the format has no such field": ["x: the format has no such field", "x: the format has no such field: left out"],
  "X1 can be read both ways, day first (dmy) and month first (mdy)": [
    "the only date can be read both ways, day first (dmy) and month first (mdy)",
    "all 7 dates can be read both ways, day first (dmy) and month first (mdy)",
  ],
  "only with the X1 first do the messages stand in the order of time": [
    "only with the day first do the messages stand in the order of time",
    "only with the month first do the messages stand in the order of time",
  ],
  "not a kind of message: read as text": ["kind: not a kind of message: read as text"],
  "left out: X1": ["at: left out: this is not a time"],
  "left out: not a list as Parley writes it": ["reactions: left out: not a list as Parley writes it"],
};

describe("what the core says", () => {
  test("is in the list of sentences, so that a page can say it in its language", () => {
    const all = files.filter((file) => !forOthers.test(file)).flatMap(sentencesIn);
    expect(all.length).toBeGreaterThan(150);
    const lacking = all.filter(({ text }) => (composed[text] ?? [text]).some((sentence) => saidOf(sentence) === undefined));
    expect(lacking).toEqual([]);
    expect(Object.keys(composed).filter((text) => !all.some((found) => found.text === text))).toEqual([]);
  });

  test.each(Object.entries(sentences))("%s is found again, with what was put into it", (key, english) => {
    const put = Object.fromEntries(blanks(english).map((name, at) => [name, `«${at}»`]));
    const text = english.replaceAll(/\{(\w+)\}/g, (_, name: string) => put[name] ?? "");
    expect(saidOf(text)).toEqual({ key, with: put });
  });

  test("a sentence within a sentence is found too", () => {
    expect(
      saidOf("The file could not be written: that disk can only be read. Nothing was kept of it; the store is as it was."),
    ).toEqual({
      key: "not_written",
      with: { why: [{ key: "read_only_disk", with: {} }] },
    });
  });

  test.each([
    ["“Desk, March” is done in part", "notice_partly"],
    ["1 conversation, gpt-5.4-mini at OpenAI.", "notice_asks_one"],
    ["1,204 conversations, gpt-5.4-mini at OpenAI.", "notice_asks"],
    ["1 conversation enhanced.", "notice_enhanced_one"],
    ["1,204 conversations enhanced, 2 not.", "notice_enhanced_left"],
    ["$8.02 of $10.00 are spent.", "notice_spent"],
    ["$8.02 of $10.00 are spent, about $1.50 are under way.", "notice_spent_promised"],
  ])("a notice that is put together is told apart: %s", (english, key) => expect(saidOf(english)?.key).toBe(key));

  test("why nothing was enhanced is said through all that it was told by", () => {
    const why = "The provider refused it: OpenAI refused the request. Nothing is lost.";
    const told = saidOf(`0 conversations enhanced, 1,204 not: ${why}`);
    expect(told && wordedIn(german, "de", told)).toBe(
      `0 Gespräche verbessert, 1.204 nicht: ${german.request_refused.replace("{why}", german.problem_refused.replace("{provider}", "OpenAI"))}`,
    );
  });

  test("when no provider could answer, each is heard", () => {
    const one = "Grok has trouble of its own at the moment. Nothing is lost; try again later.";
    const other = "There is no key for LM Studio. Nothing was sent; add the key in the settings.";
    const told = saidOf(`No provider could answer. Grok: ${one} LM Studio: ${other} What was there before is kept.`);
    expect(told?.with.why).toEqual([
      { key: "problem_unavailable", with: { provider: "Grok" } },
      { key: "problem_no_key", with: { provider: "LM Studio" } },
    ]);
  });

  test("a provider whose name has a colon is heard like any other", () => {
    const named = (provider: string) => `${provider} has trouble of its own at the moment. Nothing is lost; try again later.`;
    const trouble = { key: "problem_unavailable", with: { provider: "Office: Llama" } };
    expect(saidOf(named("Office: Llama"))).toEqual(trouble);
    expect(saidOf(`The provider refused it: ${named("Office: Llama")}`)?.with.why).toEqual([trouble]);
    const all = `Office: Llama: ${named("Office: Llama")} Grok: ${named("Grok")}`;
    expect(saidOf(`No provider could answer. ${all} What was there before is kept.`)?.with.why).toEqual([
      trouble,
      { key: "problem_unavailable", with: { provider: "Grok" } },
    ]);
  });

  test("a job that Parley began by itself is called so in German too, one of a person as the person called it", () => {
    const told = (title: string) => saidOf(`“${title}” has begun`);
    const inGerman = (title: string) => wordedIn(german, "de", told(title) ?? { key: "", with: {} });
    expect(inGerman(sentences.job_again)).toBe(german.notice_begun.replace("{title}", german.job_again));
    expect(inGerman("Desk")).toBe(german.notice_begun.replace("{title}", "Desk"));
  });

  test("in German puts in what the English does", () => {
    const differing = Object.entries(sentences).filter(
      ([key, english]) =>
        blanks(english).join() !== blanks(Object.entries(german).find(([name]) => name === key)?.[1] ?? "").join(),
    );
    expect(differing).toEqual([]);
  });
});
