import { useState } from "react";
import type { Message } from "../../../preload/contract/messages.ts";
import { fullTime } from "../../format/dates.ts";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { Attachments } from "./Attachments.tsx";
import styles from "./Message.module.css";
import { pieces } from "./pieces.ts";

const folded = 1500;

/** What a message says: text as it was written, with links and what was searched for; never markup. */
function MessageText({ text, words }: { text: string; words: RegExp | undefined }) {
  const [open, setOpen] = useState(false);
  const long = text.length > folded;
  const shown = long && !open ? `${text.slice(0, cutAt(text))}…` : text;
  let at = 0;
  return (
    <>
      <p dir="auto" className={cx(styles.text)}>
        {pieces(shown, words).map((piece) => {
          const key = at;
          at += piece.text.length;
          const inner = piece.marked ? <mark key={key}>{piece.text}</mark> : piece.text;
          if (piece.href === undefined) return inner;
          return (
            <a key={key} href={piece.href} target="_blank" rel="noopener noreferrer">
              {inner}
            </a>
          );
        })}
      </p>
      {long && (
        <button type="button" className={cx(styles.more)} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? say().reader.showLess : say().reader.showAll(text.length)}
        </button>
      )}
    </>
  );
}

/** Not in the middle of a word where one ends soon before, nor in the middle of a sign of two code units. */
function cutAt(text: string): number {
  const space = text.lastIndexOf(" ", folded);
  if (space > folded - 100) return space;
  const code = text.charCodeAt(folded - 1);
  return code >= 0xd800 && code <= 0xdbff ? folded - 1 : folded;
}

export function MessageBody({ message, words }: { message: Message; words: RegExp | undefined }) {
  const { kind, text, attachments, reactions, edited, editedAt } = message;
  const placeholder =
    text === "" && (kind !== "text" || attachments.length === 0) && !(kind === "media" && attachments.length > 0);
  return (
    <>
      {placeholder || kind === "deleted" ? (
        <p className={cx(styles.placeholder)}>{say().names.placeholders[kind]}</p>
      ) : (
        text !== "" && <MessageText text={text} words={words} />
      )}
      {attachments.length > 0 && <Attachments attachments={attachments} />}
      {(reactions.length > 0 || edited) && (
        <p className={cx(styles.after)}>
          {reactions.map(({ emoji, count }) => (
            <span key={emoji} className={cx(styles.reaction)}>
              <span>{emoji}</span>
              {count > 1 && <span className={cx(styles.count)}>{count}</span>}
            </span>
          ))}
          {edited && (
            <span title={editedAt === null ? undefined : say().reader.editedAt(fullTime(editedAt))}>{say().reader.edited}</span>
          )}
        </p>
      )}
    </>
  );
}
