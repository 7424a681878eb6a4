import { BookmarkPlus, Inbox, Sparkles } from "lucide-react";
import { type KeyboardEvent, useCallback, useState } from "react";
import type { Conversation } from "../../../preload/contract/library.ts";
import { enhanceList, enhanceThese } from "../../actions/enhance.ts";
import { askForTag, togglePin, toggleRead } from "../../actions/keeping.ts";
import { chosen, deleteConversations, filterBy, openConversation } from "../../actions/library.ts";
import { askToSaveView } from "../../actions/views.ts";
import { pressed } from "../../keys/match.ts";
import { useApp, useLibrary, useParley, useReader } from "../../stores/context.tsx";
import { isFiltered } from "../../stores/library.ts";
import { say } from "../../text/say.ts";
import bar from "../../ui/Bar.module.css";
import { Button, IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { NoRows } from "../../ui/NoRows.tsx";
import { OptionMenu } from "../../ui/OptionMenu.tsx";
import { RowList } from "../../ui/RowList.tsx";
import { ConversationRow, rowHeight } from "./ConversationRow.tsx";
import { DateFilter } from "./DateFilter.tsx";
import { FilterButton } from "./FilterButton.tsx";
import { FilterChips } from "./FilterChips.tsx";
import { PickedBar } from "./PickedBar.tsx";
import { RowMenu, type RowMenuProps } from "./RowMenu.tsx";

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
  const tags = useLibrary((state) => state.tags);
  const [menu, setMenu] = useState<Pick<RowMenuProps, "ids" | "at"> | undefined>(undefined);
  const render = useCallback(
    (row: Conversation) => <ConversationRow conversation={row} sourced={sourced} tags={tags} />,
    [sourced, tags],
  );
  /** All that are picked, else the row. */
  const meant = (id: number): number[] => (selected.size > 0 ? chosen(parley) : [id]);

  function act({ id }: Conversation, event: KeyboardEvent): boolean {
    if (pressed(event, "delete")) void deleteConversations(parley, meant(id));
    else if (pressed(event, "tag")) askForTag(parley, meant(id));
    else if (pressed(event, "pin")) void togglePin(parley, meant(id));
    else if (pressed(event, "enhance")) enhanceThese(parley, meant(id));
    else if (pressed(event, "markRead")) void toggleRead(parley, meant(id));
    else return false;
    return true;
  }

  return (
    <>
      {selected.size > 0 ? <PickedBar /> : <ListBar />}
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
          onKey={act}
          onMenu={({ id }, at) => setMenu({ ids: selected.has(id) ? [...selected] : [id], at })}
          onNearEnd={loadMore}
        />
      )}
      {menu && <RowMenu {...menu} onClose={() => setMenu(undefined)} />}
    </>
  );
}

const sorts = ["newest", "oldest", "longest", "people", "negative"] as const;

function ListBar() {
  const parley = useParley();
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
          <span role="status">
            {filtered ? texts.filtered : all === undefined ? texts.title : say().amounts.conversations(all)}
          </span>
        </h2>
        <span className={cx(bar.space)} />
        <FilterButton />
        <DateFilter />
        <OptionMenu label={texts.sort} value={sort} options={options} onChange={(value) => void setSort(value)} />
      </div>
      <FilterChips>
        <IconButton label={texts.enhanceAll} onPress={() => enhanceList(parley)}>
          <Sparkles aria-hidden />
        </IconButton>
        <IconButton label={say().views.save} onPress={() => askToSaveView(parley)}>
          <BookmarkPlus aria-hidden />
        </IconButton>
      </FilterChips>
    </>
  );
}

function Nothing() {
  const parley = useParley();
  const status = useLibrary((state) => state.status);
  const problem = useLibrary((state) => state.problem);
  const load = useLibrary((state) => state.load);
  const filtered = useLibrary(isFiltered);
  const texts = say().conversations;
  return (
    <NoRows status={status} problem={problem} onRetry={() => void load()}>
      {filtered ? (
        <EmptyState
          icon={<Inbox />}
          title={texts.noneMatch}
          actions={<Button onPress={() => filterBy(parley, {})}>{texts.showAll}</Button>}
        >
          {texts.noneHasAll}
        </EmptyState>
      ) : (
        <EmptyState icon={<Inbox />} title={texts.none} />
      )}
    </NoRows>
  );
}
