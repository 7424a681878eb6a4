import { CircleAlert } from "lucide-react";
import { useEffect, useRef } from "react";
import { closeLab, exportAnswer } from "../../actions/lab.ts";
import { number } from "../../format/numbers.ts";
import { caps } from "../../keys/match.ts";
import { useLab, useParley } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Overlay } from "../../ui/Overlay.tsx";
import { Editor, write } from "./Editor.tsx";
import styles from "./LabDialog.module.css";
import { LabSide } from "./LabSide.tsx";
import { ResultGrid } from "./ResultGrid.tsx";
import { SaveQuery } from "./SaveQuery.tsx";

const limits = [10, 30, 60] as const;

/** Questions in SQL: what can be asked about, the question, its answer. */
export function LabDialog() {
  const parley = useParley();
  const load = useLab((state) => state.load);
  const run = useLab((state) => state.run);
  const field = useRef<HTMLTextAreaElement>(null);
  const texts = say().lab;
  useEffect(() => {
    void load();
    field.current?.focus();
  }, [load]);

  function insert(name: string): void {
    if (field.current) write(field.current, name);
  }
  function open(sql: string): void {
    if (field.current) write(field.current, sql, 0, field.current.value.length);
  }

  return (
    <Overlay title={texts.title} hint={texts.hint} size="full" isDismissable={false} onClose={() => closeLab(parley)}>
      <div className={cx(styles.lab)}>
        <LabSide onInsert={insert} onOpen={open} />
        <div className={cx(styles.main)}>
          <Editor field={field} onRun={() => void run()} />
          <Bar />
          <Answer />
        </div>
      </div>
    </Overlay>
  );
}

function Bar() {
  const parley = useParley();
  const isEmpty = useLab((state) => state.sql.trim() === "");
  const running = useLab((state) => state.running);
  const seconds = useLab((state) => state.seconds);
  const { run, cancel, setSeconds } = parley.stores.lab.getState();
  const answered = useLab((state) => state.answer !== undefined);
  const texts = say().lab;
  return (
    <div className={cx(styles.bar)}>
      {running ? (
        <Button onPress={cancel}>{texts.cancel}</Button>
      ) : (
        <Button look="main" isDisabled={isEmpty} onPress={() => void run()}>
          {texts.run}
        </Button>
      )}
      <kbd className={cx(styles.key)}>{caps("Mod+Enter").join(" ")}</kbd>
      <Choice
        label={texts.limit}
        isLabelHidden
        value={String(seconds)}
        options={limits.map((value) => ({ value: String(value), label: texts.atMost(value) }))}
        onChange={(value) => setSeconds(Number(value))}
      />
      <span className={cx(styles.space)} />
      <SaveQuery />
      <Button isDisabled={!answered || running} onPress={() => void exportAnswer(parley, "csv")}>
        {texts.asCsv}
      </Button>
      <Button isDisabled={!answered || running} onPress={() => void exportAnswer(parley, "json")}>
        {texts.asJson}
      </Button>
    </div>
  );
}

function Answer() {
  const answer = useLab((state) => state.answer);
  const running = useLab((state) => state.running);
  const problem = useLab((state) => state.problem);
  const texts = say().lab;
  const grid = answer?.grid;
  return (
    <>
      {problem && (
        <p className={cx(styles.problem)} role="alert">
          <CircleAlert aria-hidden /> {problem}
        </p>
      )}
      {grid && grid.rows.length > 0 && <ResultGrid grid={grid} />}
      {grid?.rows.length === 0 && <EmptyState title={texts.noRows} />}
      {!grid && <EmptyState title={running ? texts.running : texts.nothingAsked}>{!running && texts.howToAsk}</EmptyState>}
      <p className={cx(styles.status)} role="status">
        {running && texts.running}
        {!running && grid && (
          <>
            <span>{texts.rows(grid.rows.length)}</span>
            <span>{texts.took(number(Math.ceil(grid.milliseconds)))}</span>
            {problem && <span>{texts.earlier}</span>}
            {grid.truncated && <b className={cx(styles.cut)}>{texts.truncated}</b>}
          </>
        )}
      </p>
    </>
  );
}
