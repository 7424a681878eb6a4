import type { ActionItem } from "../../../../../preload/contract/insight.ts";
import { Zone } from "../../../ingest/text/zone.ts";
import type { Heard } from "../../heard.ts";
import { models } from "../../models/bank.ts";
import { probability } from "../../models/linear.ts";
import type { Part } from "../../part.ts";
import { Kept } from "../../shared/kept.ts";
import type { Shared } from "../../shared/shared.ts";
import { dueDay } from "../../text/due.ts";
import { keyOf } from "../../text/hash.ts";
import type { Sentence } from "../../text/sentences.ts";
import { tidied } from "../../text/tidy.ts";
import type { Speaker } from "../../types.ts";
import { proof, within } from "../evidence.ts";
import { type Moment, placeFeature } from "../moments.ts";
import { peaks } from "../peaks.ts";
import { askedIn } from "./asked.ts";

const model = models.task;
const mostTold = 40;
const day = 86_400_000;
/** Of a meeting's messages, the few that hand out work. */
const ofMeeting = { least: 0, most: 15, gap: 4 };

interface Candidate {
  item: ActionItem;
  order: number;
  score: number;
  sum: number;
}

/** What somebody is to do: who, and by when. */
export class Actions implements Part<ActionItem[]> {
  readonly #shared: Shared;
  readonly #said = new Kept<Candidate>(mostTold * 3);
  readonly #handedOut = new Kept<Candidate>(300);
  #zone: Zone | undefined;

  constructor(shared: Shared) {
    this.#shared = shared;
    shared.moments.for((moment) => this.#take(moment));
  }

  hear(heard: Heard): void {
    if (heard.speaker?.role === "bot" || heard.machine) return;
    for (const sentence of heard.sentences) {
      const asked = askedIn(sentence, heard);
      if (asked === undefined) {
        this.#assign(heard, sentence);
        continue;
      }
      const owner = asked.way === "promise" ? heard.speaker : this.#addressee(heard);
      const item = this.#item(heard, sentence, owner, asked.sure);
      if (item !== undefined) this.#said.add({ item, order: heard.order, score: item.confidence, sum: item.confidence });
    }
  }

  /** "Owen changes the returns page by 29 May": who and by when, said of somebody else. */
  #assign(heard: Heard, sentence: Sentence): void {
    if (sentence.asks || heard.mentions.length === 0 || heard.speaker?.role === "customer") return;
    const owner = this.#shared.people.namedIn(sentence.kept.slice(0, 1), heard.speaker);
    if (owner === undefined || owner.role === "customer" || sentence.kept.length < 4) return;
    const item = this.#item(heard, sentence, owner, 0.45);
    if (item !== undefined && item.due !== null)
      this.#said.add({ item, order: heard.order, score: item.confidence, sum: item.confidence });
  }

  #take({ heard, features }: Moment): void {
    const sentence = [...heard.sentences].sort((a, b) => b.kept.length - a.kept.length)[0];
    if (sentence === undefined) return;
    const sum = model.sum(features);
    const item = sum > -2 ? this.#item(heard, sentence, this.#addressee(heard), 0.3) : undefined;
    if (item !== undefined) this.#handedOut.add({ item, order: heard.order, score: sum, sum });
  }

  #item(heard: Heard, sentence: Sentence, owner: Speaker | undefined, sure: number): ActionItem | undefined {
    const text = tidied(heard.text, sentence);
    if (text === "") return undefined;
    const due = this.#due(sentence, heard);
    return {
      key: keyOf("action", heard.said.id, text),
      text,
      evidence: [proof(heard.said, sentence)],
      confidence: within(sure + (due === null ? 0 : 0.15)),
      owner: owner === undefined ? null : { id: owner.id, name: owner.name },
      due,
    };
  }

  /** Whom a request is made to: who is named, else, where two talk, the other. */
  #addressee({ mentions, speaker }: Heard): Speaker | undefined {
    return mentions[0] ?? (this.#shared.shape.authors <= 2 ? this.#shared.people.before(speaker) : undefined);
  }

  #due(sentence: Sentence, { said, text }: Heard): string | null {
    if (said.at === null) return null;
    this.#zone ??= new Zone(this.#shared.around.timeZone);
    const found = dueDay(text.slice(sentence.start, sentence.end), Math.floor(this.#zone.fromUtc(said.at) / day));
    return found === undefined ? null : new Date(found * day).toISOString().slice(0, 10);
  }

  tell(): ActionItem[] {
    if (this.#shared.shape.kind === "meeting") {
      const placed = this.#handedOut.all.map((each) => ({
        ...each,
        sum: each.sum + model.features([placeFeature(each.order, this.#shared.shape.messages)]),
      }));
      return peaks(placed, ofMeeting).map(({ item, sum }) => ({ ...item, confidence: within(probability(sum) * 0.7) }));
    }
    return [...this.#said.all]
      .sort((a, b) => b.score - a.score || b.order - a.order)
      .slice(0, mostTold)
      .sort((a, b) => a.order - b.order)
      .map(({ item }) => item);
  }
}
