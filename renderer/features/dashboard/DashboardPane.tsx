import { useEffect } from "react";
import { loadDashboard } from "../../actions/dashboard.ts";
import { useDashboard, useInsight, useParley, useUi } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { scrollable } from "../../ui/focusable.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { WidePane } from "../../ui/WidePane.tsx";
import { AnswersChart } from "./AnswersChart.tsx";
import { CrowdChart, LengthsChart, OutcomesChart, SentimentsChart, TopicsChart } from "./BarCharts.tsx";
import styles from "./Dashboard.module.css";
import { HeatChart } from "./HeatChart.tsx";
import { MoodChart, VolumeChart } from "./LineCharts.tsx";
import { LinksChart } from "./LinksChart.tsx";
import { ScopeBar } from "./ScopeBar.tsx";
import { TermsChart } from "./TermsChart.tsx";
import { Tiles } from "./Tiles.tsx";
import { WorklistView } from "./WorklistView.tsx";

/** Everything counted, over all conversations or some. */
export function DashboardPane() {
  const go = useUi((state) => state.go);
  const tab = useDashboard((state) => state.tab);
  const show = useDashboard((state) => state.show);
  const texts = say().dashboard;
  const tabs = (["charts", "worklist"] as const).map((value) => ({ value, label: texts.tabs[value] }));
  return (
    <WidePane
      label={texts.title}
      title={texts.title}
      beside={<Segmented label={texts.tabs.label} value={tab} options={tabs} onChange={show} />}
      onClose={() => go("library")}
    >
      {tab === "charts" ? <Charts /> : <WorklistView />}
    </WidePane>
  );
}

function Charts() {
  const parley = useParley();
  const texts = say().dashboard;
  const status = useDashboard((state) => state.status);
  const problem = useDashboard((state) => state.problem);
  const counts = useDashboard((state) => state.counts);
  const waiting = useInsight((state) => state.waiting);
  useEffect(() => {
    void loadDashboard(parley);
  }, [parley]);
  const { volume } = counts;
  const isEmpty = volume !== undefined && volume.total === 0 && status !== "loading";
  return (
    <>
      <ScopeBar />
      <section
        aria-label={texts.about}
        className={cx(styles.body)}
        {...scrollable}
        data-pane="list"
        aria-busy={status === "loading"}
      >
        {status === "failed" && (
          <EmptyState title={texts.failed} actions={<Button onPress={() => void loadDashboard(parley)}>{texts.tryAgain}</Button>}>
            {problem}
          </EmptyState>
        )}
        {waiting > 0 && <p className={cx(styles.note)}>{texts.waiting(waiting)}</p>}
        {isEmpty ? (
          <EmptyState title={texts.nothing}>{texts.nothingHint}</EmptyState>
        ) : (
          <div className={cx(styles.charts)}>
            <Tiles />
            <VolumeChart />
            <div className={cx(styles.stack)}>
              <HeatChart />
              <SentimentsChart />
            </div>
            <CrowdChart />
            <AnswersChart />
            <LengthsChart />
            <MoodChart />
            <div className={cx(styles.stack)}>
              <OutcomesChart />
              <TermsChart />
            </div>
            <TopicsChart />
            <LinksChart />
          </div>
        )}
      </section>
    </>
  );
}
