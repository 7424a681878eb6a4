import { plainSpaces } from "../text/plain.ts";
import type { Sink } from "../types.ts";
import { type Deed, deedBefore } from "./whatsapp-system.ts";

/** Names in an address book are shorter; what is longer is a sentence with a colon in it. */
export const longestName = 100;

export interface Line {
  /** Null for a system message. */
  author: string | null;
  /** The name as it is written, where nobody of that name has been met. */
  unmet: string | null;
  body: string;
  guess: string | null;
}

/** Parts the author from the text, and tells the sink of everyone the first time that they write. */
export class Authors {
  readonly #sink: Sink;
  /** From the name as it is written, marks and all. */
  readonly #known = new Map<string, string>();
  readonly #names = new Set<string>();
  /** Names with a colon, by what stands before it. */
  readonly #longer: ReadonlyMap<string, string>;
  #group: string | null = null;

  constructor(sink: Sink, longNames: readonly string[]) {
    this.#sink = sink;
    this.#longer = new Map(longNames.map((name) => [name.slice(0, name.indexOf(": ")), name]));
  }

  /** On iPhones the group itself stands as the author of what happened in it; its name may have a colon. */
  set group(name: string | null) {
    this.#group = name;
  }

  read(rest: string): Line {
    const colon = this.#colonIn(rest);
    if (colon === -1) return saidByTheApp(rest, null);
    const raw = rest.slice(0, colon);
    const body = rest.slice(colon + 2);
    const known = this.#known.get(raw);
    if (known !== undefined) return { author: known, unmet: null, body, guess: null };
    const name = plainSpaces(raw).trim();
    if (raw !== this.#group && !this.#names.has(name)) {
      const deed = deedBefore(name.length, plainSpaces(rest).trim());
      if (deed !== null) return saidByTheApp(rest, this.#doubt(deed));
      if (name.length > longestName || name === "") {
        return saidByTheApp(rest, "no name stands before the colon: taken as a system message");
      }
    }
    return { author: name, unmet: raw, body, guess: null };
  }

  /** Tells the sink of an author who has written something. */
  meet(name: string, raw: string): void {
    // a slice would keep the whole chunk in memory that it was cut from
    const own = [...name].join("");
    this.#known.set([...raw].join(""), own);
    if (this.#names.has(own)) return;
    this.#names.add(own);
    this.#sink.person({ key: own, externalId: null, name: own, kind: "unknown" });
  }

  isKnown(name: string): boolean {
    return this.#names.has(name);
  }

  #colonIn(rest: string): number {
    if (this.#group !== null && rest.startsWith(this.#group) && rest.startsWith(": ", this.#group.length))
      return this.#group.length;
    const colon = rest.indexOf(": ");
    // an empty text, its last space lost on the way
    if (colon === -1) return rest.endsWith(":") ? rest.length - 1 : -1;
    const longer = this.#longer.size === 0 ? undefined : this.#longer.get(rest.slice(0, colon));
    if (longer === undefined) return colon;
    // where no colon follows the whole name, the app tells what they did
    return rest.startsWith(`${longer}: `) ? longer.length : -1;
  }

  #doubt({ actor, isClear }: Deed): string | null {
    if (isClear || actor === null || this.#names.has(actor.trim())) return null;
    return "what stands before the colon may be a name: taken as a system message";
  }
}

function saidByTheApp(body: string, guess: string | null): Line {
  return { author: null, unmet: null, body, guess };
}
