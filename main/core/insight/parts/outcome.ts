import type { Evidence, Understanding } from "../../../../preload/contract/insight.ts";
import type { Heard } from "../heard.ts";
import { agreeingNumbers, offering, plainly } from "../models/agreeing.ts";
import { Linear, probability } from "../models/linear.ts";
import { agreedWeights } from "../models/weights/outcome.ts";
import type { Part } from "../part.ts";
import type { Shared } from "../shared/shared.ts";
import { proof, within } from "./evidence.ts";

type Told = Understanding["outcome"];

const model = new Linear(agreedWeights);
const remembered = 12;
const mostAuthors = 50;
const cues = ["no", "yes", "maybe"] as const;

interface Side {
  texts: string[];
  offers: number;
  asks: number;
  last: { evidence: Evidence; says: (typeof cues)[number] | undefined }[];
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
    const side = known ?? { texts: [], offers: 0, asks: 0, last: [] };
    this.#sides.set(said.author, side);
    this.#languages.add(heard.lexicon?.code);
    const plain = plainly(heard.text);
    if (offering.test(plain)) side.offers += 1;
    if (sentences.some(({ asks }) => asks)) side.asks += 1;
    side.texts.push(plain);
    side.last.push({ evidence: proof(said, { start: 0, end: sentences.at(-1)?.end ?? heard.text.length }), says: saysOf(heard) });
    if (side.texts.length > remembered) side.texts.shift();
    if (side.last.length > remembered) side.last.shift();
  }

  tell({ resolution }: Partial<Understanding>): Told {
    const asker = this.#asker();
    if (asker === undefined) return settled(resolution);
    const others = [...this.#sides].filter(([id]) => id !== asker.id).map(([, side]) => side);
    const asked = others.sort((a, b) => b.texts.length - a.texts.length)[0];
    if (asked === undefined) return settled(resolution);
    const spoken = asked.last.findLast(({ says }) => says !== undefined);
    const evidence = spoken === undefined ? asked.last.slice(-1).map((each) => each.evidence) : [spoken.evidence];
    if (!this.#languages.has("en"))
      return {
        outcome: spoken?.says ?? "unclear",
        confidence: within(spoken === undefined ? 0 : 0.4),
        evidence: spoken === undefined ? [] : evidence,
      };
    const sure = probability(model.sum([], agreeingNumbers(asked.texts, asker.side.texts)));
    return { outcome: sure > 0.5 ? "yes" : "no", confidence: within(Math.abs(sure - 0.5) * 2), evidence };
  }

  /** Who proposes most; nobody where nothing much is proposed. */
  #asker(): { id: number; side: Side } | undefined {
    const [first] = [...this.#sides].sort(([a, one], [b, two]) => two.offers - one.offers || a - b);
    if (first === undefined || this.#shared.shape.kind === "meeting") return undefined;
    const [id, side] = first;
    // who was asked for help and offers something once proposes nothing
    return side.offers >= (id === this.#first ? 1 : 2) && this.#shared.around.speakers.get(id)?.role !== "customer"
      ? { id, side }
      : undefined;
  }
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
