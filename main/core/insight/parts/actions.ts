import type { ActionItem } from "../../../../preload/contract/insight.ts";
import { Zone } from "../../ingest/text/zone.ts";
import type { Heard } from "../heard.ts";
import type { Part } from "../part.ts";
import { Kept } from "../shared/kept.ts";
import type { Shared } from "../shared/shared.ts";
import { dueDay } from "../text/due.ts";
import { keyOf } from "../text/hash.ts";
import type { Sentence } from "../text/sentences.ts";
import { tidied } from "../text/tidy.ts";
import type { Speaker } from "../types.ts";
import { proof, within } from "./evidence.ts";

const most = 60;
const day = 86_400_000;

/** What somebody is to do: who, and by when. */
export class Actions implements Part<ActionItem[]> {
  readonly #shared: Shared;
  readonly #kept = new Kept<ActionItem & { score: number }>(most * 2);
  #zone: Zone | undefined;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  hear(heard: Heard): void {
    const { lexicon, speaker, said } = heard;
    if (lexicon === undefined || speaker?.role === "bot") return;
    for (const sentence of heard.sentences) {
      const promised = lexicon.cue("promises").in(sentence.words) >= 0;
      const requested = !promised && lexicon.cue("requests").in(sentence.words) === 0;
      if (!promised && !requested) continue;
      const text = tidied(heard.text, sentence);
      const owner = promised
        ? speaker
        : (this.#shared.people.namedIn(sentence.words, speaker) ?? this.#shared.people.before(speaker));
      const due = this.#due(sentence, heard);
      const score = (promised ? 0.6 : 0.5) + (due === null ? 0 : 0.2);
      this.#kept.add({
        key: keyOf("action", said.id, text),
        text,
        evidence: [proof(said, sentence)],
        confidence: within(score),
        owner: ownerOf(owner),
        due,
        score,
      });
    }
  }

  #due(sentence: Sentence, { said, text }: Heard): string | null {
    if (said.at === null) return null;
    this.#zone ??= new Zone(this.#shared.around.timeZone);
    const found = dueDay(text.slice(sentence.start, sentence.end), Math.floor(this.#zone.fromUtc(said.at) / day));
    return found === undefined ? null : new Date(found * day).toISOString().slice(0, 10);
  }

  tell(): ActionItem[] {
    return this.#kept.all.slice(-most).map(({ score: _, ...item }) => item);
  }
}

function ownerOf(speaker: Speaker | undefined): ActionItem["owner"] {
  return speaker === undefined ? null : { id: speaker.id, name: speaker.name };
}
