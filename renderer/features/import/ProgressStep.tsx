import { closeImport } from "../../actions/import.ts";
import { useNow } from "../../actions/useNow.ts";
import { cancelWork } from "../../actions/work.ts";
import { number } from "../../format/numbers.ts";
import { useImport, useParley, useWork } from "../../stores/context.tsx";
import { pace } from "../../stores/work.ts";
import { amount, duration } from "../../text/amounts.ts";
import { say } from "../../text/say.ts";
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
  const texts = say().import;
  const speed = work && pace(work, now);
  const perSecond = work?.messages === undefined ? undefined : pace({ ...work, done: work.messages }, now);
  return (
    <div className={cx(styles.body)}>
      <Progress label={texts.title} size="wide" done={work?.done ?? 0} total={work?.total ?? null} />
      <dl className={cx(styles.facts)}>
        <div>
          <dt>{texts.done}</dt>
          <dd>
            {work && work.done > 0 ? amount(work.done, work.unit) : "…"}
            {work?.total != null && <small> {texts.ofAll(amount(work.total, work.unit))}</small>}
          </dd>
        </div>
        <div>
          <dt>{texts.messages}</dt>
          <dd>{number(work?.messages ?? 0)}</dd>
        </div>
        <div>
          <dt>{texts.speed}</dt>
          <dd>
            {perSecond ? number(perSecond.perSecond) : "…"}
            {perSecond && <small> {texts.aSecond}</small>}
          </dd>
        </div>
        <div>
          <dt>{texts.timeLeft}</dt>
          <dd>{speed?.secondsLeft === undefined ? "…" : duration(speed.secondsLeft)}</dd>
        </div>
      </dl>
      <p className={cx(styles.note)}>{texts.meanwhile}</p>
      <footer className={cx(styles.foot)}>
        <Button isDisabled={work === undefined || work.cancelling} onPress={() => work && void cancelWork(parley, work.request)}>
          {work?.cancelling ? texts.stopping : texts.cancel}
        </Button>
        <Button look="main" autoFocus onPress={() => closeImport(parley)}>
          {texts.inBackground}
        </Button>
      </footer>
    </div>
  );
}
