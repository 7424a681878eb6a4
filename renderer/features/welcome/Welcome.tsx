import { ShieldCheck } from "lucide-react";
import { cancelWork, trySamples } from "../../actions/work.ts";
import { doneOf } from "../../format/numbers.ts";
import { useParley, useWork } from "../../stores/context.tsx";
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
  return (
    <main className={cx(styles.page)}>
      <div className={cx(styles.card)}>
        <h2>Make sense of chat logs</h2>
        <p className={cx(styles.lead)}>Read, search and understand long conversations, from a handful of messages to millions.</p>
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
              {work.cancelling ? "Stopping" : "Cancel"}
            </Button>
          </div>
        ) : (
          <p className={cx(styles.samples)}>
            <Button onPress={() => void trySamples(parley)}>Try sample data</Button>
            The help desk of a made-up company, to look around in. You can delete it like anything else.
          </p>
        )}
        <p className={cx(styles.promise)}>
          <ShieldCheck aria-hidden />
          <span>
            <b>Private by nature.</b> What you bring stays on this computer. Parley sends nothing anywhere.
          </span>
        </p>
      </div>
    </main>
  );
}
