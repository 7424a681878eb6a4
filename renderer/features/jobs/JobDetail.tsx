import type { Job } from "../../../preload/contract/jobs.ts";
import { askToCancelJob, changeJob } from "../../actions/jobs.ts";
import { dayAndTime } from "../../format/dates.ts";
import { cost } from "../../format/money.ts";
import { number, percent } from "../../format/numbers.ts";
import { useParley } from "../../stores/context.tsx";
import { isOpen, possible, requestsOf } from "../../stores/jobs.ts";
import { worded } from "../../text/said.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Figures } from "../../ui/Figures.tsx";
import { scrollable } from "../../ui/focusable.ts";
import { Failures } from "./Failures.tsx";
import styles from "./Jobs.module.css";
import { Parts } from "./Parts.tsx";
import { StepBar } from "./StepBar.tsx";
import { standWords, titleOf, toneOf } from "./words.ts";

/** One job: where it stands, what it comes to, what can be done with it, and what happened when. */
export function JobDetail({ job, now }: { job: Job; now: number }) {
  const texts = say().jobs;
  const about = [job.providerName, job.model, texts[job.way], ...(job.weekly ? [texts.weekly] : [])];
  return (
    <article aria-label={titleOf(job)} className={cx(styles.detail)} {...scrollable}>
      <header>
        <h3 className={cx(styles.title)} dir="auto">
          {titleOf(job)}
        </h3>
        <p className={cx(styles.note)}>{about.join(" · ")}</p>
      </header>
      {job.rehearsal && <p className={cx(styles.rehearsal)}>{texts.rehearsalText}</p>}
      <StepBar job={job} />
      <div role="status" aria-label={texts.now}>
        {standWords(job, now).map((line) => (
          <p key={line} className={cx(styles[toneOf(job)])}>
            {line}
          </p>
        ))}
        {job.error && <p className={cx(styles.negative)}>{worded(job.said, job.error)}</p>}
      </div>
      <Actions job={job} />
      {!job.weekly && <Figures label={texts.figures} figures={figuresOf(job)} />}
      <Times job={job} />
      <Parts parts={job.parts} now={now} />
      <Failures />
    </article>
  );
}

function Actions({ job }: { job: Job }) {
  const parley = useParley();
  const texts = say().jobs;
  const actions = possible(job);
  if (actions.length === 0) return null;
  return (
    <div className={cx(styles.actions)}>
      {actions.map((action) => (
        <Button
          key={action}
          look={action === "cancel" ? "danger" : "plain"}
          onPress={() => (action === "cancel" ? askToCancelJob(parley, job) : void changeJob(parley, action, job.id))}
        >
          {texts.actions[action]}
        </Button>
      ))}
    </div>
  );
}

function figuresOf(job: Job) {
  const { requests, estimate, actual, enhanced, conversations } = job;
  const texts = say().jobs;
  const counts = [
    ...(requests.waiting > 0 ? [texts.waitingCount(requests.waiting)] : []),
    ...(requests.sent > 0 ? [texts.sentCount(requests.sent)] : []),
    ...(requests.failed > 0 ? [texts.failedCount(requests.failed)] : []),
    ...(requests.known > 0 ? [texts.knownCount(requests.known)] : []),
  ];
  const price = (amount: number | null) => (amount === null ? say().enhance.unknownCost : cost(amount));
  const isComparable = !isOpen(job) && estimate !== null && estimate > 0 && actual !== null;
  return [
    { name: texts.enhanced, value: number(enhanced), beside: texts.ofAll(number(conversations)) },
    {
      name: texts.requests,
      value: number(requests.done),
      beside: texts.ofAll(number(requestsOf(job))),
      about: counts.join(", "),
    },
    { name: texts.estimate, value: price(estimate) },
    {
      name: isOpen(job) ? texts.soFar : texts.actual,
      value: price(actual),
      about: isComparable ? texts.difference(percent(actual / estimate)) : undefined,
    },
  ];
}

function Times({ job }: { job: Job }) {
  const texts = say().jobs;
  const times: [string, number | null][] = [
    [texts.created, job.createdAt],
    [texts.starts, job.startsAt],
    [texts.started, job.startedAt],
    [texts.endedAs(texts.states[job.state]), job.endedAt],
  ];
  return (
    <section aria-label={texts.times}>
      <h4 className={cx(styles.heading)}>{texts.times}</h4>
      <ol className={cx(styles.times)}>
        {times.map(([what, at]) =>
          at === null ? null : (
            <li key={what}>
              <time dateTime={new Date(at).toISOString()}>{dayAndTime(at)}</time> {what}
            </li>
          ),
        )}
      </ol>
    </section>
  );
}
