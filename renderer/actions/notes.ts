import type { Note } from "../../preload/contract/keeping.ts";
import type { Message } from "../../preload/contract/messages.ts";
import { say } from "../text/say.ts";
import type { Parley } from "./parley.ts";

type NewNote = Pick<Note, "messageId" | "kind" | "text">;

export const bookmarkOf = ({ notes }: Pick<Message, "notes">): Note | undefined => notes.find(({ kind }) => kind === "bookmark");

export async function toggleBookmark(parley: Parley, message: Message): Promise<void> {
  const bookmark = bookmarkOf(message);
  if (bookmark) await removeNote(parley, bookmark);
  else await addNotes(parley, [{ messageId: message.id, kind: "bookmark", text: "" }]);
}

/** Bookmarks those that are not yet. */
export function bookmarkAll(parley: Parley, messages: readonly Message[]): Promise<boolean> {
  const without = messages.filter((message) => bookmarkOf(message) === undefined);
  return addNotes(
    parley,
    without.map(({ id }) => ({ messageId: id, kind: "bookmark", text: "" })),
  );
}

async function addNotes(parley: Parley, notes: readonly NewNote[]): Promise<boolean> {
  for (const note of notes) {
    const reply = await parley.client.ask("notes.add", note);
    if (!reply.ok) return fail(parley, reply.message);
  }
  await parley.stores.reader.getState().reload();
  return true;
}

/** Writes what is in the editor; an emptied note is removed. What could not be written stays in the editor. */
export async function saveDraft(parley: Parley): Promise<void> {
  const { draft, write, details } = parley.stores.reader.getState();
  if (draft === undefined) return;
  const { messageId, noteId } = draft;
  const text = draft.text.trim();
  if (text === "") {
    write(undefined);
    if (noteId !== undefined) await removeNote(parley, { id: noteId, messageId, kind: "note", text: draft.before });
    return;
  }
  const reply =
    noteId === undefined
      ? await parley.client.ask("notes.add", { messageId, kind: "note", text })
      : await parley.client.ask("notes.change", { id: noteId, text });
  if (!reply.ok) return void fail(parley, reply.message);
  if (parley.stores.reader.getState().draft === draft) write(undefined);
  if (details) await parley.stores.reader.getState().reload();
}

export async function removeNote(parley: Parley, { id, messageId, kind, text }: Note): Promise<void> {
  const reply = await parley.client.ask("notes.remove", { ids: [id] });
  if (!reply.ok) return void fail(parley, reply.message);
  await parley.stores.reader.getState().reload();
  const texts = say().reader;
  parley.stores.toasts.getState().show({
    title: kind === "note" ? texts.noteRemoved : texts.bookmarkRemoved,
    action: { label: say().told.undo, run: () => void addNotes(parley, [{ messageId, kind, text }]) },
  });
}

function fail(parley: Parley, text: string): false {
  parley.stores.toasts.getState().show({ tone: "problem", title: say().reader.notKept, text });
  return false;
}
