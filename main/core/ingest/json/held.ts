/** An item longer than this is left out: no message is that long, and memory must not follow the file. */
export const longest = 8_000_000;

const shown = 200;

/** The text of one value while its chunks come in; once it is too long, only its beginning is kept. */
export class Held {
  private text = "";
  private tooLong = false;
  private most = longest;

  start(most: number): void {
    this.text = "";
    this.tooLong = false;
    this.most = most;
  }

  add(text: string, from: number, to: number): void {
    if (this.tooLong) return;
    this.text += text.slice(from, to);
    if (this.text.length <= this.most) return;
    this.tooLong = true;
    this.text = beginning(this.text);
  }

  /** Of a broken stretch nobody wants more than its beginning. */
  addBeginning(text: string, from: number, to: number): void {
    if (this.text.length < 2 * shown) this.text += text.slice(from, Math.min(to, from + 2 * shown));
  }

  whole(): string | null {
    return this.tooLong ? null : this.text;
  }

  beginning(): string {
    return beginning(this.text);
  }
}

/** A copy: a slice would keep the whole chunk in memory for as long as the report stands. */
export function beginning(text: string): string {
  const start = text.trim().slice(0, shown);
  const half = start.charCodeAt(start.length - 1);
  const copied: unknown = JSON.parse(JSON.stringify(half >= 0xd800 && half < 0xdc00 ? start.slice(0, -1) : start));
  return typeof copied === "string" ? copied : "";
}
