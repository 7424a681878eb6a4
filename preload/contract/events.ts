import { z } from "zod";
import { storeState } from "./app.ts";
import { notice } from "./notices.ts";
import { said } from "./sentences.ts";
import { ticket } from "./tickets.ts";
import { count, id } from "./values.ts";

/** Everything that Parley tells without being asked, by name. */
export const events = {
  /** How far a running request has come. `total` is null while it is not known. */
  progress: z.strictObject({
    request: z.string(),
    done: count,
    total: count.nullable(),
    unit: z.string(),
    /** Messages so far, where the work is told in something else. */
    messages: count.optional(),
  }),
  /** Files that a person gave to the shell itself: picked in its menu, or opened with Parley. */
  brought: z.strictObject({ tickets: z.array(ticket) }),
  /** Something that a page may be showing has changed. */
  changed: z.strictObject({ what: z.enum(["library", "keeping", "read", "settings", "notices", "views", "keys"]) }),
  notice,
  /** Jobs that moved; a page that shows one asks again. */
  jobs: z.strictObject({ ids: z.array(id).max(1000) }),
  /** Conversations that were just enhanced. */
  enhanced: z.strictObject({ ids: z.array(id).max(1000) }),
  /** More of an answer that a person waits for, and whom it comes from. */
  streamed: z.strictObject({ request: z.string(), provider: z.string(), text: z.string() }),
  /** Conversations that were just understood, and how many wait. */
  understood: z.strictObject({ ids: z.array(id).max(1000), waiting: count }),
  /** A person wants to see what a native notification told of. */
  opened: z.strictObject({ job: id.nullable(), conversation: id.nullable() }),
  store: z.strictObject({ state: storeState, problem: z.string().nullable(), said: said.optional() }),
  /** A menu, a tray or a second start asks the page to do something. */
  action: z.strictObject({
    action: z.enum(["palette", "search", "help", "settings", "notices", "jobs", "toggleInsight", "seed", "import"]),
  }),
};

type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>;
export type ParleyEvent = { [Name in EventName]: { event: Name; payload: EventPayload<Name> } }[EventName];
