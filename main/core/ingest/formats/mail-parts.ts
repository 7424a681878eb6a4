import { plainText } from "../html/plain.ts";
import { attachmentType } from "../json/told.ts";
import type { ReadAttachment } from "../types.ts";
import { HeaderLines, type Headers, structured } from "./mail-header.ts";
import { fromTransfer, likelyText, textIn, unflowed } from "./mail-text.ts";

// Why not postal-mime's own parser: it holds a whole mail with its attachments and answers later, and a reader does neither.

const longestText = 4_000_000;
const deepest = 100;

export interface Mail {
  headers: Headers;
  text: string;
  attachments: ReadAttachment[];
  /** What had to be assumed. */
  remarks: string[];
}

interface Boundary {
  mark: string;
  /** Number of the innermost group of parts that all say the same; null outside of any. */
  alternative: number | null;
}

interface TextPart {
  alternative: number | null;
  isHtml: boolean;
  text: string;
}

interface OpenPart {
  headers: Headers;
  lines: string[];
  size: number;
}

/** Takes a mail line by line. Of what is not text it keeps the name, so that a large attachment costs no memory. */
export class MailParts {
  #headers: HeaderLines | null = new HeaderLines();
  #top: Headers = new Map();
  #hasTop = false;
  readonly #boundaries: Boundary[] = [];
  /** The text part that is being taken; null within everything that is left out. */
  #part: OpenPart | null = null;
  #alternatives = 0;
  readonly #texts: TextPart[] = [];
  readonly #attachments: ReadAttachment[] = [];
  readonly #remarks = new Set<string>();

  line(line: string): void {
    if (this.#headers !== null) {
      if (line === "" || !this.#mayBeHeader(line)) this.#closeHeaders(line);
      else this.#headers.add(line);
      return;
    }
    if (line.startsWith("--") && this.#isBoundary(line)) return;
    const part = this.#part;
    if (part === null) return;
    part.size += line.length + 1;
    if (part.size <= longestText) part.lines.push(line);
    else this.#remarks.add("the text is longer than four million characters: its end was left out");
  }

  end(): Mail {
    if (this.#headers !== null) this.#closeHeaders("");
    this.#closePart();
    return { headers: this.#top, text: this.#text(), attachments: this.#attachments, remarks: [...this.#remarks] };
  }

  /** Of a mail's own headers only an empty line is the end; a part may lack that line. */
  #mayBeHeader(line: string): boolean {
    return !this.#hasTop || !(line.startsWith("--") && this.#boundaries.some(({ mark }) => line.startsWith(mark)));
  }

  #closeHeaders(line: string): void {
    const headers = this.#headers?.headers() ?? new Map<string, string>();
    this.#headers = null;
    if (!this.#hasTop) this.#top = headers;
    this.#hasTop = true;
    this.#openPart(headers);
    if (line !== "") this.line(line);
  }

  #openPart(headers: Headers): void {
    const type = structured(headers.get("content-type"));
    const disposition = structured(headers.get("content-disposition"));
    const mark = type.params.get("boundary");
    if (type.value.startsWith("multipart/") && mark !== undefined && mark !== "" && this.#boundaries.length < deepest) {
      const alternative = type.value === "multipart/alternative" ? ++this.#alternatives : this.#alternative();
      this.#boundaries.push({ mark: `--${mark}`, alternative });
      return;
    }
    const name = disposition.params.get("filename") ?? type.params.get("name");
    const isBroken = type.value.startsWith("multipart/");
    if (isBroken) this.#remarks.add("its parts cannot be told apart: taken as one text");
    const isText =
      isBroken || type.value === "" || !type.value.includes("/") || type.value === "text/plain" || type.value === "text/html";
    if (isText && disposition.value !== "attachment" && name === undefined) {
      this.#part = { headers, lines: [], size: 0 };
      return;
    }
    const shown = attachmentType(type.value, name ?? "");
    const makeshift = type.value === "message/rfc822" ? "message.eml" : shown;
    this.#attachments.push({ name: name || makeshift, type: shown });
  }

  #isBoundary(line: string): boolean {
    const bare = line.trimEnd();
    for (let depth = this.#boundaries.length - 1; depth >= 0; depth--) {
      const { mark = "" } = this.#boundaries[depth] ?? {};
      if (bare !== mark && bare !== `${mark}--`) continue;
      this.#closePart();
      this.#boundaries.length = bare === mark ? depth + 1 : depth;
      // after a closing mark nothing is said until the next part of what is around
      this.#headers = bare === mark ? new HeaderLines() : null;
      return true;
    }
    return false;
  }

  #closePart(): void {
    const part = this.#part;
    if (part === null) return;
    this.#part = null;
    const type = structured(part.headers.get("content-type"));
    const binary = fromTransfer(part.lines, part.headers.get("content-transfer-encoding") ?? "");
    const charset = type.params.get("charset") ?? "";
    const known = textIn(binary, charset);
    if (known === null) this.#remarks.add(`the charset ${charset.slice(0, 40)} is not known: read as UTF-8`);
    const raw = known ?? likelyText(binary);
    const isHtml = type.value === "text/html";
    const isFlowed = type.params.get("format")?.toLowerCase() === "flowed";
    const text = isHtml ? plainText(raw) : isFlowed ? unflowed(raw, type.params.get("delsp")?.toLowerCase() === "yes") : raw;
    this.#texts.push({ alternative: this.#alternative(), isHtml, text: text.trim() });
  }

  #alternative(): number | null {
    return this.#boundaries.at(-1)?.alternative ?? null;
  }

  /** Plain text where there is any, else the page's. */
  #text(): string {
    const said = this.#texts.filter(({ text }) => text !== "");
    const plain = new Set(said.filter(({ isHtml }) => !isHtml).map(({ alternative }) => alternative));
    return said
      .filter(({ isHtml, alternative }) => alternative === null || !isHtml || !plain.has(alternative))
      .map(({ text }) => text)
      .join("\n\n");
  }
}
