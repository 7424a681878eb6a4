import type { ActionItem } from "../../../../../preload/contract/insight.ts";
import { Zone } from "../../../ingest/text/zone.ts";
import type { Heard } from "../../heard.ts";
import { models, sumFor } from "../../models/bank.ts";
import { probability } from "../../models/linear.ts";
import type { Part } from "../../part.ts";
import { Kept } from "../../shared/kept.ts";
import type { Shared } from "../../shared/shared.ts";
import { dueDay, mayBeDue } from "../../text/due.ts";
import { keyOf } from "../../text/hash.ts";
import type { Sentence } from "../../text/sentences.ts";
import { tidied } from "../../text/tidy.ts";
import type { Speaker } from "../../types.ts";
import { proof, within } from "../evidence.ts";
import { longestOf, type Moment, placeFeature } from "../moments.ts";
import { peaks } from "../peaks.ts";
import { askedIn } from "./asked.ts";

const model = models.task;
const mostTold = 40;
const day = 86_400_000;
/** A day by which it is to be done makes it the more a task. */
const dated = 0.15;
/** Of a meeting's messages, the few that hand out work. */
const ofMeeting = { least: 0, most: 15, gap: 4 };

interface Candidate {
  heard: Heard;
  sentence: Sentence;
  owner: Speaker | undefined;
  due: string | null;
  sure: number;
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
      if (asked === undefined) this.#assign(heard, sentence);
      else this.#say(heard, sentence, asked.way === "promise" ? heard.speaker : this.#addressee(heard), asked.sure);
    }
  }

  /** "Owen changes the returns page by 29 May": who and by when, said of somebody else. */
  #assign(heard: Heard, sentence: Sentence): void {
    if (sentence.asks || heard.mentions.length === 0 || heard.speaker?.role === "customer") return;
    const owner = this.#shared.people.namedIn([sentence.kept[0]?.text ?? ""], heard.speaker);
    if (owner === undefined || owner.role === "customer" || sentence.kept.length < 4) return;
    if (this.#due(sentence, heard) !== null) this.#say(heard, sentence, owner, 0.45);
  }

  #say(heard: Heard, sentence: Sentence, owner: Speaker | undefined, sureOfIt: number): void {
    const due = this.#due(sentence, heard);
    const sure = within(sureOfIt + (due === null ? 0 : dated));
    this.#said.add({ heard, sentence, owner, due, sure, order: heard.order, score: sure, sum: sure });
  }

  #take({ heard, sums }: Moment): void {
    const sentence = longestOf(heard);
    const sum = model.bias + sumFor("task", sums);
    if (sentence === undefined || sum <= -2) return;
    const due = this.#due(sentence, heard);
    this.#handedOut.add({
      ...{ heard, sentence, owner: this.#addressee(heard), due },
      ...{ sure: 0, order: heard.order, score: sum, sum },
    });
  }

  /** Whom a request is made to: who is named, else, where two talk, the other. */
  #addressee({ mentions, speaker }: Heard): Speaker | undefined {
    return mentions[0] ?? (this.#shared.shape.authors <= 2 ? this.#shared.people.before(speaker) : undefined);
  }

  #due(sentence: Sentence, { said, text }: Heard): string | null {
    if (said.at === null || !mayBeDue(sentence.words)) return null;
    this.#zone ??= new Zone(this.#shared.around.timeZone);
    const found = dueDay(text.slice(sentence.start, sentence.end), Math.floor(this.#zone.fromUtc(said.at) / day));
    return found === undefined ? null : new Date(found * day).toISOString().slice(0, 10);
  }

  tell(): ActionItem[] {
    if (this.#shared.shape.kind === "meeting") {
      const placed = this.#handedOut.all.map((each) => ({
        ...each,
        sum: each.sum + model.weight(placeFeature(each.order, this.#shared.shape.messages)),
      }));
      return peaks(placed, ofMeeting).flatMap((each) => itemOf(each, within(probability(each.sum) * 0.7)));
    }
    return [...this.#said.all]
      .sort((a, b) => b.score - a.score || b.order - a.order)
      .slice(0, mostTold)
      .sort((a, b) => a.order - b.order)
      .flatMap((each) => itemOf(each, each.sure));
  }
}

function itemOf({ heard, sentence, owner, due }: Candidate, confidence: number): ActionItem[] {
  const text = tidied(heard.text, sentence);
  if (text === "") return [];
  const whose = owner === undefined ? null : { id: owner.id, name: owner.name };
  return [
    {
      ...{ key: keyOf("action", heard.said.id, text), text, evidence: [proof(heard.said, sentence)] },
      ...{ confidence, owner: whose, due },
    },
  ];
}
