import { findIn, type RedactionKind } from "./kinds.ts";

/** Takes out of the texts of one conversation what is not to leave, and puts it back into what comes back. */
export class Redactor {
  readonly #placeholders = new Map<string, string>();
  readonly #originals = new Map<string, string>();
  readonly #counts = new Map<RedactionKind, number>();
  readonly #any: RegExp | undefined;

  /** All texts that will be redacted: what is secret in one of them is secret wherever else it stands. */
  constructor(texts: readonly string[], kinds: ReadonlySet<RedactionKind>, names: readonly string[] = []) {
    // what already looks like a placeholder is one too, else it could not be told from ours when it comes back
    const secrets: [string, RedactionKind | "mark"][] = texts.flatMap((text) => [
      ...[...text.matchAll(placeholder)].map(([mark]): [string, "mark"] => [mark, "mark"]),
      ...findIn(text, kinds).map(({ kind, start, end }): [string, RedactionKind] => [text.slice(start, end), kind]),
    ]);
    if (kinds.has("name")) for (const name of partsOf(names)) secrets.push([name, "name"]);
    const numbers = new Map<string, number>();
    for (const [secret, kind] of secrets) {
      if (this.#placeholders.has(secret)) continue;
      const number = (numbers.get(kind) ?? 0) + 1;
      numbers.set(kind, number);
      const mark = `[${kind.toUpperCase()}_${number}]`;
      this.#placeholders.set(secret, mark);
      this.#originals.set(mark, secret);
    }
    for (const kind of kinds) if (numbers.has(kind)) this.#counts.set(kind, numbers.get(kind) ?? 0);
    if (secrets.length > 0) this.#any = anyOf([...this.#placeholders.keys()]);
  }

  /** How many different ones of each kind there are. */
  get counts(): ReadonlyMap<RedactionKind, number> {
    return this.#counts;
  }

  redact(text: string): string {
    if (this.#any === undefined) return text;
    return text.replace(this.#any, (secret) => this.#placeholders.get(secret) ?? secret);
  }

  restore(text: string): string {
    return restored(text, this.#originals);
  }

  /** What stands for which placeholder, to be kept until the answer comes. */
  get marks(): ReadonlyMap<string, string> {
    return this.#originals;
  }
}

export function restored(text: string, marks: ReadonlyMap<string, string>): string {
  return marks.size === 0 ? text : text.replace(placeholder, (mark) => marks.get(mark) ?? mark);
}

export const placeholder = /\[(?:EMAIL|PHONE|IBAN|CARD|IP|URL|KEY|NAME|MARK)_\d+\]/g;

/** A longer one first, so that none is left over behind a shorter one that begins it. */
function anyOf(secrets: readonly string[]): RegExp {
  const sorted = [...secrets].sort((one, other) => other.length - one.length);
  return new RegExp(sorted.map((secret) => secret.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|"), "g");
}

/** A name as a whole, and each of its words by itself where it is long enough not to stand in others. */
function partsOf(names: readonly string[]): string[] {
  return names.flatMap((name) => [name, ...name.split(/\s+/)]).filter((part) => part.length > 2);
}
