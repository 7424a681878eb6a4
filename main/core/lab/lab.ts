import { basename } from "node:path";
import type { Failure, Reply } from "../../../preload/contract/reply.ts";
import { type ParsedInput, requests } from "../../../preload/contract/requests.ts";
import { failureOf } from "../errors.ts";
import { writeWhole } from "../export/file.ts";
import type { Helper, StartHelper } from "../ports.ts";
import { begun, type LabAnswer, type LabQuestion } from "./protocol.ts";

export type LabName = "lab.run" | "lab.export";

const longestStart = 30_000;

interface Running {
  id: string;
  end(failure: Failure): void;
}

/**
 * Questions of a person's own, one at a time, in a process that is ended when one takes too long, takes too much or is cancelled: SQLite
 * cannot be stopped from outside in the middle of a statement, and neither can the thread that it runs in (decision 0403).
 */
export class Lab {
  readonly #start: () => Helper;
  readonly #pathOf: (target: ParsedInput<"lab.export">["target"]) => string | undefined;
  #helper: Helper | undefined;
  #running: Running | undefined;

  constructor(
    start: StartHelper,
    script: URL,
    dataDir: string,
    pathOf: (target: ParsedInput<"lab.export">["target"]) => string | undefined,
  ) {
    this.#start = () => start(script, ["lab", dataDir]);
    this.#pathOf = pathOf;
  }

  async answer(id: string, name: LabName, input: unknown): Promise<Reply<unknown>> {
    if (name === "lab.export") return this.#write(id, requests[name].input.parse(input));
    const { sql, limit, timeoutMs } = requests[name].input.parse(input);
    const answer = await this.#ask(id, { sql, limit, as: "grid" }, timeoutMs);
    return answer.ok && "grid" in answer ? { ok: true, value: answer.grid } : textless(answer);
  }

  cancel(id: string): boolean {
    if (this.#running?.id !== id) return false;
    this.#running.end(cancelled);
    return true;
  }

  close(): void {
    this.#running?.end(closing);
    this.#helper?.kill();
    this.#helper = undefined;
  }

  async #write(id: string, { sql, limit, timeoutMs, format, target }: ParsedInput<"lab.export">): Promise<Reply<unknown>> {
    const path = this.#pathOf(target);
    if (path === undefined)
      return { ok: false, code: "not_found", message: "Choose once more where the file shall go. Nothing was written." };
    const answer = await this.#ask(id, { sql, limit, as: format }, timeoutMs);
    if (!answer.ok || !("text" in answer)) return textless(answer);
    try {
      const bytes = await writeWhole(path, [answer.text]);
      return { ok: true, value: { name: basename(path), rows: answer.rows, bytes, truncated: answer.truncated } };
    } catch (error) {
      return failureOf(error);
    }
  }

  #ask(id: string, question: LabQuestion, timeoutMs: number): Promise<LabAnswer> {
    if (this.#running !== undefined) return Promise.resolve(busy);
    const helper = this.#helper ?? this.#started();
    return new Promise((resolve) => {
      const settle = (answer: LabAnswer) => {
        // what still comes of this question is not the next one's
        helper.onAnswer(() => {});
        helper.onExit(() => this.#gone(helper));
        clearTimeout(timer);
        this.#running = undefined;
        resolve(answer);
      };
      const end = (failure: Failure) => {
        this.#helper = undefined;
        helper.kill();
        settle(failure);
      };
      let timer = setTimeout(() => end(unwell), longestStart);
      this.#running = { id, end };
      helper.onAnswer((answer) => {
        if (answer !== begun) return settle(answer);
        clearTimeout(timer);
        timer = setTimeout(() => end(tooLong(timeoutMs)), timeoutMs);
      });
      helper.onExit(() => {
        this.#gone(helper);
        settle(broke);
      });
      helper.send(question);
    });
  }

  #gone(helper: Helper): void {
    if (this.#helper === helper) this.#helper = undefined;
  }

  #started(): Helper {
    this.#helper = this.#start();
    return this.#helper;
  }
}

function textless(answer: LabAnswer): Failure {
  if (answer.ok) throw new Error("the lab answered in another way than it was asked");
  return answer;
}

const failed = (message: string): Failure => ({ ok: false, code: "bad_input", message });
const unwell = failed("The lab could not be started. Nothing was changed; try again.");
const tooLong = (ms: number) =>
  failed(`The question took longer than ${ms / 1000} s and was ended. Nothing was changed; narrow it, or give it more time.`);
const broke = failed(
  "The question needed more memory than the lab gives it, 1 GB, and was ended. Nothing was changed; ask for less at once.",
);
const busy: Failure = {
  ok: false,
  code: "busy",
  message: "Another question is still being answered. Wait for it or cancel it first.",
};
const cancelled: Failure = { ok: false, code: "cancelled", message: "Stopped, as asked." };
const closing: Failure = { ok: false, code: "closing", message: "Parley is closing." };
