import type { Job } from "../../../preload/contract/jobs.ts";
import { requestsOf, steps, wayOf } from "../../stores/jobs.ts";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import styles from "./StepBar.module.css";
import { toneOf } from "./words.ts";

/** How far a job is on its way; how it ended colours the last step. */
export function StepBar({ job }: { job: Job }) {
  const at = wayOf(job);
  return (
    <span role="img" aria-label={say().jobs.doneOf(job.requests.done, requestsOf(job))} className={cx(styles.bar)}>
      {Array.from({ length: steps }, (_, step) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps are always the same
        <span key={step} className={cx(styles.step)}>
          <span
            className={cx(styles.fill, step === steps - 1 && styles[toneOf(job)])}
            style={{ width: `${Math.min(1, Math.max(0, at - step)) * 100}%` }}
          />
        </span>
      ))}
    </span>
  );
}
