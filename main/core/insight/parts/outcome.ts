import type { Evidence, Understanding } from "../../../../preload/contract/insight.ts";
import type { Heard } from "../heard.ts";
import { agreeing, isAboutGiving, offering, plainly, remembered, speaksFor } from "../models/agreeing.ts";
import type { Token } from "../models/features.ts";
import { Linear, probability } from "../models/linear.ts";
import { agreedWeights, agreeingWeights } from "../models/weights/outcome.ts";
import type { Part } from "../part.ts";
import type { Shared } from "../shared/shared.ts";
import type { Word } from "../text/words.ts";
import { proof, within } from "./evidence.ts";

type Told = Understanding["outcome"];

const models = { cues: new Linear(agreedWeights), words: new Linear(agreeingWeights) };
const mostAuthors = 50;
const mostWords = 200;
const cues = ["no", "yes", "maybe"] as const;

/** What is remembered of a message: there may be many sides, and a message may be very long. */
interface Remembered {
  text: string;
  words: readonly Word[];
  says: (typeof cues)[number] | undefined;
  evidence: Evidence;
}

interface Side {
  last: Remembered[];
  offers: number;
}

/** Whether what was proposed was agreed to: by those who did not propose it. */
export class OutcomePart implements Part<Told> {
  readonly #shared: Shared;
  readonly #sides = new Map<number, Side>();
  #first: number | undefined;
  readonly #languages = new Set<string | undefined>();

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  hear(heard: Heard): void {
    const { said, speaker, sentences } = heard;
    if (said.author !== null && sentences.length > 0 && speaker?.role !== "bot") this.#first ??= said.author;
    if (said.author === null || speaker?.role === "bot" || sentences.length === 0) return;
    const known = this.#sides.get(said.author);
    if (known === undefined && this.#sides.size >= mostAuthors) return;
    const side = known ?? { last: [], offers: 0 };
    this.#sides.set(said.author, side);
    this.#languages.add(heard.lexicon?.code);
    const text = plainly(heard.text);
    if (offering.test(text)) side.offers += 1;
    side.last.push({ text, words: heard.words.slice(0, mostWords), says: saysOf(heard), evidence: proofOf(heard) });
    if (side.last.length > remembered) side.last.shift();
  }

  tell({ resolution }: Partial<Understanding>): Told {
    const asker = this.#asker();
    if (asker === undefined) return settled(resolution);
    const others = [...this.#sides].filter(([id]) => id !== asker.id).map(([, side]) => side);
    const asked = others.sort((a, b) => b.last.length - a.last.length)[0];
    if (asked === undefined) return settled(resolution);
    const spoken = asked.last.findLast(({ says }) => says !== undefined);
    const texts = textsOf(asked);
    if (!this.#languages.has("en") || !isAboutGiving([...texts, ...textsOf(asker.side)]))
      return {
        outcome: spoken?.says ?? "unclear",
        confidence: within(spoken === undefined ? 0 : 0.4),
        evidence: spoken === undefined ? [] : [spoken.evidence],
      };
    const sure = probability(agreeing(models, { texts, tokens: tokensOf(asked) }));
    const agreed = sure > 0.5;
    const telling = asked.last.findLast(({ text }) => speaksFor(agreed, text)) ?? spoken ?? asked.last.at(-1);
    return {
      outcome: agreed ? "yes" : "no",
      confidence: within(Math.abs(sure - 0.5) * 2),
      evidence: telling === undefined ? [] : [telling.evidence],
    };
  }

  /** Who proposes most; nobody where nothing much is proposed. */
  #asker(): { id: number; side: Side } | undefined {
    const [first] = [...this.#sides]
      .filter(([id]) => this.#shared.around.speakers.get(id)?.role !== "customer")
      .sort(([, one], [, two]) => two.offers - one.offers);
    if (first === undefined || this.#shared.shape.kind === "meeting") return undefined;
    const [id, side] = first;
    // who was asked for help and offers something once proposes nothing
    return side.offers >= (id === this.#first ? 1 : 2) ? { id, side } : undefined;
  }
}

const textsOf = ({ last }: Side): string[] => last.map(({ text }) => text);

function proofOf({ said, sentences, text }: Heard): Evidence {
  return proof(said, { start: 0, end: sentences.at(-1)?.end ?? text.length });
}

/** The different words of a side. */
function tokensOf({ last }: Side): Token[] {
  return [...new Map(last.flatMap(({ words }) => words.map((word): [number, Token] => [word.id, word]))).values()];
}

function saysOf({ lexicon, words }: Heard): (typeof cues)[number] | undefined {
  const first = words.slice(0, 8);
  return cues.find((cue) => {
    const at = lexicon?.cue(cue).in(first) ?? -1;
    return at >= 0 && at <= 2;
  });
}

/** A case without a proposal: what was asked for is what counts. */
function settled(resolution: Understanding["resolution"] | undefined): Told {
  if (resolution?.resolved === "resolved")
    return { outcome: "yes", confidence: resolution.confidence, evidence: resolution.evidence };
  if (resolution?.resolved === "unresolved")
    return { outcome: "no", confidence: resolution.confidence, evidence: resolution.evidence };
  return { outcome: "unclear", confidence: 0, evidence: [] };
}
