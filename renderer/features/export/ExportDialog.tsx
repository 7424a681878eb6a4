import { CircleAlert } from "lucide-react";
import type { ExportFormat } from "../../../preload/contract/export.ts";
import { chosenScope, exportScopes, runExport } from "../../actions/export.ts";
import { handOver } from "../../actions/handOver.ts";
import { useNow } from "../../actions/useNow.ts";
import { cancelWork } from "../../actions/work.ts";
import { useApp, useExport, useLibrary, useParley, useReader, useSearch, useUi, useWork } from "../../stores/context.tsx";
import type { Scope } from "../../stores/export.ts";
import { isFiltered } from "../../stores/library.ts";
import { pace } from "../../stores/work.ts";
import { doneOf, timeLeft } from "../../text/amounts.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Overlay } from "../../ui/Overlay.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { Radios } from "../../ui/Radios.tsx";
import { Tick } from "../../ui/Tick.tsx";
import styles from "./ExportDialog.module.css";
import { sizeWords } from "./words.ts";

const formats: readonly ExportFormat[] = ["csv", "json", "jsonl", "markdown", "html", "pdf"];

/** What goes out and as what; then how far it is. Nothing is written before the person says where. */
export function ExportDialog() {
  const hide = useUi((state) => state.hide);
  const isWriting = useExport((state) => state.request !== undefined);
  return (
    <Overlay title={say().export.title} onClose={hide}>
      {isWriting ? <Writing /> : <Choosing />}
    </Overlay>
  );
}

function Choosing() {
  const parley = useParley();
  const hide = useUi((state) => state.hide);
  const problem = useExport((state) => state.problem);
  const hasScope = useScopes().length > 0;
  const texts = say().export;
  return (
    <>
      <div className={cx(styles.body)}>
        {problem && (
          <p className={cx(styles.problem)} role="alert">
            <CircleAlert aria-hidden /> {problem}
          </p>
        )}
        {hasScope ? <Which /> : <p>{texts.nothing}</p>}
        <Format />
        <Options />
      </div>
      <footer className={cx(styles.foot)}>
        <Button onPress={hide}>{texts.cancel}</Button>
        <Button look="main" isDisabled={!hasScope} onPress={() => void runExport(parley, handOver)}>
          {texts.export}
        </Button>
      </footer>
    </>
  );
}

/** Follows everything that decides what can go out. */
function useScopes(): Scope[] {
  const { stores } = useParley();
  useLibrary((state) => state);
  useSearch((state) => state);
  useReader((state) => state.details);
  useApp((state) => state.info);
  return exportScopes(stores);
}

function Which() {
  const parley = useParley();
  const scopes = useScopes();
  const kind = useExport((state) => state.kind);
  const found = useExport((state) => state.found);
  const choose = useExport((state) => state.choose);
  const filtered = useLibrary(isFiltered);
  const texts = say().export;
  const chosen = scopes.some((scope) => scope.kind === kind) ? kind : chosenScope(parley)?.kind;
  const options = scopes.map((scope) => ({
    value: scope.kind,
    name: texts.scope[scope.kind](scope.title ?? "", filtered),
    about: sizeWords(scope, found),
  }));
  return <Radios label={texts.what} value={chosen ?? "list"} options={options} onChange={(value) => choose({ kind: value })} />;
}

function Format() {
  const format = useExport((state) => state.format);
  const choose = useExport((state) => state.choose);
  const texts = say().export;
  const options = formats.map((value) => ({ value, name: texts.formats[value].name, about: texts.formats[value].about }));
  return (
    <Radios label={texts.format} columns={2} value={format} options={options} onChange={(value) => choose({ format: value })} />
  );
}

function Options() {
  const format = useExport((state) => state.format);
  const withSummaries = useExport((state) => state.withSummaries);
  const bom = useExport((state) => state.bom);
  const choose = useExport((state) => state.choose);
  const texts = say().export;
  return (
    <div className={cx(styles.options)}>
      {format === "jsonl" ? (
        <p className={cx(styles.note)}>{texts.noSummaries}</p>
      ) : (
        <Tick isOn={withSummaries} onChange={(value) => choose({ withSummaries: value })}>
          {texts.withSummaries}
        </Tick>
      )}
      {format === "csv" && (
        <Tick isOn={bom} onChange={(value) => choose({ bom: value })}>
          {texts.bom}
        </Tick>
      )}
    </div>
  );
}

/** It goes on when this is closed, and the status line goes on telling. */
function Writing() {
  const parley = useParley();
  const hide = useUi((state) => state.hide);
  const request = useExport((state) => state.request);
  const work = useWork((state) => state.works.find((each) => each.request === request));
  const now = useNow(500);
  const texts = say().export;
  const left = work && pace(work, now)?.secondsLeft;
  return (
    <>
      <div className={cx(styles.body)}>
        <p>{work?.label ?? texts.choosingPlace}</p>
        <Progress label={texts.title} size="wide" done={work?.done ?? 0} total={work?.total ?? null} />
        <p className={cx(styles.note)} role="status">
          {work && work.done > 0 ? doneOf(work.done, work.total, work.unit) : "…"}
          {left !== undefined && ` · ${timeLeft(left)}`}
        </p>
        <p className={cx(styles.note)}>{texts.meanwhile}</p>
      </div>
      <footer className={cx(styles.foot)}>
        <Button isDisabled={work === undefined || work.cancelling} onPress={() => work && void cancelWork(parley, work.request)}>
          {work?.cancelling ? texts.stopping : texts.cancel}
        </Button>
        <Button look="main" autoFocus onPress={hide}>
          {texts.inBackground}
        </Button>
      </footer>
    </>
  );
}
