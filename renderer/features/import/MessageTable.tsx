import type { ImportPreview, PreviewMessage, Remark } from "../../../preload/contract/import.ts";
import { dayAndTime } from "../../format/dates.ts";
import { placeholders } from "../../format/names.ts";
import { number } from "../../format/numbers.ts";
import { cx } from "../../ui/cx.ts";
import styles from "./MessageTable.module.css";
import { previewRows } from "./previewRows.ts";

const longest = 600;

/** The first messages as they will look, with the lines that are skipped where they stand. */
export function MessageTable({ preview, isSettled }: { preview: ImportPreview; isSettled: boolean }) {
  const rows = previewRows(preview);
  const several = new Set(preview.messages.map(({ conversation }) => conversation)).size > 1;
  if (rows.length === 0)
    return <p className={cx(styles.none)}>{isSettled ? "No message was found with these choices." : "Reading…"}</p>;
  return (
    <table className={cx(styles.table)}>
      <thead>
        <tr>
          <th>Time</th>
          <th>From</th>
          {several && <th>In</th>}
          <th>Message</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) =>
          "skipped" in row ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and none of them has a state of its own
            <SkippedRow key={index} remark={row.skipped} several={several} />
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <MessageLine key={index} message={row.message} guesses={row.guesses} several={several} />
          ),
        )}
      </tbody>
    </table>
  );
}

function MessageLine({ message, guesses, several }: { message: PreviewMessage; guesses: Remark[]; several: boolean }) {
  const isSystem = message.kind === "system";
  return (
    <tr className={cx(isSystem && styles.system)}>
      <td>{message.at === null ? "no time" : dayAndTime(message.at)}</td>
      <td dir="auto">{message.author ?? (isSystem ? "System" : "nobody")}</td>
      {several && <td dir="auto">{message.conversation}</td>}
      <td>
        <span dir="auto" className={cx(styles.text)}>
          {textOf(message)}
        </span>
        {message.edited && <small> edited</small>}
        {guesses.map(({ line, reason }) => (
          <small key={`${line} ${reason}`} className={cx(styles.guess)}>
            Guessed: {reason}
          </small>
        ))}
      </td>
    </tr>
  );
}

function textOf({ text, attachments, kind }: PreviewMessage): string {
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  const names = attachments.map(({ name }) => name).filter((name) => name !== "");
  return [shown, ...names].filter((part) => part !== "").join("\n") || placeholders[kind];
}

function SkippedRow({ remark: { line, file, text, reason }, several }: { remark: Remark; several: boolean }) {
  return (
    <tr className={cx(styles.skipped)}>
      <td>
        line {number(line)}
        {file && ` of ${file}`}
      </td>
      <td>skipped</td>
      {several && <td />}
      <td>
        <span dir="auto">“{text}”</span> · {reason}; kept in the report
      </td>
    </tr>
  );
}
