import type { Sink, TextReader } from "../types.ts";
import { LineCutter } from "./lines.ts";
import { partsOf } from "./speakers.ts";
import type { TurnWriter } from "./turns.ts";

interface Cue {
  start: number;
  end: number;
  line: number;
  lines: number;
  text: string[];
}

const timing = /^\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})\s+-->\s+((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})/;

/** Reads WebVTT and SRT, which differ only in what stands around the cues. Files without blank lines between them are read too. */
export class CueReader implements TextReader {
  readonly #sink: Sink;
  readonly #turns: TurnWriter;
  readonly #lines: LineCutter;
  #cue: Cue | null = null;
  /** A line that may be the name of the cue that follows. */
  #before: { text: string; line: number } | null = null;
  #isInNote = false;

  constructor(sink: Sink, turns: TurnWriter) {
    this.#sink = sink;
    this.#turns = turns;
    this.#lines = new LineCutter({
      line: (text, number) => this.#line(text, number),
      tooLong: (text, number) => sink.skipped(number, text, "the line is too long"),
    });
  }

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): void {
    this.#lines.end();
    this.#finishCue();
    this.#leaveOut();
    this.#turns.end();
  }

  #line(text: string, line: number): void {
    const match = timing.exec(text);
    if (match !== null) {
      this.#beginCue(match, line);
    } else if (text.trim() === "") {
      this.#finishCue();
      this.#leaveOut();
      this.#isInNote = false;
      this.#sink.structure(1);
    } else if (this.#cue !== null) {
      this.#cue.text.push(text);
      this.#cue.lines++;
    } else if (this.#isInNote || /^(?:\ufeff?WEBVTT|NOTE|STYLE|REGION)\b/.test(text)) {
      this.#isInNote = true;
      this.#sink.structure(1);
    } else {
      this.#leaveOut();
      this.#before = { text, line };
    }
  }

  #beginCue([, start = "", end = ""]: RegExpExecArray, line: number): void {
    this.#isInNote = false;
    let named = this.#before === null ? 0 : 1;
    this.#before = null;
    const open = this.#cue;
    // Without a blank line between cues, the next one's number looks like the last line of this one.
    if (open !== null && open.text.length > 0 && /^\d+$/.test(open.text.at(-1)?.trim() ?? "")) {
      open.text.pop();
      open.lines--;
      named = 1;
    }
    this.#finishCue();
    this.#cue = { start: milliseconds(start), end: milliseconds(end), line: line - named, lines: 1 + named, text: [] };
  }

  #finishCue(): void {
    const cue = this.#cue;
    if (cue === null) return;
    this.#cue = null;
    const parts = partsOf(cue.text, cue.lines);
    let left = cue.lines;
    for (const [index, part] of parts.entries()) {
      const lines = index === parts.length - 1 ? left : 1;
      this.#turns.take({ ...part, start: cue.start, end: cue.end, line: cue.line, lines });
      left -= lines;
    }
    if (parts.length === 0) this.#sink.structure(cue.lines);
  }

  #leaveOut(): void {
    if (this.#before !== null) this.#sink.skipped(this.#before.line, this.#before.text.slice(0, 200), "this belongs to no cue");
    this.#before = null;
  }
}

function milliseconds(clock: string): number {
  const [seconds = "0", minutes = "0", hours = "0"] = clock.replace(",", ".").split(":").reverse();
  return Math.round(Number(seconds) * 1000) + Number(minutes) * 60_000 + Number(hours) * 3_600_000;
}
