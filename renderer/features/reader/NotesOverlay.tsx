import { Bookmark, Search, StickyNote } from "lucide-react";
import { useState } from "react";
import { Input, SearchField } from "react-aria-components";
import type { NoteInPlace } from "../../../preload/contract/keeping.ts";
import { shortDay } from "../../format/dates.ts";
import { useParley, useReader, useUi } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Overlay } from "../../ui/Overlay.tsx";
import { RowList } from "../../ui/RowList.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import styles from "./NotesOverlay.module.css";
import { useNotes } from "./useNotes.ts";

type Scope = "here" | "everywhere";

const keyOf = ({ id }: NoteInPlace) => id;
const heightOf = ({ kind }: NoteInPlace) => (kind === "note" ? 70 : 50);

/** Everything that was bookmarked and noted, the latest first; each leads to its message. */
export function NotesOverlay() {
  const parley = useParley();
  const conversationId = useReader((state) => state.conversationId);
  const hide = useUi((state) => state.hide);
  const [scope, setScope] = useState<Scope>(conversationId === undefined ? "everywhere" : "here");
  const [typed, setTyped] = useState("");
  const { notes, problem, more } = useNotes(scope === "here" ? conversationId : undefined, typed);
  const texts = say().reader;

  function open({ conversationId: conversationOf, position, messageId }: NoteInPlace): void {
    hide();
    void parley.stores.reader.getState().open(conversationOf, { position, messageId });
  }

  return (
    <Overlay title={texts.notes} onClose={hide}>
      <div className={cx(styles.ask)}>
        <SearchField aria-label={texts.findNotes} className={cx(styles.field)} value={typed} onChange={setTyped} autoFocus>
          <Search aria-hidden />
          <Input className={cx(styles.input)} placeholder={texts.findNotes} maxLength={200} />
        </SearchField>
        {conversationId !== undefined && (
          <Segmented<Scope>
            label={texts.notesOf}
            value={scope}
            options={[
              { value: "here", label: texts.here },
              { value: "everywhere", label: texts.everywhere },
            ]}
            onChange={setScope}
          />
        )}
      </div>
      <div className={cx(styles.list)}>
        {problem && <p role="alert">{problem}</p>}
        {notes && notes.length > 0 && (
          <RowList
            label={texts.notes}
            pane="notes"
            rows={notes}
            keyOf={keyOf}
            heightOf={heightOf}
            render={(note) => <Row note={note} isTitled={scope === "everywhere"} />}
            onOpen={open}
            onNearEnd={more}
          />
        )}
        {notes?.length === 0 && (
          <EmptyState title={typed.trim() === "" ? texts.noNotes : texts.noNotesFound}>
            {typed.trim() === "" && texts.howToNote}
          </EmptyState>
        )}
      </div>
    </Overlay>
  );
}

function Row({ note, isTitled }: { note: NoteInPlace; isTitled: boolean }) {
  const { kind, text, author, sentAt, excerpt, conversationTitle } = note;
  const texts = say().reader;
  const Icon = kind === "note" ? StickyNote : Bookmark;
  return (
    <div className={cx(styles.row)}>
      <Icon aria-label={kind === "note" ? texts.note : texts.bookmark} role="img" aria-hidden={false} />
      <div>
        {kind === "note" && (
          <p dir="auto" className={cx(styles.text)}>
            {text}
          </p>
        )}
        <p dir="auto" className={cx(styles.excerpt)}>
          <b>{author ?? texts.unknown}</b> {excerpt}
        </p>
        <p className={cx(styles.place)}>
          {[...(isTitled ? [conversationTitle] : []), ...(sentAt === null ? [] : [shortDay(sentAt)])].join(" · ")}
        </p>
      </div>
    </div>
  );
}
