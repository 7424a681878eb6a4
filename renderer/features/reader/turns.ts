import type { Message } from "../../../preload/contract/messages.ts";
import { dayNumber } from "../../format/dates.ts";

const sameTurn = 5 * 60_000;

export interface RowShape {
  /** A new day begins with this message. */
  day: boolean;
  /** Avatar, name and time are drawn: it is not a quick addition by whoever wrote before. */
  head: boolean;
}

/** How a message is drawn depends on the one before it; while that one is not loaded the message stands for itself. */
export function rowShape(before: Message | undefined, message: Message): RowShape {
  const day = beginsDay(before, message);
  if (isLine(message)) return { day, head: false };
  const follows =
    before !== undefined &&
    !day &&
    !isLine(before) &&
    message.reply === null &&
    before.author?.id === message.author?.id &&
    closeInTime(before, message);
  return { day, head: !follows };
}

/** Shown as a centred line instead of as something that a person said. */
export function isLine({ kind, author }: Message): boolean {
  return kind === "system" || (kind === "call" && author === null);
}

function beginsDay(before: Message | undefined, { position, sentAt }: Message): boolean {
  if (sentAt === null) return false;
  if (before === undefined) return position === 0;
  return before.sentAt !== null && dayNumber(before.sentAt) !== dayNumber(sentAt);
}

function closeInTime(before: Message, { sentAt }: Message): boolean {
  if (before.sentAt === null || sentAt === null) return true;
  return Math.abs(sentAt - before.sentAt) <= sameTurn;
}

/** What answers in a thread is a line until the thread is unfolded; the message that began it stands as any other. */
export function isFolded({ id, thread }: Pick<Message, "id" | "thread">, unfolded: ReadonlySet<number>): boolean {
  return thread !== null && thread.id !== id && !unfolded.has(thread.id);
}
