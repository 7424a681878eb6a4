import type { Heard } from "../../heard.ts";

const remembered = 15;

/** Who spoke and who was named lately. */
export class Recent {
  readonly #last: { author: number | null; named: readonly number[] }[] = [];

  hear({ said, mentions }: Heard): void {
    this.#last.push({ author: said.author, named: mentions.map(({ id }) => id) });
    if (this.#last.length > remembered) this.#last.shift();
  }

  of(author: number | null): { own: number; named: number } {
    let own = 0;
    let named = 0;
    for (const each of this.#last) {
      if (each.author === author) own += 1;
      else if (author !== null && each.named.includes(author)) named += 1;
    }
    return { own, named };
  }
}
