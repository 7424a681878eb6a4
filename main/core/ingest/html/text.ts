import { Parser } from "htmlparser2";

const blocks = new Set(
  "p div li ul ol tr table blockquote pre h1 h2 h3 h4 h5 h6 hr section article codeblock dl dt dd header footer".split(" "),
);
const unseen = new Set(["script", "style", "title", "template", "noscript"]);

/** Gathers the readable text of a piece of HTML from what a parser says of it. */
export class HtmlText {
  private readonly keepsSpaces: boolean;
  private written = "";
  /** Text since the last tag: how it came in pieces must not show. */
  private pending = "";
  private links: { from: number; href: string }[] = [];
  private hidden = 0;

  /** Where line breaks are tags and spaces are the writer's own, spaces stay; else they are what a browser makes of them. */
  constructor(keepsSpaces: boolean) {
    this.keepsSpaces = keepsSpaces;
  }

  get length(): number {
    return this.written.length + this.pending.length;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.flush();
    if (unseen.has(name)) this.hidden++;
    else if (name === "br") this.written += "\n";
    else if (blocks.has(name)) this.breakLine();
    if (name === "li") this.written += "- ";
    else if (name === "a") this.links.push({ from: this.written.length, href: attributes.href ?? "" });
    else if (name === "at") this.written += "@";
    else if (name === "emoji" || (name === "img" && isEmoji(attributes))) this.written += attributes.alt ?? "";
  }

  text(data: string): void {
    if (this.hidden === 0) this.pending += data;
  }

  close(name: string): void {
    this.flush();
    if (unseen.has(name)) this.hidden = Math.max(0, this.hidden - 1);
    else if (blocks.has(name)) this.breakLine();
    else if (name === "td" || name === "th") this.written += "\t";
    else if (name === "a") this.endLink();
  }

  take(): string {
    this.flush();
    return (this.keepsSpaces ? this.written : this.written.replace(/[ \t]+$/gm, "")).trim();
  }

  private flush(): void {
    if (this.pending === "") return;
    const text = this.keepsSpaces
      ? this.pending.replace(/[ \t]*[\r\n]+[ \t]*/g, " ")
      : this.pending.replace(/[ \t\r\n\f]+/g, " ").replaceAll("\u00a0", " ");
    const isGlued = this.written === "" || /\s$/.test(this.written);
    this.written += !this.keepsSpaces && isGlued ? text.replace(/^ /, "") : text;
    this.pending = "";
  }

  private breakLine(): void {
    if (this.written !== "" && !this.written.endsWith("\n")) this.written += "\n";
  }

  /** An address that the label does not show. */
  private endLink(): void {
    const link = this.links.pop();
    if (link === undefined || !/^https?:/i.test(link.href)) return;
    const label = this.written.slice(link.from).trim();
    const bare = link.href.replace(/^https?:\/\//i, "").replace(/\/$/, "");
    if (label === "" || label.startsWith("@") || label.replace(/^https?:\/\//i, "").replace(/\/$/, "") === bare) return;
    this.written += ` (${link.href})`;
  }
}

function isEmoji({ alt, itemtype, class: classes }: Readonly<Record<string, string>>): boolean {
  return alt !== undefined && (/emoji/i.test(itemtype ?? "") || /emoji/i.test(classes ?? ""));
}

/** The readable text of a small piece of HTML. */
export function htmlToText(html: string): string {
  const text = new HtmlText(false);
  const parser = new Parser({
    onopentag: (name, attributes) => text.open(name, attributes),
    ontext: (data) => text.text(data),
    onclosetag: (name) => text.close(name),
  });
  parser.end(html);
  return text.take();
}
