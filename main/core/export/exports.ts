import { rm } from "node:fs/promises";
import { basename } from "node:path";
import type { Failure, Reply } from "../../../preload/contract/reply.ts";
import { type ParsedInput, requests } from "../../../preload/contract/requests.ts";
import { failureOf, ParleyError } from "../errors.ts";
import type { Printer, Targets } from "../ports.ts";
import type { Tickets } from "../tickets.ts";
import { named, partOf } from "./file.ts";

type Input = ParsedInput<"export.write">;
type Ask = (input: Input) => Promise<Reply<unknown>>;

/** What of an export only the shell's thread can do: ask where it goes, and print. The rest is the scout's. */
export class Exports {
  readonly #tickets: Tickets;
  readonly #targets: Targets | undefined;
  readonly #printer: Printer | undefined;
  readonly #printing = new Map<string, AbortController>();

  constructor(tickets: Tickets, targets: Targets | undefined, printer: Printer | undefined) {
    this.#tickets = tickets;
    this.#targets = targets;
    this.#printer = printer;
  }

  /** Asks the person for a place and gives it a ticket. */
  async target(input: unknown): Promise<unknown> {
    const { name, format } = requests["export.target"].input.parse(input);
    if (this.#targets === undefined) throw new ParleyError("bad_input", "At a terminal, name the file in the export itself.");
    const chosen = await this.#targets.choose(name, format);
    if (chosen === undefined) return { target: null };
    return { target: { ticket: this.#tickets.offer(chosen.path), name: basename(chosen.path), download: chosen.download } };
  }

  /** The path of a target; each ticket serves once. */
  pathOf(target: Input["target"]): string | undefined {
    return "path" in target ? target.path : this.#tickets.takeTarget(target.ticket);
  }

  async write(id: string, input: Input, ask: Ask): Promise<Reply<unknown>> {
    const path = this.pathOf(input.target);
    if (path === undefined) return goneTarget;
    const write = input.format === "pdf" ? this.#print.bind(this, id) : ask;
    const reply = await write({ ...input, target: { path } }, ask);
    if (!reply.ok || "path" in input.target) return reply;
    const { path: _, ...told } = requests["export.write"].output.parse(reply.value);
    return { ok: true, value: told };
  }

  cancel(id: string): boolean {
    this.#printing.get(id)?.abort();
    return this.#printing.has(id);
  }

  close(): void {
    for (const printing of this.#printing.values()) printing.abort();
  }

  /** The page as HTML first, beside the target; then the shell prints it. */
  async #print(id: string, input: Input, ask: Ask): Promise<Reply<unknown>> {
    if (this.#printer === undefined || !("path" in input.target)) return noPrinter;
    const { path } = input.target;
    const page = `${path}.part.html`;
    const stop = new AbortController();
    this.#printing.set(id, stop);
    try {
      const reply = await ask({ ...input, target: { path: page } });
      if (!reply.ok) return reply;
      const { conversations, messages } = requests["export.write"].output.parse(reply.value);
      const bytes = await named(partOf(path), path, () => this.#printed(page, partOf(path), stop.signal));
      return { ok: true, value: { name: basename(path), path, conversations, messages, bytes } };
    } catch (error) {
      return failureOf(error);
    } finally {
      this.#printing.delete(id);
      await rm(page, { force: true });
    }
  }

  async #printed(page: string, pdf: string, signal: AbortSignal): Promise<void> {
    const stopped = () => new ParleyError("cancelled", "Stopped, as asked. Nothing was kept of the export.");
    if (signal.aborted) throw stopped();
    try {
      await this.#printer?.print(page, pdf, signal);
    } catch (cause) {
      if (signal.aborted) throw stopped();
      if (cause instanceof Error && "code" in cause) throw cause;
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new ParleyError("bad_input", `The PDF could not be printed: ${why} Nothing was kept of it; HTML needs no printing.`, {
        cause,
      });
    }
  }
}

const goneTarget: Failure = {
  ok: false,
  code: "not_found",
  message: "Parley no longer knows where this file was to go. Choose once more. Nothing was written.",
};

const noPrinter: Failure = {
  ok: false,
  code: "bad_input",
  message:
    "To write a PDF, Parley needs Chromium, Chrome, Edge or Brave on this computer, or one named in PARLEY_BROWSER. Nothing was written; HTML needs none.",
};
