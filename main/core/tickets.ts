import { randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import { basename } from "node:path";
import type { Ticket } from "../../preload/contract/tickets.ts";

/** Which files the pages may speak of: those that a person gave to a shell while it ran. A page knows the ticket, never the path. */
export class Tickets {
  readonly #paths = new Map<string, string>();
  /** Apart from the files to read, so that no page writes over what it was given to read. */
  readonly #targets = new Map<string, string>();

  /** Throws where there is no such file or folder. */
  give(path: string): Ticket {
    const { size } = statSync(path);
    const ticket = randomUUID();
    this.#paths.set(ticket, path);
    return { ticket, name: basename(path), bytes: size };
  }

  pathOf(ticket: string): string | undefined {
    return this.#paths.get(ticket);
  }

  /** For a file that is to be written, once. */
  offer(path: string): string {
    const ticket = randomUUID();
    this.#targets.set(ticket, path);
    return ticket;
  }

  takeTarget(ticket: string): string | undefined {
    const path = this.#targets.get(ticket);
    this.#targets.delete(ticket);
    return path;
  }
}
