import type { Question } from "../../../../../preload/contract/insight.ts";
import type { Heard } from "../../heard.ts";
import type { Part } from "../../part.ts";
import { Kept } from "../../shared/kept.ts";
import type { Shared } from "../../shared/shared.ts";
import { keyOf } from "../../text/hash.ts";
import { tidied } from "../../text/tidy.ts";
import { proof, within } from "../evidence.ts";
import { answered } from "./answered.ts";
import { asking } from "./detect.ts";
import { Recent } from "./recent.ts";
import { stemsOf, Watch, watched } from "./watch.ts";

const mostOpen = 60;
const mostPerMessage = 3;
const mostTold = 600;

/** Questions, and whether somebody answered them. */
export class Questions implements Part<Question[]> {
  readonly #shared: Shared;
  readonly #recent = new Recent();
  readonly #closed = new Kept<Question & { score: number }>(mostTold);
  readonly #open: { watch: Watch; text: string; sure: number }[] = [];
  #marks = 0;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  hear(heard: Heard): void {
    if (this.#open.length > 0) {
      const stems = stemsOf(heard.words, heard);
      for (const { watch } of this.#open) watch.hear(heard, stems);
    }
    while (this.#open.length > mostOpen || (this.#open[0]?.watch.seen ?? 0) >= watched) this.#close();
    if (heard.speaker?.role !== "bot" && heard.said.kind === "text") this.#ask(heard);
    this.#recent.hear(heard);
  }

  #ask(heard: Heard): void {
    let asked = 0;
    for (const sentence of heard.sentences) {
      if (sentence.asks) this.#marks += 1;
      const sure = asking(sentence, heard, this.#marks > 2);
      if (sure < 0) continue;
      const text = tidied(heard.text, sentence);
      if (text.length < 2) continue;
      this.#open.push({ watch: new Watch(heard, sentence, this.#recent.of(heard.said.author)), text, sure });
      asked += 1;
      if (asked === mostPerMessage) return;
    }
  }

  #close(): void {
    const done = this.#open.shift();
    if (done === undefined) return;
    const { watch, text, sure } = done;
    const { status, sure: sureOfAnswer, answer } = answered(watch, this.#shared.shape);
    const { said } = watch.question;
    this.#closed.add({
      key: keyOf("question", said.id, text),
      text,
      evidence: [proof(said, watch.sentence)],
      confidence: within(sure * (0.5 + sureOfAnswer / 2)),
      status,
      answer: answer ?? null,
      score: sure + (status === "answered" ? 0 : 0.5),
    });
  }

  tell(): Question[] {
    while (this.#open.length > 0) this.#close();
    return this.#closed.all.map(({ score: _, ...question }) => question);
  }
}
