import { Inbox, Trash2 } from "lucide-react";
import { useCallback } from "react";
import type { Conversation } from "../../../preload/contract/library.ts";
import { chosen, deleteConversations, filterBy, openConversation } from "../../actions/library.ts";
import { keymap } from "../../keys/keymap.ts";
import { useApp, useLibrary, useParley, useReader } from "../../stores/context.tsx";
import { isFiltered } from "../../stores/library.ts";
import { say } from "../../text/say.ts";
import bar from "../../ui/Bar.module.css";
import { Button, IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { OptionMenu } from "../../ui/OptionMenu.tsx";
import { RowList } from "../../ui/RowList.tsx";
import { ConversationRow, rowHeight } from "./ConversationRow.tsx";
import { DateFilter } from "./DateFilter.tsx";
import { FilterButton } from "./FilterButton.tsx";
import { FilterChips } from "./FilterChips.tsx";

const keyOf = ({ id }: Conversation) => id;
const heightOf = () => rowHeight;

export function ConversationList() {
  const parley = useParley();
  const conversations = useLibrary((state) => state.conversations);
  const status = useLibrary((state) => state.status);
  const selected = useLibrary((state) => state.selected);
  const select = useLibrary((state) => state.select);
  const loadMore = useLibrary((state) => state.loadMore);
  const current = useReader((state) => state.conversationId);
  const sourced = useLibrary((state) => state.sources.length > 1);
  const render = useCallback((row: Conversation) => <ConversationRow conversation={row} sourced={sourced} />, [sourced]);

  return (
    <>
      {selected.size > 0 ? <PickedBar count={selected.size} /> : <ListBar />}
      {conversations.length === 0 && status !== "loading" ? (
        <Nothing />
      ) : (
        <RowList
          label={say().conversations.title}
          pane="list"
          rows={conversations}
          keyOf={keyOf}
          heightOf={heightOf}
          render={render}
          current={current}
          picked={selected}
          onPick={(keys) => select(keys.filter((key) => typeof key === "number"))}
          onOpen={({ id }) => openConversation(parley, id)}
          onDelete={({ id }) => void deleteConversations(parley, selected.size > 0 ? chosen(parley) : [id])}
          onNearEnd={loadMore}
        />
      )}
    </>
  );
}

const sorts = ["newest", "oldest", "longest", "people", "negative"] as const;

function ListBar() {
  const sort = useLibrary((state) => state.sort);
  const setSort = useLibrary((state) => state.setSort);
  const hasText = useLibrary((state) => state.filter.text !== undefined);
  const filtered = useLibrary(isFiltered);
  const all = useApp((state) => state.info?.conversations);
  const texts = say().conversations;
  const offered = hasText ? ([...sorts, "match"] as const) : sorts;
  const options = offered.map((value) => ({ value, ...texts.sorts[value] }));
  return (
    <>
      <div className={cx(bar.bar)}>
        <h2 className={cx(bar.title)}>
          {filtered ? texts.filtered : all === undefined ? texts.title : say().amounts.conversations(all)}
        </h2>
        <span className={cx(bar.space)} />
        <FilterButton />
        <DateFilter />
        <OptionMenu label={texts.sort} value={sort} options={options} onChange={(value) => void setSort(value)} />
      </div>
      <FilterChips />
    </>
  );
}

function PickedBar({ count }: { count: number }) {
  const parley = useParley();
  const select = useLibrary((state) => state.select);
  const texts = say().conversations;
  return (
    <div className={cx(bar.bar)}>
      <span className={cx(bar.title)} role="status">
        {texts.picked(count)}
      </span>
      <span className={cx(bar.space)} />
      <Button look="quiet" onPress={() => select([])}>
        {texts.clear}
      </Button>
      <IconButton
        label={texts.delete}
        keys={keymap.delete.keys[0]}
        onPress={() => void deleteConversations(parley, chosen(parley))}
      >
        <Trash2 aria-hidden />
      </IconButton>
    </div>
  );
}

function Nothing() {
  const parley = useParley();
  const status = useLibrary((state) => state.status);
  const problem = useLibrary((state) => state.problem);
  const load = useLibrary((state) => state.load);
  const filtered = useLibrary(isFiltered);
  const texts = say().conversations;
  if (status === "failed") {
    return (
      <EmptyState title={texts.unreadable} actions={<Button onPress={() => void load()}>{texts.tryAgain}</Button>}>
        {problem}
      </EmptyState>
    );
  }
  if (!filtered) return <EmptyState icon={<Inbox />} title={texts.none} />;
  return (
    <EmptyState
      icon={<Inbox />}
      title={texts.noneMatch}
      actions={<Button onPress={() => filterBy(parley, {})}>{texts.showAll}</Button>}
    >
      {texts.noneHasAll}
    </EmptyState>
  );
}
