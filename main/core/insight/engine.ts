import type { Understanding } from "../../../preload/contract/insight.ts";
import { Reader } from "./heard.ts";
import type { Part } from "./part.ts";
import { partsOf } from "./registry.ts";
import { People } from "./shared/people.ts";
import { Shared } from "./shared/shared.ts";
import type { Said, Surroundings } from "./types.ts";

type Hearing = Pick<Part<unknown>, "hear">;

/** Understands one conversation, message after message; memory stays bounded however long it is. */
export class Engine {
  readonly #reader: Reader;
  readonly #shared: Shared;
  readonly #parts: ReturnType<typeof partsOf>;
  readonly #hearing: readonly Hearing[];

  constructor(around: Surroundings) {
    const people = new People(around.speakers);
    this.#reader = new Reader(around, people);
    this.#shared = new Shared(around, people);
    this.#parts = partsOf(this.#shared);
    this.#hearing = Object.values(this.#parts);
  }

  add(message: Said): void {
    const heard = this.#reader.read(message);
    this.#shared.hear(heard);
    for (const part of this.#hearing) part.hear(heard);
  }

  end(): Understanding {
    this.#shared.moments.end();
    const before: Partial<Understanding> = {};
    const tell = <Name extends keyof Understanding>(name: Name): Understanding[Name] => {
      const told = this.#parts[name].tell(before);
      before[name] = told;
      return told;
    };
    // the order matters: the summary knows what the others found
    return {
      languages: tell("languages"),
      keywords: tell("keywords"),
      topics: tell("topics"),
      entities: tell("entities"),
      questions: tell("questions"),
      actionItems: tell("actionItems"),
      decisions: tell("decisions"),
      sentiment: tell("sentiment"),
      tone: tell("tone"),
      resolution: tell("resolution"),
      outcome: tell("outcome"),
      summary: tell("summary"),
      counts: tell("counts"),
      limits: tell("limits"),
    };
  }
}
