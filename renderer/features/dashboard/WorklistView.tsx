import { CircleHelp } from "lucide-react";
import { useEffect } from "react";
import type { Work } from "../../../preload/contract/dashboard.ts";
import { openWork, setDone } from "../../actions/dashboard.ts";
import { shortDay } from "../../format/dates.ts";
import { dayName, isPast } from "../../format/day.ts";
import { useParley, useWorklist } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { scrollable } from "../../ui/focusable.ts";
import { NoRows } from "../../ui/NoRows.tsx";
import { OptionMenu } from "../../ui/OptionMenu.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { Tick } from "../../ui/Tick.tsx";
import styles from "./Worklist.module.css";

/** What was promised and asked, across all conversations. */
export function WorklistView() {
  const work = useWorklist((state) => state.work);
  const next = useWorklist((state) => state.next);
  const { load, loadMore } = useWorklist((state) => state);
  const texts = say().dashboard.work;
  useEffect(() => {
    void load();
  }, [load]);
  return (
    <>
      <Filters />
      <section aria-label={texts.list} className={cx(styles.body)} {...scrollable} data-pane="list">
        {work.length === 0 ? (
          <Nothing />
        ) : (
          <ul className={cx(styles.list)}>
            {work.map((each) => (
              <WorkRow key={`${each.conversationId} ${each.claim}`} work={each} />
            ))}
          </ul>
        )}
        {next !== null && <Button onPress={() => void loadMore()}>{texts.more}</Button>}
      </section>
    </>
  );
}

function Filters() {
  const kind = useWorklist((state) => state.kind);
  const done = useWorklist((state) => state.done);
  const owner = useWorklist((state) => state.owner);
  const due = useWorklist((state) => state.due);
  const owners = useWorklist((state) => state.owners);
  const narrow = useWorklist((state) => state.narrow);
  const texts = say().dashboard.work;
  return (
    <div className={cx(styles.filters)}>
      <Segmented
        label={texts.state}
        value={done ? "done" : "open"}
        options={(["open", "done"] as const).map((value) => ({ value, label: texts.states[value] }))}
        onChange={(value) => void narrow({ done: value === "done" })}
      />
      <Segmented
        label={texts.kind}
        value={kind}
        options={(["all", "action", "question"] as const).map((value) => ({ value, label: texts.kinds[value] }))}
        onChange={(value) => void narrow({ kind: value })}
      />
      <OptionMenu
        label={texts.owner}
        value={owner}
        options={[
          { value: "", label: texts.anyone },
          ...owners.map(({ name, count }) => ({ value: name, label: name, long: texts.ownerOf(name, count) })),
        ]}
        onChange={(value) => void narrow({ owner: value })}
      />
      <OptionMenu
        label={texts.due}
        value={due}
        options={(["all", "overdue", "week", "any"] as const).map((value) => ({ value, label: texts.dues[value] }))}
        onChange={(value) => void narrow({ due: value })}
      />
    </div>
  );
}

function Nothing() {
  const status = useWorklist((state) => state.status);
  const problem = useWorklist((state) => state.problem);
  const done = useWorklist((state) => state.done);
  const load = useWorklist((state) => state.load);
  const texts = say().dashboard.work;
  return (
    <NoRows status={status} problem={problem} onRetry={() => void load()}>
      <EmptyState title={done ? texts.nothingDone : texts.nothing}>{texts.nothingHint}</EmptyState>
    </NoRows>
  );
}

function WorkRow({ work }: { work: Work }) {
  const parley = useParley();
  const { dashboard, insight } = say();
  const { text, title, owner, due, done, kind, at } = work;
  return (
    <li className={cx(styles.row)}>
      <Tick isOn={done} onChange={(is) => void setDone(parley, work, is)}>
        <span className={cx(styles.unseen)}>{dashboard.work.done(text)}</span>
      </Tick>
      <button
        type="button"
        className={cx(styles.work)}
        aria-label={dashboard.work.open(text)}
        onClick={() => void openWork(parley, work)}
      >
        <span className={cx(styles.text, done && styles.done)} dir="auto">
          {kind === "question" && <CircleHelp aria-hidden />}
          {text}
        </span>
        <small dir="auto">{title}</small>
      </button>
      <span className={cx(styles.owner)}>{owner ?? ""}</span>
      <span className={cx(styles.due)}>
        {due !== null && `${insight.due(dayName(due))} `}
        {due !== null && !done && isPast(due) && <b>{insight.overdue}</b>}
      </span>
      <span className={cx(styles.at)}>{shortDay(at)}</span>
    </li>
  );
}
