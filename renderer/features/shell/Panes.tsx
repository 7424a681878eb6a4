import { memo, useDeferredValue } from "react";
import { defaultSettings, type Settings } from "../../../preload/contract/settings.ts";
import { useInsightOpen, useNarrow } from "../../actions/useInsightOpen.ts";
import { useEnhanced, useReader, useSearch, useSettings, useUi } from "../../stores/context.tsx";
import { showsTwo } from "../../stores/enhanced.ts";
import { isSearching } from "../../stores/search.ts";
import { panes } from "../../stores/settings.ts";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { Splitter } from "../../ui/Splitter.tsx";
import { ConversationList } from "../conversations/ConversationList.tsx";
import { DashboardPane } from "../dashboard/DashboardPane.tsx";
import { InsightPane } from "../insight/InsightPane.tsx";
import { JobsPane } from "../jobs/JobsPane.tsx";
import { LibraryNav } from "../library/LibraryNav.tsx";
import { PeoplePane } from "../people/PeoplePane.tsx";
import { ReaderPane } from "../reader/ReaderPane.tsx";
import { SearchResults } from "../search/SearchResults.tsx";
import { TrashPane } from "../trash/TrashPane.tsx";
import styles from "./Shell.module.css";

type PaneName = "library" | "list" | "insight";

const limits: Record<PaneName, { min: number; max: number; width: "libraryWidth" | "listWidth" | "insightWidth" }> = {
  library: { min: 150, max: 420, width: "libraryWidth" },
  list: { min: 240, max: 640, width: "listWidth" },
  insight: { min: 240, max: 640, width: "insightWidth" },
};

/** Two summaries beside each other need so many pixels. */
const double = 460;

export function Panes() {
  const widths = useSettings(panes);
  const place = useUi((state) => state.place);
  const elsewhere = useSearch((state) => place !== "library" && !isSearching(state));
  const reading = useReader((state) => state.conversationId !== undefined);
  const insightOpen = useInsightOpen() && reading;
  const narrow = useNarrow();
  const beside = insightOpen && !narrow;
  const isDouble = useEnhanced(showsTwo);
  if (elsewhere) {
    return (
      <main className={cx(styles.panes)} style={{ gridTemplateColumns: `min(${widths.library}px, 23vw) 1px minmax(0, 1fr)` }}>
        <div id="pane-library" className={cx(styles.library)}>
          <Library />
        </div>
        <PaneSplitter pane="library" widths={widths} />
        {place === "people" && <PeoplePane />}
        {place === "trash" && <TrashPane />}
        {place === "dashboard" && <DashboardPane />}
        {place === "jobs" && <JobsPane />}
      </main>
    );
  }
  const columns = [
    `min(${widths.library}px, 23vw) 1px min(${widths.list}px, 31vw) 1px minmax(0, 1fr)`,
    beside ? `1px min(${isDouble ? Math.max(widths.insight, double) : widths.insight}px, ${isDouble ? 40 : 30}vw)` : "",
  ];
  return (
    <main className={cx(styles.panes)} style={{ gridTemplateColumns: columns.join(" ") }}>
      <div id="pane-library" className={cx(styles.library)}>
        <Library />
      </div>
      <PaneSplitter pane="library" widths={widths} />
      <ListPane />
      <PaneSplitter pane="list" widths={widths} />
      <Reader />
      {beside && <PaneSplitter pane="insight" widths={widths} />}
      {insightOpen && (
        <div id="pane-insight" className={cx(narrow ? styles.over : styles.insight, narrow && isDouble && styles.wideOver)}>
          <Insight />
        </div>
      )}
    </main>
  );
}

// Each is drawn again for reasons of its own, not because one beside it changed.
const Library = memo(LibraryNav);
const Conversations = memo(ConversationList);
const Results = memo(SearchResults);
const Reader = memo(ReaderPane);
const Insight = memo(InsightPane);

function ListPane() {
  // The first letter of a question changes the whole list, which the next letter need not wait for.
  const searching = useDeferredValue(useSearch(isSearching));
  return (
    <section
      id="pane-list"
      aria-label={searching ? say().shell.search : say().shell.conversations}
      className={cx(styles.list)}
      data-pane-of="list"
    >
      {searching ? <Results /> : <Conversations />}
    </section>
  );
}

function PaneSplitter({ pane, widths }: { pane: PaneName; widths: Settings["panes"] }) {
  const change = useSettings((state) => state.change);
  const { min, max, width } = limits[pane];
  const set = (pixels: number) => change({ panes: { ...widths, [pane]: pixels } });
  return (
    <Splitter
      label={say().shell[width]}
      controls={`pane-${pane}`}
      value={Math.min(max, Math.max(min, widths[pane]))}
      min={min}
      max={max}
      reversed={pane === "insight"}
      onChange={set}
      onReset={() => set(defaultSettings.panes[pane])}
    />
  );
}
