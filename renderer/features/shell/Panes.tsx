import { defaultSettings, type Settings } from "../../../preload/contract/settings.ts";
import { useInsightOpen, useNarrow } from "../../actions/useInsightOpen.ts";
import { useReader, useSearch, useSettings, useUi } from "../../stores/context.tsx";
import { isSearching } from "../../stores/search.ts";
import { panes } from "../../stores/settings.ts";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { Splitter } from "../../ui/Splitter.tsx";
import { ConversationList } from "../conversations/ConversationList.tsx";
import { DashboardPane } from "../dashboard/DashboardPane.tsx";
import { InsightPane } from "../insight/InsightPane.tsx";
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

export function Panes() {
  const widths = useSettings(panes);
  const searching = useSearch(isSearching);
  const reading = useReader((state) => state.conversationId !== undefined);
  const insightOpen = useInsightOpen() && reading;
  const narrow = useNarrow();
  const beside = insightOpen && !narrow;
  const place = useUi((state) => state.place);
  if (place !== "library" && !searching) {
    return (
      <main className={cx(styles.panes)} style={{ gridTemplateColumns: `min(${widths.library}px, 23vw) 1px minmax(0, 1fr)` }}>
        <div id="pane-library" className={cx(styles.library)}>
          <LibraryNav />
        </div>
        <PaneSplitter pane="library" widths={widths} />
        {place === "people" && <PeoplePane />}
        {place === "trash" && <TrashPane />}
        {place === "dashboard" && <DashboardPane />}
      </main>
    );
  }
  const columns = [
    `min(${widths.library}px, 23vw) 1px min(${widths.list}px, 31vw) 1px minmax(0, 1fr)`,
    beside ? `1px min(${widths.insight}px, 30vw)` : "",
  ];
  return (
    <main className={cx(styles.panes)} style={{ gridTemplateColumns: columns.join(" ") }}>
      <div id="pane-library" className={cx(styles.library)}>
        <LibraryNav />
      </div>
      <PaneSplitter pane="library" widths={widths} />
      <section
        id="pane-list"
        aria-label={searching ? say().shell.search : say().shell.conversations}
        className={cx(styles.list)}
        data-pane-of="list"
      >
        {searching ? <SearchResults /> : <ConversationList />}
      </section>
      <PaneSplitter pane="list" widths={widths} />
      <ReaderPane />
      {beside && <PaneSplitter pane="insight" widths={widths} />}
      {insightOpen && (
        <div id="pane-insight" className={cx(narrow ? styles.over : styles.insight)}>
          <InsightPane />
        </div>
      )}
    </main>
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
