import { CircleAlert } from "lucide-react";
import type { FileReport } from "../../../preload/contract/import.ts";
import { bytes } from "../../format/numbers.ts";
import { useImport } from "../../stores/context.tsx";
import { worded } from "../../text/said.ts";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import styles from "./FileResult.module.css";
import { Remarks } from "./Remarks.tsx";
import { encodingName, formatName, formatTitle } from "./words.ts";

/** What became of one file: how it was read, the sum that accounts for every line, and the lines that need a look. */
export function FileResult({ file }: { file: FileReport }) {
  const formats = useImport((state) => state.formats);
  const isUndone = useImport((state) => file.sourceId !== null && state.undone.includes(file.sourceId));
  const { name, format, problem, skipped, guessed, skippedLines, guessedLines, media } = file;
  const known = formats.find(({ key }) => key === format);
  const title = known ? formatTitle(known) : formatName(format ?? "");
  return (
    <article aria-label={name} className={cx(styles.file)}>
      <h3 className={cx(styles.name)}>
        {name}
        {isUndone && <small> {say().import.undone}</small>}
      </h3>
      {problem === null ? (
        <>
          <p className={cx(styles.facts)}>{[title, ...howRead(file)].filter(Boolean).join(" · ")}</p>
          <p className={cx(styles.sum, isUndone && styles.gone)}>{sumOf(file)}</p>
          {media.files > 0 && <p className={cx(styles.facts)}>{say().import.mediaKept(media.files, bytes(media.bytes))}</p>}
          <Remarks kind="skipped" remarks={skipped} lines={skippedLines} />
          <Remarks kind="guessed" remarks={guessed} lines={guessedLines} />
        </>
      ) : (
        <p className={cx(styles.problem)}>
          <CircleAlert aria-hidden /> {worded(file.said, problem)}
        </p>
      )}
    </article>
  );
}

function howRead({ encoding, timezone, dates, conversations, people }: FileReport): string[] {
  const parts = [say().amounts.conversations(conversations), say().amounts.people(people)];
  if (encoding !== null) parts.push(encodingName(encoding));
  if (timezone !== null) parts.push(timezone.replaceAll("_", " "));
  if (dates !== null)
    parts.push(say().import.datesRead(say().import.dateOrders[dates.order], dates.sure, worded(dates.said, dates.because)));
  return parts;
}

/** Each line of the file is in exactly one of the parts. */
function sumOf({ lines, messages, system, duplicates, changed, structure, skippedLines }: FileReport): string {
  const { amounts, import: texts } = say();
  const parts = [
    amounts.messages(messages - system),
    texts.systemLines(system),
    texts.here(duplicates),
    texts.changed(changed),
    texts.structure(structure),
    texts.skippedLines(skippedLines),
  ];
  return `${amounts.lines(lines)} = ${parts.join(" + ")}`;
}
