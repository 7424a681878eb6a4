import { memo } from "react";
import type { FoundMessage } from "../../../preload/contract/search.ts";
import { fullTime, listTime } from "../../format/dates.ts";
import { number } from "../../format/numbers.ts";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { markedPieces } from "./marks.ts";
import styles from "./ResultRow.module.css";
import type { ResultItem } from "./resultItems.ts";

export const ResultRow = memo(function ResultRow({ item }: { item: ResultItem }) {
  if (item.kind === "heading") {
    return (
      <div className={cx(styles.heading)}>
        <span dir="auto">{item.title}</span>
        <b>{number(item.count)}</b>
      </div>
    );
  }
  return <Found found={item.found} titled={item.titled} />;
});

function Found({ found, titled }: { found: FoundMessage; titled: boolean }) {
  const { conversationTitle, author, sentAt, snippet, marks } = found;
  return (
    <div className={cx(styles.row)}>
      <div className={cx(styles.top)}>
        <b dir="auto">{author ?? say().search.unknown}</b>
        {sentAt !== null && (
          <time dateTime={new Date(sentAt).toISOString()} title={fullTime(sentAt)}>
            {listTime(sentAt, Date.now())}
          </time>
        )}
      </div>
      <p className={cx(styles.snippet)} dir="auto">
        {markedPieces(snippet, marks).map(({ start, text, marked }) => (marked ? <mark key={start}>{text}</mark> : text))}
      </p>
      {titled && (
        <p className={cx(styles.where)} dir="auto" title={conversationTitle}>
          {conversationTitle}
        </p>
      )}
    </div>
  );
}
