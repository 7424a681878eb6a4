import { z } from "zod";
import type { ParleyEvent } from "./events.ts";
import type { Reply } from "./reply.ts";
import type { Ticket } from "./tickets.ts";

// What travels between a page and a shell. The caller chooses the id; `requests.cancel` names it, `progress` events carry it.

export const requestId = z.string().min(1).max(64);

export const requestMessage = z.strictObject({ id: requestId, name: z.string().max(64), input: z.unknown() });
export type RequestMessage = z.infer<typeof requestMessage>;

export interface ReplyMessage {
  id: string;
  reply: Reply<unknown>;
}

/** What the preload script puts on `window.parley`: the page's only way out in the Electron shell. */
export interface Bridge {
  request(message: RequestMessage): Promise<Reply<unknown>>;
  on(listener: (event: ParleyEvent) => void): () => void;
  /** Gives each file that a person dropped, picked or pasted a ticket. Files that stand for a folder come as that folder. */
  bring(files: File[]): Promise<Ticket[]>;
}
