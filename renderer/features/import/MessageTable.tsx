import type { ImportPreview, PreviewMessage, Remark } from "../../../preload/contract/import.ts";
import { dayAndTime } from "../../format/dates.ts";
import { worded } from "../../text/said.ts";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import styles from "./MessageTable.module.css";
import { previewRows } from "./previewRows.ts";

const longest = 600;

/** The first messages as they will look, with the lines that are skipped where they stand. */
export function MessageTable({ preview, isSettled }: { preview: ImportPreview; isSettled: boolean }) {
  const texts = say().import;
  const rows = previewRows(preview);
  const several = new Set(preview.messages.map(({ conversation }) => conversation)).size > 1;
  if (rows.length === 0) return <p className={cx(styles.none)}>{isSettled ? texts.noMessage : texts.reading}</p>;
  return (
    <table className={cx(styles.table)}>
      <thead>
        <tr>
          <th>{texts.time}</th>
          <th>{texts.from}</th>
          {several && <th>{texts.in}</th>}
          <th>{texts.message}</th>
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
  const texts = say().import;
  const isSystem = message.kind === "system";
  return (
    <tr className={cx(isSystem && styles.system)}>
      <td>{message.at === null ? texts.noTime : dayAndTime(message.at)}</td>
      <td dir="auto">{message.author ?? (isSystem ? texts.system : texts.nobody)}</td>
      {several && <td dir="auto">{message.conversation}</td>}
      <td>
        <span dir="auto" className={cx(styles.text)}>
          {textOf(message)}
        </span>
        {message.edited && <small> {texts.edited}</small>}
        {guesses.map(({ line, reason, said }) => (
          <small key={`${line} ${reason}`} className={cx(styles.guess)}>
            {texts.guess(worded(said, reason))}
          </small>
        ))}
      </td>
    </tr>
  );
}

function textOf({ text, attachments, kind }: PreviewMessage): string {
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  const names = attachments.map(({ name }) => name).filter((name) => name !== "");
  return [shown, ...names].filter((part) => part !== "").join("\n") || say().names.placeholders[kind];
}

function SkippedRow({ remark: { line, file, text, reason, said }, several }: { remark: Remark; several: boolean }) {
  const texts = say().import;
  return (
    <tr className={cx(styles.skipped)}>
      <td>{texts.line(line, file)}</td>
      <td>{texts.wasSkipped}</td>
      {several && <td />}
      <td>
        <q dir="auto">{text}</q> · {texts.keptInReport(worded(said, reason))}
      </td>
    </tr>
  );
}
