import { BookmarkPlus, ListTree, SearchX } from "lucide-react";
import { memo, useDeferredValue, useMemo } from "react";
import { openFound } from "../../actions/library.ts";
import { askToSaveView } from "../../actions/views.ts";
import { useParley, useReader, useSearch } from "../../stores/context.tsx";
import { isGrouped } from "../../stores/results.ts";
import { say } from "../../text/say.ts";
import bar from "../../ui/Bar.module.css";
import { Button, IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { OptionMenu } from "../../ui/OptionMenu.tsx";
import { RowList } from "../../ui/RowList.tsx";
import { FilterChips } from "../conversations/FilterChips.tsx";
import { DigestPanel } from "./DigestPanel.tsx";
import { Problems } from "./Problems.tsx";
import { ResultRow } from "./ResultRow.tsx";
import { heightOf, isHeading, keyOf, type ResultItem, resultItems } from "./resultItems.ts";

export function SearchResults() {
  const parley = useParley();
  const found = useSearch((state) => state.found);
  const status = useSearch((state) => state.status);
  const total = useSearch((state) => state.total);
  const order = useSearch((state) => state.order);
  const grouped = useSearch((state) => state.grouped);
  const scoped = useSearch((state) => state.scope !== undefined);
  const setOrder = useSearch((state) => state.setOrder);
  const setGrouped = useSearch((state) => state.setGrouped);
  const texts = say().search;
  const orders = [
    { value: "newest", label: texts.newest },
    { value: "rank", label: texts.bestMatch },
  ] as const;
  const counted = total ? texts.matches(total.messages, total.more) : texts.matchesSoFar(found.length);
  const settled = status === "ready" || status === "failed";

  return (
    <>
      <div className={cx(bar.bar)}>
        <h2 className={cx(bar.title)}>
          <span role="status">{settled || found.length > 0 ? counted : texts.searching}</span>
        </h2>
        <span className={cx(bar.space)} />
        {!scoped && (
          <IconButton label={texts.group} pressed={grouped} onPress={() => setGrouped(!grouped)}>
            <ListTree aria-hidden />
          </IconButton>
        )}
        <IconButton label={say().views.save} onPress={() => askToSaveView(parley)}>
          <BookmarkPlus aria-hidden />
        </IconButton>
        <OptionMenu label={texts.order} value={order} options={orders} onChange={setOrder} />
      </div>
      {!scoped && <FilterChips />}
      {!scoped && <DigestPanel />}
      {found.length === 0 && settled ? <Nothing /> : <Rows />}
    </>
  );
}

const Rows = memo(function Rows() {
  const parley = useParley();
  // The rows of a new answer are drawn a few at a time, which the next letter need not wait for.
  const found = useDeferredValue(useSearch((state) => state.found));
  const inGroups = useSearch(isGrouped);
  const loadMore = useSearch((state) => state.loadMore);
  const highlighted = useReader((state) => state.highlighted);
  const items = useMemo(() => resultItems(found, inGroups), [found, inGroups]);
  return (
    <RowList
      label={say().search.results}
      pane="list"
      rows={items}
      keyOf={keyOf}
      heightOf={heightOf}
      isHeading={isHeading}
      render={drawRow}
      current={highlighted === undefined ? undefined : `m${highlighted}`}
      onOpen={(item) => item.kind === "found" && void openFound(parley, item.found)}
      onNearEnd={loadMore}
    />
  );
});

const drawRow = (item: ResultItem) => <ResultRow item={item} />;

function Nothing() {
  const text = useSearch((state) => state.text);
  const scope = useSearch((state) => state.scope);
  const problems = useSearch((state) => state.problems);
  const setText = useSearch((state) => state.setText);
  const problem = useSearch((state) => state.problem);
  const setScope = useSearch((state) => state.setScope);
  const run = useSearch((state) => state.run);
  const texts = say().search;
  if (problem !== undefined) {
    return (
      <EmptyState title={texts.failed} actions={<Button onPress={() => void run()}>{texts.tryAgain}</Button>}>
        {problem}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<SearchX />}
      title={texts.nothing(text.trim())}
      actions={scope && <Button onPress={() => setScope(undefined)}>{texts.searchAll}</Button>}
    >
      {problems.length > 0 ? <Problems problems={problems} text={text.trim()} onChange={setText} /> : texts.howToSearch}
    </EmptyState>
  );
}
