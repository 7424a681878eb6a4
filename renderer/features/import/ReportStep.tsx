import type { RequestOutput } from "../../../preload/contract/requests.ts";
import { enhanceSources } from "../../actions/enhance.ts";
import { closeImport, saveReport, undoAll } from "../../actions/import.ts";
import { seconds } from "../../format/numbers.ts";
import { useImport, useParley } from "../../stores/context.tsx";
import { worded } from "../../text/said.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { scrollable } from "../../ui/focusable.ts";
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
      <section aria-label={say().import.files} className={cx(styles.files)} {...scrollable}>
        {files.map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name; their order is fixed
          <FileResult key={index} file={file} />
        ))}
        {left.length > 0 && <p className={cx(styles.left)}>{say().import.leftFiles(left.length, leftNames(left))}</p>}
      </section>
      <Foot />
    </>
  );
}

function leftNames(left: RequestOutput<"import.files">["left"]): string {
  const first = left.slice(0, 5).map(({ name, reason, said }) => `${name} (${worded(said, reason)})`);
  const rest = left.length - first.length;
  return `${first.join(", ")}${rest > 0 ? say().import.andMore(rest) : ""}`;
}

function Totals() {
  const report = useImport((state) => state.report);
  if (report === undefined) return null;
  const { files, seconds: took } = report;
  const sum = (count: (file: (typeof files)[number]) => number) => files.reduce((total, file) => total + count(file), 0);
  const problems = files.filter(({ problem }) => problem !== null).length;
  const changed = sum((file) => file.changed);
  const texts = say().import;
  const parts = [
    say().amounts.conversations(sum((file) => file.conversations)),
    texts.here(sum((file) => file.duplicates)),
    ...(changed > 0 ? [texts.changed(changed)] : []),
    ...(problems > 0 ? [texts.notRead(problems)] : []),
    ...(took === undefined ? [] : [seconds(took)]),
  ];
  return (
    <p className={cx(styles.totals)} role="status">
      <b>{texts.newMessages(sum((file) => file.messages))}</b>
      <span>{parts.join(" · ")}</span>
    </p>
  );
}

function Foot() {
  const parley = useParley();
  const report = useImport((state) => state.report);
  const undone = useImport((state) => state.undone);
  const texts = say().import;
  const files = report?.files ?? [];
  const sources = files.filter(({ sourceId }) => sourceId !== null && !undone.includes(sourceId));
  function enhance(): void {
    const all = sources.flatMap(({ sourceId, name }) => (sourceId === null ? [] : [{ id: sourceId, name }]));
    void enhanceSources(parley, all, true);
  }
  return (
    <footer className={cx(styles.foot)}>
      <Button look="quiet" onPress={() => saveReport(parley)}>
        {texts.saveReport}
      </Button>
      {sources.length > 0 && (
        <Button look="quiet" onPress={() => void undoAll(parley, sources)}>
          {texts.undo}
        </Button>
      )}
      <span className={cx(styles.space)} />
      {report?.isNew && sources.length > 0 ? (
        <>
          <Button onPress={enhance}>{texts.enhance}</Button>
          <Button look="main" autoFocus onPress={() => closeImport(parley)}>
            {texts.skip}
          </Button>
        </>
      ) : (
        <Button look="main" autoFocus onPress={() => closeImport(parley)}>
          {texts.close}
        </Button>
      )}
    </footer>
  );
}
