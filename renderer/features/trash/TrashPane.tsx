import { Trash2 } from "lucide-react";
import { useCallback } from "react";
import type { DeletedConversation } from "../../../preload/contract/library.ts";
import { askToEmptyTrash, restore } from "../../actions/trash.ts";
import { useNow } from "../../actions/useNow.ts";
import { fullTime, longDay, shortDay } from "../../format/dates.ts";
import { useParley, useTrash, useUi } from "../../stores/context.tsx";
import { daysLeft } from "../../stores/trash.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { NoRows } from "../../ui/NoRows.tsx";
import { RowList } from "../../ui/RowList.tsx";
import wide from "../../ui/WidePane.module.css";
import { WidePane } from "../../ui/WidePane.tsx";
import styles from "./TrashPane.module.css";

const keyOf = ({ id }: DeletedConversation) => id;
const heightOf = () => 48;
const day = 86_400_000;

/** What was deleted and is not gone yet. */
export function TrashPane() {
  const parley = useParley();
  const { conversations, total, days, picked, pick, loadMore } = useTrash((state) => state);
  const now = useNow(60_000);
  const go = useUi((state) => state.go);
  const { trash: texts, amounts } = say();
  const chosen = [...picked];
  const render = useCallback((row: DeletedConversation) => <DeletedRow conversation={row} days={days} now={now} />, [days, now]);

  return (
    <WidePane
      label={texts.title}
      title={<span role="status">{total === 0 ? texts.title : `${texts.title} · ${amounts.conversations(total)}`}</span>}
      onClose={() => go("library")}
    >
      {conversations.length === 0 ? (
        <Nothing />
      ) : (
        <>
          <div className={cx(wide.tools)}>
            <p className={cx(wide.hint, styles.hint)}>{texts.what(days)}</p>
            <Button isDisabled={chosen.length === 0} onPress={() => void restore(parley, chosen)}>
              {texts.restore}
            </Button>
            <Button look="danger" onPress={() => askToEmptyTrash(parley)}>
              {texts.empty}
            </Button>
          </div>
          <RowList
            label={texts.list}
            pane="list"
            rows={conversations}
            keyOf={keyOf}
            heightOf={heightOf}
            render={render}
            picked={picked}
            onPick={(keys) => pick(keys.filter((key) => typeof key === "number"))}
            onOpen={({ id }) => pick([id])}
            onNearEnd={loadMore}
          />
        </>
      )}
    </WidePane>
  );
}

function Nothing() {
  const status = useTrash((state) => state.status);
  const problem = useTrash((state) => state.problem);
  const load = useTrash((state) => state.load);
  const { trash: texts } = say();
  return (
    <NoRows status={status} problem={problem} onRetry={() => void load()}>
      <EmptyState icon={<Trash2 />} title={texts.nothing}>
        {texts.nothingText}
      </EmptyState>
    </NoRows>
  );
}

function DeletedRow({ conversation, days, now }: { conversation: DeletedConversation; days: number; now: number }) {
  const { title, sourceName, messages, deletedAt } = conversation;
  const { trash: texts, amounts } = say();
  const left = daysLeft(deletedAt, days, now);
  return (
    <div className={cx(wide.row, styles.row)}>
      <span className={cx(wide.name)} dir="auto" title={title}>
        {title}
      </span>
      <small dir="auto">{sourceName}</small>
      <small>{amounts.messages(messages)}</small>
      <small title={fullTime(deletedAt)}>{texts.deletedAt(shortDay(deletedAt))}</small>
      <small className={cx(styles.left, left <= 3 && styles.soon)} title={texts.gone(longDay(deletedAt + days * day))}>
        {texts.goneIn(left)}
      </small>
    </div>
  );
}
