import type { Message } from "../../../preload/contract/messages.ts";

/** As many as one request can bring, and as anybody would read as a quote. */
export const mostPicked = 500;

export type Picked = ReadonlySet<number>;

export function toggled(picked: Picked, position: number): Picked {
  const next = new Set(picked);
  if (!next.delete(position) && next.size < mostPicked) next.add(position);
  return next;
}

/** What is picked and all from one row to another. */
export function stretched(picked: Picked, from: number, to: number): Picked {
  const next = new Set(picked);
  const step = from < to ? 1 : -1;
  for (let position = from; next.size < mostPicked; position += step) {
    next.add(position);
    if (position === to) break;
  }
  return next;
}

/** The picked messages in their order; those that are no longer kept here are asked for. Undefined where they do not come. */
export async function pickedMessages(
  picked: Picked,
  find: (position: number) => Message | undefined,
  ask: (start: number, limit: number) => Promise<readonly Message[] | undefined>,
): Promise<Message[] | undefined> {
  const messages: Message[] = [];
  const fetched = new Map<number, Message>();
  for (const position of [...picked].sort((a, b) => a - b)) {
    let message = find(position) ?? fetched.get(position);
    if (message === undefined) {
      const page = await ask(position, mostPicked);
      if (page === undefined) return undefined;
      for (const each of page) fetched.set(each.position, each);
      message = fetched.get(position);
    }
    if (message) messages.push(message);
  }
  return messages;
}
