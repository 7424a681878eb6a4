import type { Inspector } from "./inspector.ts";
import { Refusal } from "./refusal.ts";

/** Looks for what must never leave the computer in every byte that arrives. */
export class Marks {
  readonly forbidden = new Set<string>();
  private readonly inspector: Inspector;

  constructor(inspector: Inspector) {
    this.inspector = inspector;
  }

  /** A listener for one body; a mark that lies across two pieces is found as well. */
  listen(where: string): (bytes: Buffer) => void {
    let tail = "";
    return (bytes) => {
      if (this.forbidden.size === 0) return;
      const text = tail + bytes.toString("latin1");
      const marks = [...this.forbidden].map((mark) => ({ mark, bytes: Buffer.from(mark).toString("latin1") }));
      for (const { mark, bytes: sought } of marks) {
        if (text.includes(sought)) this.inspector.blame(where, new Refusal(400, `'${mark}' must not have been sent.`));
      }
      const longest = Math.max(...marks.map(({ bytes: sought }) => sought.length));
      // the longest mark does not fit into it whole, so that it is not found again
      tail = text.slice(Math.max(0, text.length - longest + 1));
    };
  }
}
