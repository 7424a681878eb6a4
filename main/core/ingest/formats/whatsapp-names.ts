import { longestName } from "./whatsapp-author.ts";
import { readBody } from "./whatsapp-body.ts";
import { isNotice } from "./whatsapp-system.ts";

interface Candidate {
  name: string;
  messages: number;
  isProved: boolean;
}

/** A broken file has a new name in every line. */
const mostNames = 10_000;
const fewest = 3;

/**
 * Finds the names that have a colon themselves: "Lars: Dev". That all of somebody's messages begin alike proves nothing, since a bot may
 * begin each with "Error: "; but WhatsApp's own note of a missing file or a deleted message stands alone after a name, never after words.
 */
export class LongNames {
  /** By what stands before the first colon; null where that is known to be the whole name. */
  readonly #candidates = new Map<string, Candidate | null>();

  see(rest: string): void {
    const colon = rest.indexOf(": ");
    if (colon < 1 || colon > longestName) return;
    const short = rest.slice(0, colon);
    const candidate = this.#candidates.get(short);
    if (candidate === null) return;
    if (candidate === undefined) {
      if (this.#candidates.size < mostNames) this.#candidates.set(ownCopy(short), begin(rest, colon));
      return;
    }
    const { name } = candidate;
    if (rest.startsWith(name) && rest.startsWith(": ", name.length)) {
      candidate.messages += 1;
      candidate.isProved ||= isNote(rest.slice(name.length + 2));
    } else if (!rest.startsWith(`${name} `) || !isNotice(rest)) {
      this.#candidates.set(short, null);
    }
  }

  result(): string[] {
    const found = [...this.#candidates.values()].filter((candidate) => candidate !== null);
    return found.filter(({ messages, isProved }) => isProved && messages >= fewest).map(({ name }) => name);
  }
}

function begin(rest: string, colon: number): Candidate | null {
  const second = rest.indexOf(": ", colon + 2);
  if (second === -1 || second > longestName) return null;
  return { name: ownCopy(rest.slice(0, second)), messages: 1, isProved: isNote(rest.slice(second + 2)) };
}

/** Anybody may write "message deleted" without the app's mark; a file's name, and a caption before it, are people's words as well. */
function isNote(body: string): boolean {
  const { kind } = readBody(body);
  return (kind === "media" && body.startsWith("<")) || (kind === "deleted" && body.startsWith("\u200e"));
}

/** A slice would keep the whole chunk in memory that it was cut from. */
function ownCopy(text: string): string {
  return [...text].join("");
}
