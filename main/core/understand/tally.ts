import type { ParticipantKind } from "../../../preload/contract/values.ts";
import type { Said, Speaker } from "../insight/types.ts";

/** Within a quarter hour no time zone's day begins. */
export const slotLength = 900_000;
export const slotOf = (time: number): number => Math.floor(time / slotLength);

export interface Tally {
  slots: { slot: number; author: number; messages: number }[];
  answers: Answer[];
  links: { from: number; to: number; replies: number; mentions: number }[];
}

interface Answer {
  askedAt: number;
  answeredAt: number;
  author: number;
  first: boolean;
}

const nobody = 0;

/** Counts a conversation for the dashboard while it is read: who wrote when, who answered how soon, who turned to whom. */
export class Tallying {
  readonly #slots = new Map<number, Map<number, number>>();
  readonly #links = new Map<string, Tally["links"][number]>();
  readonly #answers: Answer[] = [];
  readonly #mentions: Mentions;
  readonly #answersAt: (message: number) => number | null | undefined;
  readonly #speakers: ReadonlyMap<number, Speaker>;
  readonly #isDesk: boolean;
  readonly #isPair: boolean;
  #waiting: { author: number; at: number } | undefined;
  #last: number | null = null;

  /** `authorOf`: who wrote the message with an id. */
  constructor(speakers: ReadonlyMap<number, Speaker>, authorOf: (message: number) => number | null | undefined) {
    const roles = [...speakers.values()].map(({ role }) => role);
    this.#speakers = speakers;
    this.#answersAt = authorOf;
    this.#mentions = new Mentions(speakers);
    this.#isDesk = roles.includes("support_agent") && roles.some((role) => role === "customer" || role === "unknown");
    this.#isPair = roles.filter((role) => role !== "bot").length === 2;
  }

  add({ author, at, kind, text, replyTo }: Said): void {
    if (at !== null) this.#count(slotOf(at), author ?? nobody);
    if (author === null || kind === "system" || kind === "deleted") return;
    const role = this.#speakers.get(author)?.role ?? "unknown";
    if (at !== null && role !== "bot") this.#answer(author, at, role);
    const repliedTo = replyTo === null ? (this.#isPair ? this.#last : null) : this.#answersAt(replyTo);
    if (repliedTo != null && repliedTo !== author) this.#link(author, repliedTo).replies += 1;
    for (const to of this.#mentions.in(text)) if (to !== author) this.#link(author, to).mentions += 1;
    this.#last = author;
  }

  end(): Tally {
    const slots = [...this.#slots].flatMap(([slot, authors]) =>
      [...authors].map(([author, messages]) => ({ slot, author, messages })),
    );
    return { slots, answers: this.#answers, links: [...this.#links.values()] };
  }

  #count(slot: number, author: number): void {
    const authors = this.#slots.get(slot) ?? new Map<number, number>();
    authors.set(author, (authors.get(author) ?? 0) + 1);
    this.#slots.set(slot, authors);
  }

  /** At a desk the customers wait and the staff answers; elsewhere everyone does both. */
  #answer(author: number, at: number, role: ParticipantKind): void {
    const waiting = this.#waiting;
    const answers = this.#isDesk ? role === "support_agent" : waiting?.author !== author;
    if (waiting !== undefined && answers) {
      const answeredAt = Math.max(at, waiting.at);
      this.#answers.push({ askedAt: waiting.at, answeredAt, author, first: this.#answers.length === 0 });
      this.#waiting = undefined;
    }
    const asks = this.#isDesk ? role !== "support_agent" : true;
    if (asks) this.#waiting ??= { author, at };
  }

  #link(from: number, to: number): Tally["links"][number] {
    const key = `${from} ${to}`;
    const link = this.#links.get(key) ?? { from, to, replies: 0, mentions: 0 };
    this.#links.set(key, link);
    return link;
  }
}

/** So many people of a conversation are known by their names. */
const mostNamed = 500;

/** Who is turned to by name: @Ann, @Ann Smith. */
class Mentions {
  readonly #names = new Map<string, number | null>();

  constructor(speakers: ReadonlyMap<number, Speaker>) {
    for (const { id, name } of [...speakers.values()].slice(0, mostNamed)) {
      const words = name.toLowerCase().split(/\s+/);
      for (const form of new Set([words.join(" "), words.join(""), words.join("."), words.join("_"), words[0] ?? ""])) {
        if (form.length < 2) continue;
        // a first name that two people share is neither's
        this.#names.set(form, this.#names.has(form) && this.#names.get(form) !== id ? null : id);
      }
    }
  }

  in(text: string): Set<number> {
    const found = new Set<number>();
    if (!text.includes("@")) return found;
    for (const [, name = ""] of text.toLowerCase().matchAll(/(?<![\p{L}\p{N}])@([\p{L}\p{N}_.'-]+(?: [\p{L}\p{N}_'-]+)?)/gu)) {
      const [first = ""] = name.split(" ");
      const id = this.#names.get(name) ?? this.#names.get(first.replace(/[.'-]+$/, ""));
      if (id != null) found.add(id);
    }
    return found;
  }
}
