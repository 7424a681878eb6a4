import { CircleAlert, LoaderCircle } from "lucide-react";
import { useNow } from "../../actions/useNow.ts";
import { cancelWork } from "../../actions/work.ts";
import { bytes } from "../../format/numbers.ts";
import { useApp, useImport, useInsight, useParley, useUi, useWork } from "../../stores/context.tsx";
import { pace, type Work } from "../../stores/work.ts";
import { amount, doneOf, timeLeft } from "../../text/amounts.ts";
import { worded } from "../../text/said.ts";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { Progress } from "../../ui/Progress.tsx";
import styles from "./StatusLine.module.css";

/** Always says what is going on: what runs, what is wrong, how much there is and where it is. */
export function StatusLine() {
  const info = useApp((state) => state.info);
  const works = useWork((state) => state.works);
  return (
    <footer className={cx(styles.line)}>
      <State />
      {works.map((work) => (
        <Running key={work.request} work={work} />
      ))}
      <span className={cx(styles.space)} />
      {info && (
        <span className={cx(styles.facts)}>
          {[say().amounts.messages(info.messages), bytes(info.storeBytes), say().status.onThisComputer].join(" · ")}
        </span>
      )}
    </footer>
  );
}

function State() {
  const connection = useApp((state) => state.connection);
  const health = useApp((state) => state.health);
  const waiting = useInsight((state) => state.waiting);
  const texts = say().status;
  return (
    <span role="status" className={cx(styles.state)}>
      {connection === "connecting" && texts.connecting}
      {connection === "lost" && (
        <b className={cx(styles.trouble)}>
          <CircleAlert aria-hidden /> {texts.lost}
        </b>
      )}
      {connection === "open" && health?.store === "checking" && (
        <>
          <LoaderCircle aria-hidden /> {texts.checking}
        </>
      )}
      {connection === "open" && health?.store === "ready" && waiting > 0 && (
        <>
          <LoaderCircle aria-hidden /> {texts.understanding(waiting)}
        </>
      )}
      {connection === "open" && health?.store === "ready" && health.problem !== null && (
        <b className={cx(styles.trouble)}>
          <CircleAlert aria-hidden /> {worded(health.said, health.problem)}
        </b>
      )}
    </span>
  );
}

function Running({ work }: { work: Work }) {
  const parley = useParley();
  const now = useNow(500);
  const isImport = useImport((state) => state.request === work.request);
  const show = useUi((state) => state.show);
  const { label, messages, done, total, unit, request, cancelling } = work;
  const speed = pace(work, now);
  const counts = unit === "bytes" && messages !== undefined ? pace({ ...work, done: messages }, now) : undefined;
  const rate = counts
    ? say().amounts.messages(Math.round(counts.perSecond))
    : amount(speed?.perSecond ?? 0, unit === "bytes" ? unit : "");
  return (
    <span className={cx(styles.work)}>
      <b>{label}</b>
      <Progress label={label} done={done} total={total} />
      {done > 0 && <span>{doneOf(done, total, unit)}</span>}
      {speed && <span className={cx(styles.rate)}>{say().amounts.perSecond(rate)}</span>}
      {speed?.secondsLeft !== undefined && <span className={cx(styles.left)}>{timeLeft(speed.secondsLeft)}</span>}
      {isImport && (
        <button type="button" className={cx(styles.cancel)} onClick={() => show("import")}>
          {say().status.open}
        </button>
      )}
      <button type="button" className={cx(styles.cancel)} disabled={cancelling} onClick={() => void cancelWork(parley, request)}>
        {cancelling ? say().status.stopping : say().status.cancel}
      </button>
    </span>
  );
}
