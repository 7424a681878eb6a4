import { Parser } from "htmlparser2";

const deepest = 1000;

interface Events {
  open(name: string, attributes: Record<string, string>): void;
  text(text: string): void;
  /** Comes once for every element that was opened. */
  close(name: string): void;
}

/**
 * Tells of a page's elements while it comes in. The library looks through all open elements at every end tag, so a page with a million
 * that nobody closes would never end: those that lie too deep are told as empty ones.
 */
export class PageParser extends Parser {
  private readonly counted: { depth: number };
  private isTooDeep = false;
  private isClosing = false;

  constructor(events: Events) {
    const counted = { depth: 0 };
    super({
      onopentag(name, attributes) {
        counted.depth++;
        events.open(name, attributes);
      },
      ontext: (text) => events.text(text),
      onclosetag(name) {
        counted.depth--;
        events.close(name);
      },
    });
    this.counted = counted;
  }

  override onopentagname(start: number, end: number): void {
    this.isTooDeep = this.counted.depth >= deepest;
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.isClosing = true;
    super.onclosetag(start, end);
    this.isClosing = false;
  }

  protected override isVoidElement(name: string): boolean {
    return (this.isTooDeep && !this.isClosing) || super.isVoidElement(name);
  }
}
