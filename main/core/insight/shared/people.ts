import { type Word, wordsOf } from "../text/words.ts";
import type { Speaker } from "../types.ts";

const mostNames = 20_000;

/** Who is meant by a name in the text, and who spoke last. */
export class People {
  readonly #byName = new Map<string, Speaker | null>();
  readonly #byWhole = new Map<string, Speaker>();
  readonly #last: Speaker[] = [];

  constructor(speakers: ReadonlyMap<number, Speaker>) {
    for (const speaker of speakers.values()) {
      if (this.#byName.size >= mostNames) break;
      const whole = speaker.name.toLowerCase();
      // nicknames may be no words at all: "|trey|"
      if (!/\s|^\p{Lu}\p{Ll}+$/u.test(speaker.name) && whole.length > 2) this.#byWhole.set(whole, speaker);
      const names = wordsOf(speaker.name).filter((word) => word.end - word.start > 2 && word.kind === "word");
      for (const [index, { text }] of names.entries()) {
        // a name that two people bear, or one that is a title, tells nothing
        if (index > 2 || /^(?:the|von|van|der|del|grad|phd|support|agent|user)$/.test(text)) continue;
        this.#byName.set(text, this.#byName.has(text) && this.#byName.get(text)?.id !== speaker.id ? null : speaker);
      }
    }
  }

  hear(speaker: Speaker | undefined): void {
    if (speaker === undefined || this.#last.at(-1)?.id === speaker.id) return;
    this.#last.push(speaker);
    if (this.#last.length > 6) this.#last.shift();
  }

  mentioned(text: string, words: readonly Word[], but: Speaker | undefined): Speaker[] {
    const found: Speaker[] = [];
    const add = (speaker: Speaker | null | undefined) => {
      if (speaker !== null && speaker !== undefined && speaker.id !== but?.id && !found.includes(speaker)) found.push(speaker);
    };
    if (this.#byWhole.size > 0)
      for (const part of text.slice(0, 2000).split(/[\s,:;!?]+/)) if (part.length > 2) add(this.#byWhole.get(part.toLowerCase()));
    for (const word of words) {
      const known = word.kind === "word" ? this.#byName.get(word.text) : undefined;
      // "Will" is somebody, "will" is not
      if (known !== undefined && text.charCodeAt(word.start) !== word.text.charCodeAt(0)) add(known);
      else if (known !== undefined && text.charAt(word.start - 1) === "@") add(known);
    }
    return found.length > 8 ? found.slice(0, 8) : found;
  }

  named(word: string): Speaker | undefined {
    return this.#byName.get(word) ?? undefined;
  }

  /** The first whom the words name, but for one. */
  namedIn(words: readonly string[], but?: Speaker): Speaker | undefined {
    for (const word of words) {
      const speaker = this.named(word);
      if (speaker !== undefined && speaker.id !== but?.id) return speaker;
    }
    return undefined;
  }

  /** Whoever spoke last before this one. */
  before(speaker: Speaker | undefined): Speaker | undefined {
    return this.#last.findLast((each) => each.id !== speaker?.id);
  }
}
