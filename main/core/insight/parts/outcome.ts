import type { Evidence, Understanding } from "../../../../preload/contract/insight.ts";
import type { Heard } from "../heard.ts";
import { agreeing, isAboutGiving, offering, plainly, remembered } from "../models/agreeing.ts";
import type { Token } from "../models/features.ts";
import { Linear, probability } from "../models/linear.ts";
import { agreedWeights, agreeingWeights } from "../models/weights/outcome.ts";
import type { Part } from "../part.ts";
import type { Shared } from "../shared/shared.ts";
import { proof, within } from "./evidence.ts";

type Told = Understanding["outcome"];

const models = { cues: new Linear(agreedWeights), words: new Linear(agreeingWeights) };
const mostAuthors = 50;
const cues = ["no", "yes", "maybe"] as const;

interface Side {
  last: Heard[];
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
    if (offering.test(plainly(heard.text))) side.offers += 1;
    side.last.push(heard);
    if (side.last.length > remembered) side.last.shift();
  }

  tell({ resolution }: Partial<Understanding>): Told {
    const asker = this.#asker();
    if (asker === undefined) return settled(resolution);
    const others = [...this.#sides].filter(([id]) => id !== asker.id).map(([, side]) => side);
    const asked = others.sort((a, b) => b.last.length - a.last.length)[0];
    if (asked === undefined) return settled(resolution);
    const spoken = asked.last.findLast((heard) => saysOf(heard) !== undefined);
    const evidence = [spoken ?? asked.last.at(-1)].flatMap((heard) => (heard === undefined ? [] : [proofOf(heard)]));
    const texts = textsOf(asked);
    if (!this.#languages.has("en") || !isAboutGiving([...texts, ...textsOf(asker.side)]))
      return {
        outcome: (spoken === undefined ? undefined : saysOf(spoken)) ?? "unclear",
        confidence: within(spoken === undefined ? 0 : 0.4),
        evidence: spoken === undefined ? [] : evidence,
      };
    const sure = probability(agreeing(models, { texts, tokens: tokensOf(asked) }));
    return { outcome: sure > 0.5 ? "yes" : "no", confidence: within(Math.abs(sure - 0.5) * 2), evidence };
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

const textsOf = ({ last }: Side): string[] => last.map(({ text }) => plainly(text));

function proofOf({ said, sentences, text }: Heard): Evidence {
  return proof(said, { start: 0, end: sentences.at(-1)?.end ?? text.length });
}

/** The different words of a side. */
function tokensOf({ last }: Side): Token[] {
  return [...new Map(last.flatMap(({ words }) => words.map((word): [number, Token] => [word.id, word]))).values()];
}

function saysOf({ lexicon, words }: Heard): (typeof cues)[number] | undefined {
  return cues.find((cue) => {
    const at = lexicon?.cue(cue).in(words) ?? -1;
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
