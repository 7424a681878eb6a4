import type { Failure, Reply } from "../../../preload/contract/reply.ts";

/** Where the command line writes to. */
export interface Screen {
  out(text: string): void;
  err(text: string): void;
  /** Whether a person watches stderr, so that a line may be rewritten. */
  isWatched: boolean;
}

/** How a command says what came of it: in words, or as the one JSON object that a script reads. */
export interface Voice {
  say(reply: Reply<unknown>, words?: string): void;
}

export function voice(screen: Screen, asJson: boolean): Voice {
  return {
    say(reply, words) {
      if (asJson) screen.out(`${JSON.stringify(reply)}\n`);
      else if (reply.ok) screen.out(words ?? `${JSON.stringify(reply.value, null, 2)}\n`);
      else screen.err(inWords(reply));
    },
  };
}

function inWords(failure: Failure): string {
  const details = (failure.details ?? []).map(({ field, problem }) => `  ${field || "input"}: ${problem}`);
  return `${[failure.message, ...details].join("\n")}\n`;
}

export interface ProgressLine {
  show(done: number, total: number | null, unit: string): void;
  clear(): void;
}

/** One line that is rewritten while a person watches; nothing into a file or a pipe. */
export function progressLine(screen: Screen): ProgressLine {
  let isShown = false;
  return {
    show(done, total, unit) {
      if (!screen.isWatched) return;
      const of = total === null ? "" : ` of ${total.toLocaleString("en")}`;
      const share = total === null || total === 0 ? "" : ` (${Math.floor((100 * done) / total)} %)`;
      screen.err(`\r\u001b[2K${done.toLocaleString("en")}${of} ${unit}${share}`);
      isShown = true;
    },
    clear() {
      if (isShown) screen.err("\r\u001b[2K");
      isShown = false;
    },
  };
}
