import { Pin } from "lucide-react";
import { memo } from "react";
import type { Tag } from "../../../preload/contract/keeping.ts";
import type { Conversation } from "../../../preload/contract/library.ts";
import { fullTime, listTime } from "../../format/dates.ts";
import { say } from "../../text/say.ts";
import { Chip } from "../../ui/Chip.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./ConversationRow.module.css";

export const rowHeight = 102;

export interface ConversationRowProps {
  conversation: Conversation;
  /** Whether to name the source: with only one it would say the same in every row. */
  sourced: boolean;
  /** All there are, by which its own are named. */
  tags: readonly Tag[];
}

const mostTags = 2;

export const ConversationRow = memo(function ConversationRow({ conversation, sourced, tags }: ConversationRowProps) {
  const { title, lastAt, preview, messages, people, sourceName, pinned, readUntil, sentiment } = conversation;
  const own = tags.filter(({ id }) => conversation.tags.includes(id));
  return (
    <div className={cx(styles.row)}>
      <div className={cx(styles.top)}>
        {readUntil < messages && <span className={cx(styles.unread)} role="img" aria-label={say().keeping.isUnread} />}
        <h3 className={cx(styles.title)} dir="auto" title={title}>
          {title}
        </h3>
        {pinned && <Pin className={cx(styles.pin)} aria-label={say().keeping.isPinned} />}
        {lastAt !== null && (
          <time dateTime={new Date(lastAt).toISOString()} title={fullTime(lastAt)}>
            {listTime(lastAt, Date.now())}
          </time>
        )}
      </div>
      <p className={cx(styles.preview)} dir="auto">
        {preview}
      </p>
      <div className={cx(styles.meta)}>
        {sentiment !== null && (
          <span className={cx(styles.mood)} data-sentiment={sentiment}>
            {say().names.sentiments[sentiment]}
          </span>
        )}
        <span>{say().amounts.messages(messages)}</span>
        <span>{say().amounts.people(people)}</span>
        {own.slice(0, mostTags).map(({ id, name }) => (
          <Chip key={id}>{name}</Chip>
        ))}
        {own.length > mostTags && <span title={own.map(({ name }) => name).join(", ")}>+{own.length - mostTags}</span>}
        {sourced && <span className={cx(styles.source)}>{sourceName}</span>}
      </div>
    </div>
  );
});
