import type { Heard } from "../heard.ts";

export type Kind = "support" | "meeting" | "group" | "chat";

const mostAuthors = 5000;

/** What kind of conversation it is, by who speaks and how. */
export class Shape {
  messages = 0;
  texts = 0;
  words = 0;
  dated = 0;
  customers = 0;
  agents = 0;
  fillers = 0;
  machine = 0;
  naming = 0;
  readonly #authors = new Set<number>();

  hear({ said, speaker, length, words, machine, mentions }: Heard): void {
    this.messages += 1;
    this.words += length;
    if (said.at !== null) this.dated += 1;
    if (machine) this.machine += 1;
    if (said.kind !== "text" || length === 0) return;
    this.texts += 1;
    if (mentions.length > 0) this.naming += 1;
    if (said.author !== null && this.#authors.size < mostAuthors) this.#authors.add(said.author);
    if (speaker?.role === "customer") this.customers += 1;
    else if (speaker?.role === "support_agent") this.agents += 1;
    for (const word of words) if (isFiller(word.text)) this.fillers += 1;
  }

  get authors(): number {
    return this.#authors.size;
  }

  /** Whether people say whom they answer, as where many talk at once. */
  get isNaming(): boolean {
    return this.naming > this.texts * 0.15;
  }

  /** Before there is enough to tell. */
  get mayBeMeeting(): boolean {
    return this.texts < 20 ? this.customers === 0 : this.fillers > this.words * 0.006;
  }

  get isSpoken(): boolean {
    return this.fillers > this.words * 0.012;
  }

  get kind(): Kind {
    if (this.customers > 0 && (this.agents > 0 || this.authors <= 2)) return "support";
    if (this.isSpoken && this.texts >= 30) return "meeting";
    return this.authors > 2 ? "group" : "chat";
  }
}

/** What only speech that was written down has much of. */
function isFiller(word: string): boolean {
  return word === "um" || word === "uh" || word === "uhm" || word === "er" || word === "äh" || word === "ähm" || word === "euh";
}
