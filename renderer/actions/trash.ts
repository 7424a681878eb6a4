import type { Source } from "../../preload/contract/library.ts";
import { newRequestId } from "../client/client.ts";
import { say } from "../text/say.ts";
import { filterBy, undoDelete } from "./library.ts";
import type { Parley } from "./parley.ts";
import { refreshAll } from "./work.ts";

/** What one request may name. */
const mostAtOnce = 1000;

export function showTrash({ stores }: Parley): void {
  stores.search.getState().clear();
  stores.ui.getState().go("trash");
  void stores.trash.getState().load();
}

/** Puts all conversations of a source into the trash. */
export async function deleteSource(parley: Parley, { id, name }: Pick<Source, "id" | "name">): Promise<void> {
  const { filter } = parley.stores.library.getState();
  if (!(await deleteAll(parley, { sourceId: id }, say().told.titled(name)))) return;
  const { sourceId, ...rest } = filter;
  if (sourceId === id) filterBy(parley, rest);
}

/** Everything can be undone too, but it is asked about: nobody means it by a slip of the hand. */
export function askToDeleteEverything(parley: Parley): void {
  const texts = say().trash;
  const { info } = parley.stores.app.getState();
  parley.stores.ui.getState().confirm({
    title: texts.deleteAllTitle,
    text: texts.deleteAllText(info?.conversations ?? 0, parley.stores.trash.getState().days),
    confirm: texts.deleteAll,
    done: () => void deleteAll(parley, {}, say().amounts.conversations(info?.conversations ?? 0)),
  });
}

async function deleteAll(parley: Parley, which: { sourceId?: number }, what: string): Promise<boolean> {
  const { client, stores } = parley;
  const reply = await client.ask("conversations.deleteAll", which);
  const { show } = stores.toasts.getState();
  if (!reply.ok) {
    show({ tone: "problem", title: say().told.nothingDeleted, text: reply.message });
    return false;
  }
  const { details, close } = stores.reader.getState();
  if (details && (which.sourceId === undefined || details.conversation.sourceId === which.sourceId)) close();
  const deletion = { deletedAt: reply.value.deletedAt };
  stores.library.getState().rememberDeleted(deletion);
  const { deleted, undo } = say().told;
  show({ title: deleted(what), undoes: "deletion", action: { label: undo, run: () => void undoDelete(parley, deletion) } });
  await Promise.all([refreshAll(parley), stores.reader.getState().reload()]);
  return true;
}

/** Brings these back, however many they are. */
export async function restore(parley: Parley, ids: readonly number[]): Promise<void> {
  const { client, stores } = parley;
  if (ids.length === 0) return;
  const { show } = stores.toasts.getState();
  let restored = 0;
  for (let from = 0; from < ids.length; from += mostAtOnce) {
    const reply = await client.ask("conversations.restore", { ids: ids.slice(from, from + mostAtOnce) });
    if (!reply.ok) {
      show({ tone: "problem", title: say().told.notBroughtBack, text: reply.message });
      break;
    }
    restored += reply.value.restored;
  }
  if (restored > 0) show({ title: say().told.broughtBack(restored) });
  await Promise.all([stores.trash.getState().refresh(), refreshAll(parley)]);
}

export function askToEmptyTrash(parley: Parley): void {
  const texts = say().trash;
  parley.stores.ui.getState().confirm({
    title: texts.emptyTitle,
    text: texts.emptyText,
    confirm: texts.empty,
    done: () => void emptyTrash(parley),
  });
}

/** What was overwritten in the file cannot come back, so there is no undo for this. */
async function emptyTrash({ client, stores }: Parley): Promise<void> {
  const id = newRequestId();
  stores.work.getState().begin(id, say().trash.emptying);
  const reply = await client.ask("trash.empty", {}, { id });
  stores.work.getState().end(id);
  const { show } = stores.toasts.getState();
  if (reply.ok) show({ title: say().trash.emptied(reply.value.purged) });
  else show({ tone: "problem", title: say().trash.notEmptied, text: reply.message });
  stores.library.getState().rememberDeleted(undefined);
  await Promise.all([stores.trash.getState().refresh(), refreshAll({ stores })]);
}
