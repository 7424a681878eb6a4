import { ListTree, SearchX } from "lucide-react";
import { useMemo } from "react";
import { openFound } from "../../actions/library.ts";
import { counted } from "../../format/numbers.ts";
import { useParley, useReader, useSearch } from "../../stores/context.tsx";
import bar from "../../ui/Bar.module.css";
import { Button, IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { OptionMenu } from "../../ui/OptionMenu.tsx";
import { RowList } from "../../ui/RowList.tsx";
import { ResultRow } from "./ResultRow.tsx";
import { heightOf, isHeading, keyOf, type ResultItem, resultItems } from "./resultItems.ts";

const orders = [
  { value: "newest", label: "Newest" },
  { value: "rank", label: "Best match" },
] as const;

export function SearchResults() {
  const parley = useParley();
  const found = useSearch((state) => state.found);
  const next = useSearch((state) => state.next);
  const status = useSearch((state) => state.status);
  const order = useSearch((state) => state.order);
  const grouped = useSearch((state) => state.grouped);
  const scoped = useSearch((state) => state.scope !== undefined);
  const setOrder = useSearch((state) => state.setOrder);
  const setGrouped = useSearch((state) => state.setGrouped);
  const loadMore = useSearch((state) => state.loadMore);
  const highlighted = useReader((state) => state.highlighted);
  const items = useMemo(() => resultItems(found, grouped && !scoped), [found, grouped, scoped]);
  const settled = status === "ready" || status === "failed";

  return (
    <>
      <div className={cx(bar.bar)}>
        <h2 className={cx(bar.title)}>
          <span role="status">
            {settled || found.length > 0
              ? `${counted(found.length, "match", "matches")}${next === null ? "" : " so far"}`
              : "Searching"}
          </span>
        </h2>
        <span className={cx(bar.space)} />
        {!scoped && (
          <IconButton label="Group by conversation" pressed={grouped} onPress={() => setGrouped(!grouped)}>
            <ListTree aria-hidden />
          </IconButton>
        )}
        <OptionMenu label="Order" value={order} options={orders} onChange={setOrder} />
      </div>
      {found.length === 0 && settled ? (
        <Nothing />
      ) : (
        <RowList
          label="Search results"
          pane="list"
          rows={items}
          keyOf={keyOf}
          heightOf={heightOf}
          isHeading={isHeading}
          render={(item: ResultItem) => <ResultRow item={item} />}
          current={highlighted === undefined ? undefined : `m${highlighted}`}
          onOpen={(item) => item.kind === "found" && openFound(parley, item.found)}
          onNearEnd={loadMore}
        />
      )}
    </>
  );
}

function Nothing() {
  const text = useSearch((state) => state.text);
  const scope = useSearch((state) => state.scope);
  const problem = useSearch((state) => state.problem);
  const setScope = useSearch((state) => state.setScope);
  const run = useSearch((state) => state.run);
  if (problem !== undefined) {
    return (
      <EmptyState title="The search did not work" actions={<Button onPress={() => void run()}>Try again</Button>}>
        {problem}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<SearchX />}
      title={`Nothing found for “${text.trim()}”`}
      actions={scope && <Button onPress={() => setScope(undefined)}>Search all conversations</Button>}
    >
      All words must be in one message. Put words in quotes to find them side by side, or end one with * to find what begins like
      it.
    </EmptyState>
  );
}
