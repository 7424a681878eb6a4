import type { Question } from "../../../../preload/contract/insight.ts";
import type { Heard } from "../heard.ts";
import type { Part } from "../part.ts";
import { keyOf } from "../text/hash.ts";
import type { Sentence } from "../text/sentences.ts";
import { tidied } from "../text/tidy.ts";
import { proof, within } from "./evidence.ts";

const mostOpen = 40;
const mostTold = 500;

/** Questions, and whether somebody answered them. */
export class Questions implements Part<Question[]> {
  readonly #closed: Question[] = [];
  #open: { heard: Heard; question: Question; seen: number }[] = [];

  hear(heard: Heard): void {
    for (const open of this.#open) {
      open.seen += 1;
      if (open.question.answer === null && heard.said.author !== open.heard.said.author && heard.sentences.length > 0) {
        open.question.answer = proof(heard.said, heard.sentences[0] ?? { start: 0, end: 0 });
        open.question.status = "answered";
      }
    }
    const asked = heard.sentences.find((sentence) => isQuestion(sentence, heard));
    if (asked !== undefined) {
      const text = tidied(heard.text, asked.words, heard.lexicon, asked.end);
      if (text !== "")
        this.#open.push({
          heard,
          seen: 0,
          question: {
            key: keyOf("question", heard.said.id, text),
            text,
            evidence: [proof(heard.said, asked)],
            confidence: within(asked.asks ? 0.9 : 0.6),
            status: "unanswered",
            answer: null,
          },
        });
    }
    while (this.#open.length > mostOpen || (this.#open[0]?.seen ?? 0) > 20) {
      const done = this.#open.shift();
      if (done !== undefined && this.#closed.length < mostTold) this.#closed.push(done.question);
    }
  }

  tell(): Question[] {
    return [...this.#closed, ...this.#open.map(({ question }) => question)].slice(0, mostTold);
  }
}

function isQuestion(sentence: Sentence, { lexicon }: Heard): boolean {
  return sentence.asks || (sentence.words.length > 3 && lexicon?.asks.has(sentence.words[0]?.text ?? "") === true);
}
