import type { Conversation } from "../../preload/contract/library.ts";
import { say } from "../text/say.ts";
import { chosen } from "./library.ts";
import { told } from "./outcome.ts";
import type { Parley } from "./parley.ts";

// What a person does with conversations as a whole, one or several.

const longestTag = 60;

/** What is known of these; only of those that the page shows. */
function known({ stores }: Parley, ids: readonly number[]): Conversation[] {
  const { details } = stores.reader.getState();
  const shown = new Map(stores.library.getState().conversations.map((each) => [each.id, each]));
  if (details && !shown.has(details.conversation.id)) shown.set(details.conversation.id, details.conversation);
  return ids.flatMap((id) => shown.get(id) ?? []);
}

export const isPinned = (parley: Parley, ids: readonly number[]): boolean => known(parley, ids).every(({ pinned }) => pinned);
export const isUnread = (parley: Parley, ids: readonly number[]): boolean =>
  known(parley, ids).some(({ readUntil, messages }) => readUntil < messages);

/** Pins them, or takes the pins away where all of them are pinned. */
export async function togglePin(parley: Parley, ids = chosen(parley)): Promise<void> {
  if (ids.length > 0) await told(parley, await parley.client.ask("conversations.pin", { ids, pinned: !isPinned(parley, ids) }));
}

/** Marks them as read to the end, or as unread where all of them are read. */
export async function toggleRead(parley: Parley, ids = chosen(parley)): Promise<void> {
  const until = isUnread(parley, ids) ? null : 0;
  if (ids.length > 0) await told(parley, await parley.client.ask("conversations.markRead", { ids, until }));
}

/** Asks for a tag; one that all of them have is taken from them. */
export function askForTag(parley: Parley, ids = chosen(parley)): void {
  if (ids.length === 0) return;
  const texts = say().keeping;
  const all = known(parley, ids);
  const tags = parley.stores.library.getState().tags.map(({ id, name }) => ({
    name,
    isOn: all.length > 0 && all.every((each) => each.tags.includes(id)),
  }));
  parley.stores.ui.getState().askName({
    title: texts.tagTitle(ids.length),
    label: texts.tagName,
    value: "",
    confirm: texts.tag,
    longest: longestTag,
    known: tags,
    async done(name) {
      const set = !tags.some((tag) => tag.isOn && tag.name === name);
      await told(parley, await parley.client.ask("tags.set", { ids, name, set }));
    },
  });
}

/** Shows them as one conversation, under the name of the first. */
export async function merge(parley: Parley, ids: readonly number[]): Promise<void> {
  const inOrder = known(parley, ids).map(({ id }) => id);
  const [into, ...rest] = inOrder;
  if (into === undefined || rest.length === 0) return;
  const { client, stores } = parley;
  const before = await Promise.all(rest.map((id) => partsOf(parley, id)));
  const reply = await client.ask("conversations.merge", { into, ids: rest });
  if (!(await told(parley, reply))) return;
  stores.library.getState().select([]);
  const undo = { label: say().told.undo, run: () => void takeApart(parley, rest, before) };
  stores.toasts.getState().show({ title: say().keeping.merged(inOrder.length), action: undo });
}

interface Parts {
  into: number;
  ids: number[];
}

/** What was merged into a conversation. */
async function partsOf({ client }: Parley, into: number): Promise<Parts> {
  const reply = await client.ask("conversations.get", { id: into });
  return { into, ids: reply.ok ? reply.value.parts.map(({ id }) => id) : [] };
}

/** Makes conversations that were merged into another one their own again, each with what it consisted of before. */
export async function takeApart(parley: Parley, ids: readonly number[], before: readonly Parts[] = []): Promise<void> {
  const together = before.filter((one) => one.ids.length > 0);
  const all = [...ids, ...together.flatMap((one) => one.ids)];
  const reply = await parley.client.ask("conversations.split", { ids: all, together });
  if (!(await told(parley, reply)) || !reply.ok) return;
  parley.stores.toasts.getState().show({ title: say().keeping.apart(Math.min(ids.length, reply.value.split)) });
}
