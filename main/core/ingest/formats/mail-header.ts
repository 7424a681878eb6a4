import { addressParser, decodeWords } from "postal-mime";
import { likelyText, textIn } from "./mail-text.ts";

/** A mail's or a part's headers, by lower-case name; of several of one name the first. */
export type Headers = ReadonlyMap<string, string>;

const longest = 1_000_000;
const longestWords = 10_000;

/** Takes header lines, which may be folded over several. */
export class HeaderLines {
  readonly #lines: string[] = [];
  #size = 0;

  add(line: string): void {
    this.#size += line.length;
    if (this.#size > longest) return;
    if (/^[ \t]/.test(line) && this.#lines.length > 0) this.#lines[this.#lines.length - 1] += line;
    else this.#lines.push(line);
  }

  headers(): Headers {
    const headers = new Map<string, string>();
    for (const line of this.#lines) {
      const colon = line.indexOf(":");
      const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
      if (name !== "" && !/\s/.test(name) && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
    }
    return headers;
  }
}

/** A header's text, its encoded words decoded. */
export function wordsIn(value: string | undefined): string {
  return value === undefined
    ? ""
    : decodeWords(likelyText(value.slice(0, longestWords)))
        .replace(/\s+/g, " ")
        .trim();
}

/** The first who is named; null for nobody. */
export function personIn(value: string | undefined): { address: string | null; name: string } | null {
  if (value === undefined) return null;
  for (const one of addressParser(likelyText(value).slice(0, longestWords), { flatten: true })) {
    const address = one.address?.trim().toLowerCase() || null;
    const name = one.name.trim() || one.address?.trim();
    if (name) return { address: address?.includes("@") ? address : null, name };
  }
  return null;
}

/** Message ids without their brackets, in the order in which they stand. */
export function idsIn(value: string | undefined): string[] {
  if (value === undefined) return [];
  const bracketed = Array.from(value.matchAll(/<([^<>\s]+)>/g), (match) => match[1] ?? "");
  return bracketed.length > 0 ? bracketed : value.split(/\s+/).filter((word) => word.includes("@"));
}

export interface Structured {
  value: string;
  params: ReadonlyMap<string, string>;
}

const parameter = /;\s*([^\s=;]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g;

/** "text/plain; charset=utf-8", with file names in pieces and in other charsets (RFC 2231). */
export function structured(header: string | undefined): Structured {
  const whole = header ?? "";
  const end = whole.indexOf(";");
  const value = (end === -1 ? whole : whole.slice(0, end)).trim().toLowerCase();
  const raw = new Map<string, string>();
  for (const [, name = "", quoted, bare = ""] of whole.matchAll(parameter)) {
    const key = name.toLowerCase();
    if (!raw.has(key)) raw.set(key, quoted?.replace(/\\(.)/g, "$1") ?? bare.trim());
  }
  const params = new Map<string, string>();
  for (const [name, text] of raw) {
    const [, base = name, piece, star] = /^([^*]+)(?:\*(\d+))?(\*)?$/.exec(name) ?? [];
    if (piece === undefined) params.set(base, star === undefined ? wordsIn(text) : extended(text));
    else if (piece === "0") params.set(base, inPieces(raw, base));
  }
  return { value, params };
}

function inPieces(raw: ReadonlyMap<string, string>, base: string): string {
  let joined = "";
  let isExtended = false;
  for (let index = 0; index < 1000; index++) {
    const starred = raw.get(`${base}*${index}*`);
    const piece = starred ?? raw.get(`${base}*${index}`);
    if (piece === undefined) break;
    isExtended ||= starred !== undefined;
    // a percent sign in a piece without the star is one
    joined += starred === undefined && isExtended ? piece.replaceAll("%", "%25") : piece;
  }
  return isExtended ? extended(joined) : wordsIn(joined);
}

/** utf-8'de'%C3%BCber */
function extended(text: string): string {
  const [, charset = "", rest = text] = /^([^']*)'[^']*'(.*)$/s.exec(text) ?? [];
  const binary = rest.replace(/%([\dA-Fa-f]{2})/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return textIn(binary, charset) ?? likelyText(binary);
}
