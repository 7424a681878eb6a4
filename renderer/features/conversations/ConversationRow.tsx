import { memo } from "react";
import type { Conversation } from "../../../preload/contract/library.ts";
import { fullTime, listTime } from "../../format/dates.ts";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import styles from "./ConversationRow.module.css";

export const rowHeight = 102;

export interface ConversationRowProps {
  conversation: Conversation;
  /** Whether to name the source: with only one it would say the same in every row. */
  sourced: boolean;
}

export const ConversationRow = memo(function ConversationRow({ conversation, sourced }: ConversationRowProps) {
  const { title, lastAt, preview, messages, people, sourceName } = conversation;
  return (
    <div className={cx(styles.row)}>
      <div className={cx(styles.top)}>
        <h3 className={cx(styles.title)} dir="auto" title={title}>
          {title}
        </h3>
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
        <span>{say().amounts.messages(messages)}</span>
        <span>{say().amounts.people(people)}</span>
        {sourced && <span className={cx(styles.source)}>{sourceName}</span>}
      </div>
    </div>
  );
});
