import { DialogTrigger, Popover } from "react-aria-components";
import { closeImport, saveReport, undoAll } from "../../actions/import.ts";
import { counted, number, seconds } from "../../format/numbers.ts";
import { useImport, useParley } from "../../stores/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { scrollable } from "../../ui/focusable.ts";
import popover from "../../ui/Popover.module.css";
import { FileResult } from "./FileResult.tsx";
import styles from "./ReportStep.module.css";

/** What came in, what did not and why, and what can be done now. */
export function ReportStep() {
  const report = useImport((state) => state.report);
  if (report === undefined) return null;
  const { files, left } = report;
  return (
    <>
      <Totals />
      <section aria-label="Files" className={cx(styles.files)} {...scrollable}>
        {files.map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name; their order is fixed
          <FileResult key={index} file={file} />
        ))}
        {left.length > 0 && (
          <p className={cx(styles.left)}>
            {counted(left.length, "file that came along was", "files that came along were")} left out: {leftNames(left)}.
          </p>
        )}
      </section>
      <Foot />
    </>
  );
}

function leftNames(left: readonly { name: string; reason: string }[]): string {
  const first = left.slice(0, 5).map(({ name, reason }) => `${name} (${reason})`);
  const rest = left.length - first.length;
  return `${first.join(", ")}${rest > 0 ? ` and ${number(rest)} more, which the saved report names` : ""}`;
}

function Totals() {
  const report = useImport((state) => state.report);
  if (report === undefined) return null;
  const { files, seconds: took } = report;
  const sum = (count: (file: (typeof files)[number]) => number) => files.reduce((total, file) => total + count(file), 0);
  const problems = files.filter(({ problem }) => problem !== null).length;
  const parts = [
    counted(
      sum((file) => file.conversations),
      "conversation",
    ),
    `${number(sum((file) => file.duplicates))} here already`,
    ...(sum((file) => file.changed) > 0 ? [`${number(sum((file) => file.changed))} changed`] : []),
    ...(problems > 0 ? [`${counted(problems, "file")} not read`] : []),
    ...(took === undefined ? [] : [seconds(took)]),
  ];
  return (
    <p className={cx(styles.totals)} role="status">
      <b>
        {counted(
          sum((file) => file.messages),
          "new message",
        )}
      </b>
      <span>{parts.join(" · ")}</span>
    </p>
  );
}

function Foot() {
  const parley = useParley();
  const report = useImport((state) => state.report);
  const undone = useImport((state) => state.undone);
  const files = report?.files ?? [];
  const sources = files.filter(({ sourceId }) => sourceId !== null && !undone.includes(sourceId));
  return (
    <footer className={cx(styles.foot)}>
      <Button look="quiet" onPress={() => saveReport(parley)}>
        Save report…
      </Button>
      {sources.length > 0 && (
        <Button look="quiet" onPress={() => void undoAll(parley, sources)}>
          Undo this import
        </Button>
      )}
      <span className={cx(styles.space)} />
      {report?.isNew && sources.length > 0 ? (
        <>
          <Enhance />
          <Button look="main" autoFocus onPress={() => closeImport(parley)}>
            Skip for now
          </Button>
        </>
      ) : (
        <Button look="main" autoFocus onPress={() => closeImport(parley)}>
          Close
        </Button>
      )}
    </footer>
  );
}

function Enhance() {
  return (
    <DialogTrigger>
      <Button>Enhance…</Button>
      <Popover className={cx(popover.popover, styles.enhance)} placement="top end" aria-label="About enhancing">
        <p>
          <b>No provider is set up yet.</b> Enhancing has a language model write better summaries. Without a provider nothing is
          sent and nothing costs anything: what you imported can be read and searched as it is.
        </p>
      </Popover>
    </DialogTrigger>
  );
}
