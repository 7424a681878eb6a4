import { Sparkles } from "lucide-react";
import { useCallback } from "react";
import type { Job } from "../../../preload/contract/jobs.ts";
import { enhanceList } from "../../actions/enhance.ts";
import { useNow } from "../../actions/useNow.ts";
import { useJobs, useParley, useUi } from "../../stores/context.tsx";
import { shownJob } from "../../stores/jobs.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { NoRows } from "../../ui/NoRows.tsx";
import { RowList } from "../../ui/RowList.tsx";
import { WidePane } from "../../ui/WidePane.tsx";
import { JobDetail } from "./JobDetail.tsx";
import styles from "./Jobs.module.css";
import { StepBar } from "./StepBar.tsx";
import { factWords, stateWords, titleOf, toneOf } from "./words.ts";

const keyOf = ({ id }: Job) => id;
/** Room for two lines of facts where the window is narrow. */
const heightOf = () => 92;
/** Times are told as of now, the day they lie on too. */
const minute = 60_000;

/** All jobs, the newest first, and the one that is looked at. */
export function JobsPane() {
  const jobs = useJobs((state) => state.jobs);
  const open = useJobs((state) => state.open);
  const loadMore = useJobs((state) => state.loadMore);
  const look = useJobs((state) => state.look);
  const shown = useJobs(shownJob);
  const go = useUi((state) => state.go);
  const now = useNow(minute);
  const render = useCallback((job: Job) => <JobRow job={job} now={now} />, [now]);
  const texts = say().jobs;
  return (
    <WidePane
      label={texts.title}
      title={<span role="status">{open > 0 ? `${texts.title} · ${texts.openJobs(open)}` : texts.title}</span>}
      onClose={() => go("library")}
    >
      {jobs.length === 0 ? (
        <Nothing />
      ) : (
        <div className={cx(styles.split)}>
          <div className={cx(styles.list)}>
            <RowList
              label={texts.list}
              pane="list"
              rows={jobs}
              keyOf={keyOf}
              heightOf={heightOf}
              render={render}
              current={shown?.id}
              onOpen={({ id }) => void look(id)}
              onNearEnd={() => void loadMore()}
            />
          </div>
          {shown ? <JobDetail key={shown.id} job={shown} now={now} /> : <EmptyState title={texts.noneChosen} />}
        </div>
      )}
    </WidePane>
  );
}

function Nothing() {
  const parley = useParley();
  const status = useJobs((state) => state.status);
  const problem = useJobs((state) => state.problem);
  const load = useJobs((state) => state.load);
  const texts = say().jobs;
  return (
    <NoRows status={status} problem={problem} onRetry={() => void load()}>
      <EmptyState
        icon={<Sparkles />}
        title={texts.none}
        actions={<Button onPress={() => enhanceList(parley)}>{say().commands.enhanceList}</Button>}
      >
        {texts.noneText}
      </EmptyState>
    </NoRows>
  );
}

function JobRow({ job, now }: { job: Job; now: number }) {
  return (
    <div className={cx(styles.job)}>
      <div className={cx(styles.line)}>
        <span className={cx(styles.name)} dir="auto" title={titleOf(job)}>
          {titleOf(job)}
        </span>
        <span className={cx(styles.state, styles[toneOf(job)])}>{stateWords(job)}</span>
      </div>
      <StepBar job={job} />
      <small>
        {job.rehearsal && <b title={say().jobs.rehearsalText}>{say().jobs.rehearsal} · </b>}
        {factWords(job, now)}
      </small>
    </div>
  );
}
