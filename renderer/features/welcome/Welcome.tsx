import { ShieldCheck } from "lucide-react";
import { showTrash } from "../../actions/trash.ts";
import { cancelWork, trySamples } from "../../actions/work.ts";
import { useLibrary, useParley, useWork } from "../../stores/context.tsx";
import { doneOf } from "../../text/amounts.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Progress } from "../../ui/Progress.tsx";
import { DropArea } from "../import/DropArea.tsx";
import { Supported } from "../import/StartStep.tsx";
import styles from "./Welcome.module.css";

/** What stands here while the store holds nothing. */
export function Welcome() {
  const parley = useParley();
  const work = useWork((state) => state.works[0]);
  const trashed = useLibrary((state) => state.trashed);
  const texts = say().welcome;
  return (
    <main className={cx(styles.page)}>
      <div className={cx(styles.card)}>
        <h2>{texts.title}</h2>
        <p className={cx(styles.lead)}>{texts.lead}</p>
        <DropArea />
        <Supported />
        {work ? (
          <div className={cx(styles.progress)}>
            <Progress label={work.label} done={work.done} total={work.total} />
            <span role="status">
              {work.label}
              {work.done > 0 && `: ${doneOf(work.done, work.total, work.unit)}`}
            </span>
            <Button isDisabled={work.cancelling} onPress={() => void cancelWork(parley, work.request)}>
              {work.cancelling ? say().status.stopping : say().status.cancel}
            </Button>
          </div>
        ) : (
          <p className={cx(styles.samples)}>
            <Button onPress={() => void trySamples(parley)}>{texts.trySamples}</Button>
            {texts.whatSamplesAre}
          </p>
        )}
        {trashed > 0 && (
          <p className={cx(styles.samples)}>
            <Button onPress={() => showTrash(parley)}>{say().commands.trash}</Button>
            {texts.inTrash(trashed)}
          </p>
        )}
        <p className={cx(styles.promise)}>
          <ShieldCheck aria-hidden />
          <span>
            <b>{texts.private}</b> {texts.stays}
          </span>
        </p>
      </div>
    </main>
  );
}
