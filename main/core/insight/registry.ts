import type { Understanding } from "../../../preload/contract/insight.ts";
import type { Part } from "./part.ts";
import { Actions } from "./parts/actions/actions.ts";
import { Counts } from "./parts/counts.ts";
import { Decisions } from "./parts/decisions.ts";
import { Entities } from "./parts/entities.ts";
import { Keywords } from "./parts/keywords.ts";
import { Languages } from "./parts/languages.ts";
import { Limits } from "./parts/limits.ts";
import { OutcomePart } from "./parts/outcome.ts";
import { Questions } from "./parts/questions/questions.ts";
import { Resolution } from "./parts/resolution.ts";
import { SentimentPart } from "./parts/sentiment.ts";
import { Summary } from "./parts/summary/summary.ts";
import { TonePart } from "./parts/tone.ts";
import { Topics } from "./parts/topics.ts";
import type { Shared } from "./shared/shared.ts";

type Parts = { [Name in keyof Understanding]: Part<Understanding[Name]> };

/** Every insight. */
export function partsOf(shared: Shared): Parts {
  return {
    languages: new Languages(),
    keywords: new Keywords(shared),
    topics: new Topics(shared),
    entities: new Entities(shared),
    questions: new Questions(shared),
    actionItems: new Actions(shared),
    decisions: new Decisions(shared),
    sentiment: new SentimentPart(shared),
    tone: new TonePart(),
    outcome: new OutcomePart(shared),
    resolution: new Resolution(shared),
    summary: new Summary(shared),
    counts: new Counts(shared),
    limits: new Limits(shared),
  };
}
