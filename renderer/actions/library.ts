import type { ConversationFilter } from "../../preload/contract/filter.ts";
import type { FoundMessage } from "../../preload/contract/search.ts";
import { say } from "../text/say.ts";
import type { Parley } from "./parley.ts";

export function openConversation({ stores }: Parley, id: number): void {
  stores.ui.getState().go("library");
  void stores.reader.getState().open(id);
}

/** What led somewhere is worth offering again. */
export function openFound({ client, stores }: Parley, { conversationId, position, messageId }: FoundMessage): Promise<void> {
  const text = stores.search.getState().text.trim();
  if (text !== "") void client.ask("searches.remember", { text });
  stores.search.getState().goneTo(messageId);
  return stores.reader.getState().open(conversationId, { position, messageId });
}

/** Opens the first of what is found for the text as it stands; waits for it where it is still being looked for. */
export async function openFirstFound(parley: Parley): Promise<void> {
  const { search } = parley.stores;
  if (search.getState().status === "searching") await search.getState().run();
  const [first] = search.getState().found;
  if (first) void openFound(parley, first);
}

/** The filter narrows the list and the search alike. */
export function filterBy({ stores }: Parley, filter: ConversationFilter): void {
  stores.ui.getState().go("library");
  void stores.library.getState().setFilter(filter);
  stores.search.getState().setFilter(filter);
}

export async function deleteConversations(parley: Parley, ids: number[]): Promise<void> {
  const { client, stores } = parley;
  if (ids.length === 0) return;
  const title = stores.library.getState().conversations.find(({ id }) => id === ids[0])?.title;
  stores.library.getState().hide(ids);
  // an undo that comes before the answer must find what to bring back
  const deletion = { ids };
  stores.library.getState().rememberDeleted(deletion);
  const { conversationId, close } = stores.reader.getState();
  if (conversationId !== undefined && ids.includes(conversationId)) close();

  const reply = await client.ask("conversations.delete", { ids });
  if (!reply.ok) {
    stores.library.getState().rememberDeleted(undefined);
    stores.toasts.getState().show({ tone: "problem", title: say().told.nothingDeleted, text: reply.message });
    return stores.library.getState().refresh();
  }
  const { titled, deleted, undo } = say().told;
  const what = ids.length === 1 && title ? titled(title) : say().amounts.conversations(reply.value.deleted);
  stores.toasts
    .getState()
    .show({ title: deleted(what), undoes: "deletion", action: { label: undo, run: () => void undoDelete(parley, deletion) } });
  await refreshCounts(parley);
}

export async function undoDelete(parley: Parley, deletion = parley.stores.library.getState().lastDeleted): Promise<void> {
  const { client, stores } = parley;
  if (deletion === undefined) return;
  const reply =
    "ids" in deletion ? await client.ask("conversations.restore", deletion) : await client.ask("trash.undo", deletion);
  if (!reply.ok) return stores.toasts.getState().show({ tone: "problem", title: say().told.notBroughtBack, text: reply.message });
  stores.library.getState().rememberDeleted(undefined);
  stores.toasts.getState().show({ title: say().told.broughtBack(reply.value.restored) });
  const { ui, trash, library } = stores;
  await Promise.all([
    refreshCounts(parley),
    library.getState().refresh(),
    ...(ui.getState().place === "trash" ? [trash.getState().refresh()] : []),
  ]);
}

async function refreshCounts({ stores }: Parley): Promise<void> {
  await Promise.all([stores.app.getState().loadInfo(), stores.library.getState().loadNav()]);
}

/** What a deletion concerns: the picked ones, else the one being read. */
export function chosen({ stores }: Parley): number[] {
  const { selected } = stores.library.getState();
  if (selected.size > 0) return [...selected];
  const { conversationId } = stores.reader.getState();
  return conversationId === undefined ? [] : [conversationId];
}
