import type { Heard } from "../heard.ts";
import { Moments } from "../parts/moments.ts";
import type { Surroundings } from "../types.ts";
import type { People } from "./people.ts";
import { Shape } from "./shape.ts";
import { Vocabulary } from "./vocabulary.ts";

/** What several insights need to know of the conversation; hears each message before they do. */
export class Shared {
  readonly around: Surroundings;
  readonly moments = new Moments();
  readonly shape = new Shape();
  readonly people: People;
  readonly vocabulary: Vocabulary;

  constructor(around: Surroundings, people: People) {
    this.around = around;
    this.people = people;
    this.vocabulary = new Vocabulary(around.spread);
  }

  hear(heard: Heard): void {
    this.shape.hear(heard);
    this.people.hear(heard.speaker);
    this.vocabulary.hear(heard);
    // only meetings are read this closely
    if (this.shape.mayBeMeeting) this.moments.hear(heard);
  }
}
