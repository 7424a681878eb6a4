import { Bookmark, CornerDownRight } from "lucide-react";
import { memo } from "react";
import type { Message, Mood } from "../../../preload/contract/messages.ts";
import type { Span } from "../../../preload/contract/values.ts";
import { bookmarkOf } from "../../actions/notes.ts";
import { clockTime, fullTime, longDay } from "../../format/dates.ts";
import { say } from "../../text/say.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./Message.module.css";
import { MessageActions } from "./MessageActions.tsx";
import { MessageBody } from "./MessageBody.tsx";
import { MessageNotes } from "./MessageNotes.tsx";
import { isLine } from "./turns.ts";

const longestLine = 200;

export interface MessageRowProps {
  message: Message | undefined;
  position: number;
  total: number;
  day: boolean;
  head: boolean;
  highlighted: boolean;
  /** The first that was not read yet. */
  isNew: boolean;
  /** Whether the Tab key leads here. */
  active: boolean;
  /** Whether its actions are shown. */
  hot: boolean;
  picked: boolean;
  /** An answer in a thread that is not unfolded. */
  folded: boolean;
  /** It began a thread that is. */
  unfolded: boolean;
  words: RegExp | undefined;
  /** How it sounds, if that is shown. */
  mood: Mood | undefined;
  /** What of it proves the claim that led here. */
  proofs: readonly Span[];
  onReply(position: number, messageId: number): void;
  /** Picks it or lets it go; or picks all from the last one to here. */
  onPick(position: number, toHere: boolean): void;
  onThread(id: number): void;
}

/** One row of the reader: all that belongs to one message, its day above it if a new one begins. */
export const MessageRow = memo(function MessageRow(props: MessageRowProps) {
  const { message, position, total, day, head, highlighted, isNew, active, hot, picked, folded, onReply, onThread } = props;
  const place = { "aria-posinset": position + 1, "aria-setsize": total };
  if (message === undefined) {
    return (
      <article {...place} aria-busy aria-label={say().reader.loading} className={cx(styles.row, styles.skeleton)}>
        <span className={cx(styles.bone)} />
        <span className={cx(styles.bone)} />
      </article>
    );
  }
  return (
    <article
      {...place}
      className={cx(styles.row, picked && styles.picked)}
      tabIndex={active ? 0 : -1}
      data-position={position}
      aria-current={highlighted ? "true" : undefined}
    >
      {isNew && (
        <p className={cx(styles.day, styles.new)}>
          <span>{say().reader.newSince}</span>
        </p>
      )}
      {day && message.sentAt !== null && (
        <p className={cx(styles.day)}>
          <span>{longDay(message.sentAt)}</span>
        </p>
      )}
      <div className={cx(styles.whole)}>
        {bookmarkOf(message) && (
          <Bookmark role="img" aria-label={say().reader.bookmarked} aria-hidden={false} className={cx(styles.bookmark)} />
        )}
        {isLine(message) ? (
          <p dir="auto" className={cx(styles.line, highlighted && styles.lit)}>
            {message.text || say().names.placeholders[message.kind]}
          </p>
        ) : folded && message.thread !== null ? (
          <Folded message={message} onOpen={() => message.thread && onThread(message.thread.id)} />
        ) : (
          <Turn {...props} message={message} head={head} />
        )}
        {hot && <MessageActions message={message} onReply={onReply} />}
      </div>
      <MessageNotes messageId={message.id} notes={message.notes} />
    </article>
  );
});

/** One line of what was answered in a thread; it unfolds all of that thread. */
function Folded({ message: { author, text, kind }, onOpen }: { message: Message; onOpen(): void }) {
  return (
    <button type="button" className={cx(styles.folded)} aria-expanded={false} title={say().reader.unfold} onClick={onOpen}>
      <CornerDownRight aria-hidden />
      <span dir="auto">
        <b>{author?.name ?? say().reader.unknown}</b> {text.slice(0, longestLine) || say().names.placeholders[kind]}
      </span>
    </button>
  );
}

function Turn({
  message,
  head,
  highlighted,
  picked,
  unfolded,
  words,
  mood,
  proofs,
  onReply,
  onPick,
  onThread,
}: MessageRowProps & { message: Message }) {
  const { author, sentAt, reply, thread, position, replies } = message;
  return (
    <div className={cx(styles.turn, head ? styles.first : styles.further, highlighted && styles.lit)}>
      <button
        type="button"
        tabIndex={-1}
        aria-pressed={picked}
        aria-label={say().reader.pick}
        className={cx(styles.pick)}
        onClick={(event) => onPick(position, event.shiftKey)}
      >
        {head ? (
          <Avatar id={author?.id ?? 0} name={author?.name ?? "?"} />
        ) : (
          sentAt !== null && (
            <time className={cx(styles.aside)} dateTime={new Date(sentAt).toISOString()} title={fullTime(sentAt)}>
              {clockTime(sentAt)}
            </time>
          )
        )}
      </button>
      <div className={cx(styles.said)}>
        {head && <Who message={message} />}
        {reply && (
          <button type="button" className={cx(styles.quote)} onClick={() => onReply(reply.position, reply.id)}>
            <span dir="auto">
              {reply.author ?? say().reader.unknown}: {reply.text || say().names.placeholders.deleted}
            </span>
          </button>
        )}
        {thread && thread.id !== message.id && thread.id !== reply?.id && (
          <button type="button" className={cx(styles.quote)} onClick={() => onReply(thread.position, thread.id)}>
            <span>{say().reader.inThread(thread.position + 1)}</span>
          </button>
        )}
        <MessageBody message={message} mood={mood} words={words} proofs={proofs} lit={highlighted} />
        {replies > 0 && (
          <button type="button" className={cx(styles.more)} aria-expanded={unfolded} onClick={() => onThread(message.id)}>
            {unfolded ? say().reader.fold(replies) : say().reader.replies(replies)}
          </button>
        )}
      </div>
    </div>
  );
}

function Who({ message: { author, sentAt } }: { message: Message }) {
  const role = author ? say().names.roles[author.kind] : "";
  return (
    <p className={cx(styles.who)}>
      <b dir="auto">{author?.name ?? say().reader.unknown}</b>
      <span>
        {role}
        {role && sentAt !== null && " · "}
        {sentAt !== null && (
          <time dateTime={new Date(sentAt).toISOString()} title={fullTime(sentAt)}>
            {clockTime(sentAt)}
          </time>
        )}
      </span>
    </p>
  );
}
