import { z } from "zod";
import { events, type ParleyEvent } from "../../preload/contract/events.ts";
import { failure } from "../../preload/contract/reply.ts";
import type { ReplyMessage } from "../../preload/contract/wire.ts";
import { worded } from "../text/said.ts";
import { say } from "../text/say.ts";

// What comes in from outside is checked here: envelopes and events in full. The value of a reply is passed on as it is,
// because it comes from the same build of Parley that derived its type and parsing every page of messages twice is waste.

const reply = z.union([z.object({ ok: z.literal(true), value: z.unknown() }), failure]);
const replyMessage = z.object({ id: z.string(), reply });

/** Every event has to stand here: one that is missing does not compile, and would not be heard. */
const eventMessages = {
  progress: z.object({ event: z.literal("progress"), payload: events.progress }),
  brought: z.object({ event: z.literal("brought"), payload: events.brought }),
  changed: z.object({ event: z.literal("changed"), payload: events.changed }),
  notice: z.object({ event: z.literal("notice"), payload: events.notice }),
  jobs: z.object({ event: z.literal("jobs"), payload: events.jobs }),
  enhanced: z.object({ event: z.literal("enhanced"), payload: events.enhanced }),
  streamed: z.object({ event: z.literal("streamed"), payload: events.streamed }),
  understood: z.object({ event: z.literal("understood"), payload: events.understood }),
  opened: z.object({ event: z.literal("opened"), payload: events.opened }),
  store: z.object({ event: z.literal("store"), payload: events.store }),
  action: z.object({ event: z.literal("action"), payload: events.action }),
} satisfies Record<ParleyEvent["event"], z.ZodType<ParleyEvent>>;
const isKnown = (name: unknown): name is keyof typeof eventMessages =>
  typeof name === "string" && Object.hasOwn(eventMessages, name);

export type Incoming = { kind: "reply"; message: ReplyMessage } | { kind: "event"; event: ParleyEvent };

export function parseIncoming(data: unknown): Incoming | undefined {
  const event = parseEvent(data);
  if (event) return { kind: "event", event };
  const parsed = replyMessage.safeParse(data);
  return parsed.success ? { kind: "reply", message: { ...parsed.data, reply: inWords(parsed.data.reply) } } : undefined;
}

export function parseEvent(data: unknown): ParleyEvent | undefined {
  if (typeof data !== "object" || data === null || !("event" in data)) return undefined;
  if (!isKnown(data.event)) return undefined;
  const parsed = eventMessages[data.event].safeParse(data);
  return parsed.success ? parsed.data : undefined;
}

export function parseReply(data: unknown): z.infer<typeof reply> | undefined {
  const parsed = reply.safeParse(data);
  return parsed.success ? inWords(parsed.data) : undefined;
}

/** The core speaks English; it is said in the language that is chosen where that has the sentence, or where a code says it all. */
function inWords(told: z.infer<typeof reply>): z.infer<typeof reply> {
  return told.ok ? told : { ...told, message: worded(told.said, say().client.codes[told.code] ?? told.message) };
}
