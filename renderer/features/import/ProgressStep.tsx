import { closeImport } from "../../actions/import.ts";
import { useNow } from "../../actions/useNow.ts";
import { cancelWork } from "../../actions/work.ts";
import { amount, number, timeLeft } from "../../format/numbers.ts";
import { useImport, useParley, useWork } from "../../stores/context.tsx";
import { pace } from "../../stores/work.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Progress } from "../../ui/Progress.tsx";
import styles from "./ProgressStep.module.css";

/** How far the import has come. It goes on when this is closed, and the status line goes on telling. */
export function ProgressStep() {
  const parley = useParley();
  const request = useImport((state) => state.request);
  const work = useWork((state) => state.works.find((each) => each.request === request));
  const now = useNow(500);
  const speed = work && pace(work, now);
  const perSecond = work?.messages === undefined ? undefined : pace({ ...work, done: work.messages }, now);
  return (
    <div className={cx(styles.body)}>
      <Progress label="Import" size="wide" done={work?.done ?? 0} total={work?.total ?? null} />
      <dl className={cx(styles.facts)}>
        <div>
          <dt>Done</dt>
          <dd>
            {work && work.done > 0 ? amount(work.done, work.unit) : "…"}
            {work?.total != null && <small> of {amount(work.total, work.unit)}</small>}
          </dd>
        </div>
        <div>
          <dt>Messages</dt>
          <dd>{number(work?.messages ?? 0)}</dd>
        </div>
        <div>
          <dt>Speed</dt>
          <dd>
            {perSecond ? number(perSecond.perSecond) : "…"}
            {perSecond && <small> a second</small>}
          </dd>
        </div>
        <div>
          <dt>Time left</dt>
          <dd>{speed?.secondsLeft === undefined ? "…" : timeLeft(speed.secondsLeft).replace(/ left$/, "")}</dd>
        </div>
      </dl>
      <p className={cx(styles.note)}>
        Conversations can be read as they come in, and searched when all are there. A file that is stopped leaves nothing behind.
      </p>
      <footer className={cx(styles.foot)}>
        <Button isDisabled={work === undefined || work.cancelling} onPress={() => work && void cancelWork(parley, work.request)}>
          {work?.cancelling ? "Stopping" : "Cancel"}
        </Button>
        <Button look="main" autoFocus onPress={() => closeImport(parley)}>
          Go on in the background
        </Button>
      </footer>
    </div>
  );
}
