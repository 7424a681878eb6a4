import { PageParser } from "./parser.ts";

const blocks = new Set(
  "p div li ul ol tr table blockquote pre h1 h2 h3 h4 h5 h6 hr section article codeblock dl dt dd header footer".split(" "),
);
const unseen = new Set(["script", "style", "title", "template", "noscript"]);

/** Gathers the readable text of a piece of HTML from what a parser says of it. */
export class HtmlText {
  /** Pictures that are no emojis, by what is written in their place. */
  readonly images: string[] = [];
  length = 0;
  private readonly keepsSpaces: boolean;
  private readonly parts: string[] = [];
  /** Last sign of the parts. */
  private last = "";
  /** Text since the last tag: how it came in pieces must not show. */
  private pending: string[] = [];
  private link: { from: number; href: string } | null = null;
  private hidden = 0;

  /** Where line breaks are tags and spaces are the writer's own, spaces stay; else they are what a browser makes of them. */
  constructor(keepsSpaces: boolean) {
    this.keepsSpaces = keepsSpaces;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.flush();
    if (unseen.has(name)) this.hidden++;
    else if (name === "br") this.write("\n");
    else if (blocks.has(name)) this.breakLine();
    if (name === "li") this.write("- ");
    else if (name === "a") this.link ??= { from: this.parts.length, href: attributes.href ?? "" };
    else if (name === "at") this.write("@");
    else if (name === "emoji" || (name === "img" && isEmoji(attributes))) this.write(attributes.alt ?? "");
    else if (name === "img") this.images.push(attributes.alt ?? "");
  }

  text(data: string): void {
    if (this.hidden > 0) return;
    this.pending.push(data);
    this.length += data.length;
  }

  close(name: string): void {
    this.flush();
    if (unseen.has(name)) this.hidden = Math.max(0, this.hidden - 1);
    else if (blocks.has(name)) this.breakLine();
    else if (name === "td" || name === "th") this.write("\t");
    else if (name === "a") this.endLink();
  }

  take(): string {
    this.flush();
    const text = this.parts.join("");
    return (this.keepsSpaces ? text : trimmedLines(text)).trim();
  }

  private write(text: string): void {
    if (text === "") return;
    this.parts.push(text);
    this.last = text.at(-1) ?? "";
  }

  private flush(): void {
    if (this.pending.length === 0) return;
    const data = this.pending.join("");
    this.pending = [];
    if (this.keepsSpaces) this.write(unbroken(data));
    else this.writeCollapsed(data.replace(/[ \t\r\n\f]+/g, " ").replaceAll("\u00a0", " "));
  }

  private writeCollapsed(text: string): void {
    const isGlued = this.last === "" || this.last === " " || this.last === "\n" || this.last === "\t";
    this.write(isGlued && text.startsWith(" ") ? text.slice(1) : text);
  }

  private breakLine(): void {
    if (this.last !== "" && this.last !== "\n") this.write("\n");
  }

  /** An address that the label does not show. */
  private endLink(): void {
    const { link } = this;
    this.link = null;
    if (link === null || !/^https?:/i.test(link.href)) return;
    const label = this.parts.slice(link.from).join("").trim();
    if (label !== "" && !label.startsWith("@") && bare(label) !== bare(link.href)) this.write(` (${link.href})`);
  }
}

/** Line ends in the source are no line ends of the text; the spaces around them indent the source. */
function unbroken(text: string): string {
  const lines = text.split(/[\r\n]+/);
  return lines
    .map((line, at) => (at > 0 ? line.trimStart() : line))
    .map((line, at) => (at < lines.length - 1 ? line.trimEnd() : line))
    .join(" ");
}

function trimmedLines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

function bare(address: string): string {
  return address.replace(/^https?:\/\//i, "").replace(/\/$/, "");
}

function isEmoji({ alt, itemtype, class: classes }: Readonly<Record<string, string>>): boolean {
  return alt !== undefined && (/emoji/i.test(itemtype ?? "") || /emoji/i.test(classes ?? ""));
}

/** The readable text of a small piece of HTML, with the pictures in it. */
export function readHtml(html: string): { text: string; images: readonly string[] } {
  const text = new HtmlText(false);
  new PageParser({
    open: (name, attributes) => text.open(name, attributes),
    text: (data) => text.text(data),
    close: (name) => text.close(name),
  }).end(html);
  return { text: text.take(), images: text.images };
}
