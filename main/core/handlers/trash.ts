import { dropMedia } from "../import/media.ts";
import { note } from "../store/audit.ts";
import { purgeTrash } from "../store/purge.ts";
import { listTrash, putAllIntoTrash, putIntoTrash, takeFromTrash, timeOfDeletion, trashDays } from "../store/trash.ts";
import type { Command, CommandContext, Query } from "./types.ts";

const day = 86_400_000;

export const trashList: Query<"trash.list"> = ({ store }, { limit, cursor }) => ({
  ...listTrash(store, limit, cursor),
  days: trashDays,
});

export const conversationsDelete: Command<"conversations.delete"> = (context, { ids }) =>
  deleted(context, { ids: ids.join(" ") }, (at) => putIntoTrash(context.store, ids, at));

export const conversationsDeleteAll: Command<"conversations.deleteAll"> = (context, { sourceId }) =>
  deleted(context, { sourceId: sourceId ?? null }, (at) => putAllIntoTrash(context.store, sourceId, at));

function deleted(
  { store, clock, emit }: CommandContext,
  facts: Record<string, string | number | null>,
  put: (at: number) => number,
) {
  const deletedAt = timeOfDeletion(store, clock.now());
  const count = store.transaction(() => {
    const conversations = put(deletedAt);
    note(store, clock.now(), "conversations.delete", { ...facts, conversations });
    return conversations;
  });
  emit({ event: "changed", payload: { what: "library" } });
  return { deleted: count, deletedAt };
}

export const conversationsRestore: Command<"conversations.restore"> = (context, { ids }) => restored(context, { ids });

export const trashUndo: Command<"trash.undo"> = (context, { deletedAt }) => restored(context, { deletedAt });

function restored({ store, clock, emit }: CommandContext, which: { ids: number[] } | { deletedAt: number }) {
  const count = store.transaction(() => {
    const conversations = takeFromTrash(store, which);
    note(store, clock.now(), "conversations.restore", { conversations });
    return conversations;
  });
  emit({ event: "changed", payload: { what: "library" } });
  return { restored: count };
}

export const trashEmpty: Command<"trash.empty"> = async (context) => {
  const purged = await purge(context, context.clock.now());
  context.emit({ event: "changed", payload: { what: "library" } });
  return { purged };
};

/** What has lain in the trash for long enough goes by itself. */
export const purgeOld = (context: PurgeContext) => purge(context, context.clock.now() - trashDays * day);

type PurgeContext = Pick<CommandContext, "store" | "dataDir" | "clock">;

async function purge({ store, dataDir, clock }: PurgeContext, until: number): Promise<number> {
  const purged = await purgeTrash(store, until, (hashes) => dropMedia(dataDir, hashes));
  if (purged > 0) note(store, clock.now(), "trash.purge", { conversations: purged });
  return purged;
}
