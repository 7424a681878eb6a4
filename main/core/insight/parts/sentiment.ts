import type { Understanding } from "../../../../preload/contract/insight.ts";
import type { Heard } from "../heard.ts";
import { felt } from "../models/feeling.ts";
import type { Part } from "../part.ts";
import type { Shared } from "../shared/shared.ts";
import { rounded, within } from "./evidence.ts";
import { MoodLine } from "./moodLine.ts";

type Sentiment = Understanding["sentiment"];

const mostPeople = 2000;
const peopleTold = 50;

interface Sum {
  messages: number;
  mood: number;
}

/** How people felt: each, over the conversation, and all in all. Of a support case it is the customer who counts. */
export class SentimentPart implements Part<Sentiment> {
  readonly #shared: Shared;
  readonly #people = new Map<number, Sum>();
  readonly #line = new MoodLine();
  readonly #all = new Feelings();
  readonly #customers = new Feelings();

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  hear(heard: Heard): void {
    const { said, speaker, mood, words } = heard;
    if (said.kind !== "text" || words.length === 0 || speaker?.role === "bot") return;
    this.#line.hear(said, mood);
    this.#all.add(mood);
    if (speaker?.role === "customer") this.#customers.add(mood);
    if (said.author === null) return;
    const sum = this.#people.get(said.author);
    if (sum !== undefined) {
      sum.messages += 1;
      sum.mood += mood;
    } else if (this.#people.size < mostPeople) this.#people.set(said.author, { messages: 1, mood });
  }

  tell(): Sentiment {
    const feelings = this.#shared.shape.kind === "support" && this.#customers.messages > 0 ? this.#customers : this.#all;
    return {
      overall: feelings.overall,
      mood: rounded(feelings.mean),
      confidence: within(feelings.confidence),
      line: this.#line.points(),
      people: [...this.#people]
        .sort(([a, one], [b, two]) => two.messages - one.messages || a - b)
        .slice(0, peopleTold)
        .map(([id, { messages, mood }]) => ({ id, messages, mood: rounded(mood / messages) })),
    };
  }
}

/** Moods of many messages as one. How it ended counts more than how it began. */
class Feelings {
  messages = 0;
  #sum = 0;
  #good = 0;
  #bad = 0;
  #recent = 0;

  add(mood: number): void {
    this.messages += 1;
    this.#sum += mood;
    if (mood >= felt) this.#good += mood;
    else if (mood <= -felt) this.#bad -= mood;
    this.#recent = this.messages === 1 ? mood : this.#recent * 0.7 + mood * 0.3;
  }

  get mean(): number {
    return this.messages === 0 ? 0 : Math.max(-1, Math.min(1, (this.#sum / this.messages) * 0.7 + this.#recent * 0.3));
  }

  get overall(): Sentiment["overall"] {
    const all = this.#good + this.#bad;
    if (all < 0.05 * this.messages + 0.2) return "neutral";
    const balance = (this.#good - this.#bad) / all;
    if (balance > 0.35) return "positive";
    if (balance < -0.35) return "negative";
    return "mixed";
  }

  get confidence(): number {
    const all = this.#good + this.#bad;
    return all === 0
      ? Math.min(0.5, this.messages / 20)
      : Math.min(0.95, (all / (all + 1)) * (0.5 + Math.abs(this.#good - this.#bad) / all / 2));
  }
}
