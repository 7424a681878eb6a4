import { messageOf } from "../message.ts";
import type { Sink } from "../types.ts";
import { kindOf } from "./roles.ts";
import type { Part } from "./speakers.ts";
import type { ToUtc } from "./times.ts";

/** What somebody says, from when to when (milliseconds since the recording began), and the lines of the file that say it. */
export interface Spoken extends Part {
  start: number;
  end: number;
  line: number;
  lines: number;
}

const longestTurn = 2_000;
const longestAnonymous = 500;
const longestPause = 30_000;
const longestBreath = 3_000;

/** Joins the cues of one speaker into turns, so that a person reads sentences and not subtitles. */
export class TurnWriter {
  readonly #sink: Sink;
  readonly #title: string;
  readonly #start: number | null;
  readonly #people = new Set<string>();
  #turn: Spoken | null = null;
  #isBegun = false;

  constructor(sink: Sink, fileName: string, start: number | null) {
    this.#sink = sink;
    this.#title = fileName.replace(/(?:\.transcript)?\.[^.]*$/, "") || fileName;
    this.#start = start;
  }

  take(spoken: Spoken): void {
    if (!this.#isBegun) this.#begin(spoken);
    const turn = this.#turn;
    if (turn !== null && belongs(turn, spoken)) {
      turn.text += ` ${spoken.text}`;
      turn.end = spoken.end;
      turn.lines += spoken.lines;
    } else {
      this.#finish();
      this.#turn = spoken;
    }
  }

  end(): void {
    this.#finish();
  }

  #begin(spoken: Spoken): void {
    this.#isBegun = true;
    this.#sink.conversation({ key: this.#title, externalId: null, title: this.#title });
    if (this.#start === null) {
      this.#sink.guessed(
        spoken.line,
        spoken.text.slice(0, 200),
        "the transcript tells times from its beginning, not the day: no times",
      );
    }
  }

  #finish(): void {
    const turn = this.#turn;
    if (turn === null) return;
    this.#turn = null;
    const author = turn.speaker;
    if (author !== null && !this.#people.has(author)) {
      this.#people.add(author);
      this.#sink.person({ key: author, externalId: null, name: author, kind: kindOf(author) });
    }
    this.#sink.message(
      messageOf({
        conversation: this.#title,
        author,
        at: this.#start === null ? null : this.#start + turn.start,
        text: turn.text,
        line: turn.line,
      }),
    );
    if (turn.lines > 1) this.#sink.structure(turn.lines - 1);
  }
}

/** A cue without a name goes on with what was said just before. */
function belongs(turn: Spoken, next: Spoken): boolean {
  const pause = next.start - turn.end;
  if (next.speaker === null && turn.speaker === null) return pause < longestBreath && turn.text.length < longestAnonymous;
  if (next.speaker !== null && next.speaker !== turn.speaker) return false;
  return pause < (next.speaker === null ? longestBreath : longestPause) && turn.text.length < longestTurn;
}

/** When a recording began, where its file's name says so: "GMT20240131-140506_Recording" (Zoom), "2024-01-31 14.05.06". */
export function startInName(fileName: string, toUtc: ToUtc): number | null {
  const match = /(GMT)?((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?:[-_ T]+(\d\d)[-.:_h]?(\d\d)(?:[-.:_m]?(\d\d))?)?/.exec(fileName);
  if (match === null) return null;
  const [, gmt, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  const isDate = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31 && Number(hour) < 24;
  if (!isDate) return null;
  return gmt === undefined ? toUtc(at) : at;
}
