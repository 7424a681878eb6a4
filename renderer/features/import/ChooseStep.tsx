import { CircleAlert } from "lucide-react";
import { useDeferredValue } from "react";
import { closeImport, runImport } from "../../actions/import.ts";
import { bytes } from "../../format/numbers.ts";
import { useImport, useParley } from "../../stores/context.tsx";
import { isSettled, isTaken, mayOverlap, mediaOf } from "../../stores/importEntry.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Tick } from "../../ui/Tick.tsx";
import styles from "./ChooseStep.module.css";
import { EntryCards } from "./EntryCards.tsx";
import { EntryPanel } from "./EntryPanel.tsx";
import { LeftList } from "./LeftList.tsx";
import { previewWords, tallyWords } from "./words.ts";

/** What was brought, how it will look, and everything that can be decided about it. */
export function ChooseStep() {
  const problem = useImport((state) => state.problem);
  return (
    <>
      <EntryCards />
      {problem && (
        <p className={cx(styles.problem)} role="alert">
          <CircleAlert aria-hidden /> {problem}
        </p>
      )}
      <Shown />
      <Media />
      <Foot />
    </>
  );
}

/** Drawn a moment after the rest and piece by piece, since it is large: a card that is pressed answers at once. */
function Shown() {
  const current = useImport((state) => state.entries.find(({ entry }) => entry.key === state.shown));
  const shown = useDeferredValue(current, null);
  if (shown === null) return <div className={cx(styles.space)} />;
  return shown ? <EntryPanel key={shown.entry.key} state={shown} /> : <LeftList />;
}

function Media() {
  const entries = useImport((state) => state.entries);
  const keepMedia = useImport((state) => state.keepMedia);
  const setKeepMedia = useImport((state) => state.setKeepMedia);
  const { files, bytes: size, isSure } = mediaOf(entries);
  if (files === 0) return null;
  return (
    <div className={cx(styles.media)}>
      <Tick isOn={keepMedia} onChange={setKeepMedia}>
        {say().import.keepMedia(files, bytes(size), isSure)}
      </Tick>
    </div>
  );
}

function Foot() {
  const parley = useParley();
  const shown = useImport((state) => state.entries.find(({ entry }) => entry.key === state.shown));
  const taken = useImport((state) => state.entries.filter(isTaken).length);
  const preview = shown && isTaken(shown) ? shown.preview : undefined;
  const overlaps = useImport((state) => shown !== undefined && isTaken(shown) && mayOverlap(state.entries, shown));
  return (
    <footer className={cx(styles.foot)}>
      <div className={cx(styles.counts)} role="status">
        {preview && shown && <p>{previewWords(preview, isSettled(shown))}</p>}
        {preview && shown && (
          <p>
            <b>{isSettled(shown) ? tallyWords(preview.tally) : shown.failure === undefined ? say().import.countingNew : ""}</b>
            {isSettled(shown) && shown.choices.target !== "apart" && <Continues continues={preview.continues} />}
          </p>
        )}
        {overlaps && <p>{say().import.overlaps}</p>}
      </div>
      <Button onPress={() => closeImport(parley)}>{say().import.cancel}</Button>
      <Button look="main" isDisabled={taken === 0} onPress={() => void runImport(parley)}>
        {say().import.importFiles(taken)}
      </Button>
    </footer>
  );
}

function Continues({ continues }: { continues: readonly { title: string }[] }) {
  const [first] = continues;
  if (first === undefined) return null;
  return (
    <>
      {" · "}
      {say().import.continues(first.title, continues.length - 1)}
    </>
  );
}
