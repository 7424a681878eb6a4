import { ParleyError } from "../errors.ts";
import { setReadUntil } from "../store/conversations.ts";
import type { Reader } from "../store/handle.ts";
import { setMark } from "../store/marks.ts";
import { addNote, changeNote, getNote, listNotes, removeNotes } from "../store/notes.ts";
import { listTags, removeTag, renameTag, setTag, tagNamed } from "../store/tags.ts";
import type { Command, CommandContext, Query } from "./types.ts";

export const tagsList: Query<"tags.list"> = ({ store }) => ({ tags: listTags(store) });

export const tagsSet: Command<"tags.set"> = (context, { ids, name, set }) =>
  changed(context, () => {
    const id = tagNamed(context.store, name);
    setTag(context.store, ids, id, set);
    return { id };
  });

export const tagsRename: Command<"tags.rename"> = (context, { id, name }) =>
  changed(context, () => {
    if (!renameTag(context.store, id, name))
      throw new ParleyError("bad_input", `name: there is a tag “${name}” already, or this one is gone. Nothing was changed.`);
    return {};
  });

export const tagsRemove: Command<"tags.remove"> = (context, { id }) =>
  changed(context, () => {
    removeTag(context.store, id);
    return {};
  });

export const conversationsPin: Command<"conversations.pin"> = (context, { ids, pinned }) =>
  changed(context, () => {
    for (const id of ids) setMark(context.store, id, "pinned", pinned);
    return {};
  });

export const conversationsMarkRead: Command<"conversations.markRead"> = ({ store, emit }, { ids, until }) => {
  setReadUntil(store, ids, until);
  // apart from the rest, because it comes every few seconds while somebody reads
  emit({ event: "changed", payload: { what: "read" } });
  return {};
};

export const notesList: Query<"notes.list"> = ({ store }, asked) => listNotes(store, asked);

export const notesAdd: Command<"notes.add"> = (context, note) =>
  changed(context, () => {
    const id = addNote(context.store, note, context.clock.now());
    if (id === undefined) throw new ParleyError("not_found", "This message is not there any more. Nothing was noted.");
    return there(context.store, id);
  });

export const notesChange: Command<"notes.change"> = (context, { id, text }) =>
  changed(context, () => {
    changeNote(context.store, id, text, context.clock.now());
    return there(context.store, id);
  });

export const notesRemove: Command<"notes.remove"> = (context, { ids }) =>
  changed(context, () => ({ removed: removeNotes(context.store, ids) }));

function there(store: Reader, id: number) {
  const note = getNote(store, id);
  if (note === undefined)
    throw new ParleyError("not_found", "This note is not there any more. It may have been removed in another window.");
  return note;
}

function changed<Result>({ store, emit }: CommandContext, work: () => Result): Result {
  const result = store.transaction(work);
  emit({ event: "changed", payload: { what: "keeping" } });
  return result;
}
