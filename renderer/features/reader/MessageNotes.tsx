import { Pencil, StickyNote, Trash2 } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Note } from "../../../preload/contract/keeping.ts";
import { removeNote, saveDraft } from "../../actions/notes.ts";
import { useParley, useReader } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./MessageNotes.module.css";

/** What a person noted on a message, under it; each is changed in its place. */
export function MessageNotes({ messageId, notes }: { messageId: number; notes: readonly Note[] }) {
  const draft = useReader((state) => (state.draft?.messageId === messageId ? state.draft : undefined));
  const written = notes.filter(({ kind }) => kind === "note");
  if (written.length === 0 && draft === undefined) return null;
  return (
    <div className={cx(styles.notes)}>
      {written.map((note) => (note.id === draft?.noteId ? <Editor key={note.id} /> : <Written key={note.id} note={note} />))}
      {draft && draft.noteId === undefined && <Editor />}
    </div>
  );
}

function Written({ note }: { note: Note }) {
  const parley = useParley();
  const write = useReader((state) => state.write);
  const texts = say().reader;
  return (
    <section aria-label={texts.note} className={cx(styles.note)}>
      <StickyNote aria-hidden />
      <p dir="auto">{note.text}</p>
      <div className={cx(styles.tools)}>
        <IconButton
          label={texts.changeNote}
          onPress={() => write({ messageId: note.messageId, noteId: note.id, text: note.text })}
        >
          <Pencil aria-hidden />
        </IconButton>
        <IconButton
          label={texts.removeNote}
          onPress={({ target }) => {
            rowOf(target)?.focus();
            void removeNote(parley, note);
          }}
        >
          <Trash2 aria-hidden />
        </IconButton>
      </div>
    </section>
  );
}

const rowOf = (element: Element | null): HTMLElement | null => element?.closest("article") ?? null;

/** The text lies in the store, so that it is still there when its message was out of sight for a while. */
function Editor() {
  const parley = useParley();
  const draft = useReader((state) => state.draft);
  const write = useReader((state) => state.write);
  const field = useRef<HTMLTextAreaElement>(null);
  const texts = say().reader;

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
    field.current?.scrollIntoView({ block: "nearest" });
  }, []);

  if (draft === undefined) return null;
  function save(): void {
    rowOf(field.current)?.focus();
    void saveDraft(parley);
  }
  function cancel(): void {
    rowOf(field.current)?.focus();
    write(undefined);
  }
  function keyDown(event: KeyboardEvent): void {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
    else if (event.key === "Escape") cancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <div className={cx(styles.editor)}>
      <textarea
        ref={field}
        aria-label={texts.note}
        placeholder={texts.noteHint}
        maxLength={10_000}
        rows={Math.min(12, Math.max(2, draft.text.split("\n").length))}
        value={draft.text}
        onChange={(event) => write({ ...draft, text: event.target.value })}
        onKeyDown={keyDown}
      />
      <div className={cx(styles.buttons)}>
        <Button look="main" onPress={save}>
          {texts.saveNote}
        </Button>
        <Button look="quiet" onPress={cancel}>
          {texts.cancelNote}
        </Button>
      </div>
    </div>
  );
}
