import { Bookmark, Copy, CornerUpLeft, StickyNote } from "lucide-react";
import type { Message } from "../../../preload/contract/messages.ts";
import { bookmarkOf, toggleBookmark } from "../../actions/notes.ts";
import { keymap } from "../../keys/keymap.ts";
import { useParley } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { IconButton } from "../../ui/Button.tsx";
import { copyText } from "../../ui/copyText.ts";
import { cx } from "../../ui/cx.ts";
import { asText } from "./asText.ts";
import styles from "./MessageActions.module.css";

export interface MessageActionsProps {
  message: Message;
  onReply(position: number, messageId: number): void;
}

/** What can be done with a message, beside it while the pointer or the focus is there. */
export function MessageActions({ message, onReply }: MessageActionsProps) {
  const parley = useParley();
  const { write } = parley.stores.reader.getState();
  const { reply } = message;
  const texts = say().reader;
  const marked = bookmarkOf(message) !== undefined;
  return (
    <div role="toolbar" aria-label={texts.actions} className={cx(styles.actions)}>
      <IconButton
        label={texts.bookmark}
        pressed={marked}
        keys={keymap.bookmark.keys[0]}
        onPress={() => void toggleBookmark(parley, message)}
      >
        <Bookmark aria-hidden {...(marked ? { fill: "currentColor" } : {})} />
      </IconButton>
      <IconButton label={texts.addNote} keys={keymap.note.keys[0]} onPress={() => write({ messageId: message.id })}>
        <StickyNote aria-hidden />
      </IconButton>
      <IconButton label={texts.copy} keys={keymap.copy.keys[0]} onPress={() => copyText(asText([message]))}>
        <Copy aria-hidden />
      </IconButton>
      {reply && (
        <IconButton label={texts.toReplied} onPress={() => onReply(reply.position, reply.id)}>
          <CornerUpLeft aria-hidden />
        </IconButton>
      )}
    </div>
  );
}
