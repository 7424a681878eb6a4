import type { ConversationFilter } from "../../../preload/contract/library.ts";
import { filterBy } from "../../actions/library.ts";
import { shortDay } from "../../format/dates.ts";
import { counted } from "../../format/numbers.ts";
import { useApp, useLibrary, useParley } from "../../stores/context.tsx";
import { isFiltered } from "../../stores/library.ts";
import { ClearableChip } from "../../ui/Chip.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./FilterChips.module.css";

function range({ from, to }: ConversationFilter): string | undefined {
  if (from !== undefined && to !== undefined) return `${shortDay(from)} to ${shortDay(to)}`;
  if (from !== undefined) return `since ${shortDay(from)}`;
  if (to !== undefined) return `until ${shortDay(to)}`;
  return undefined;
}

/** What narrows the list, each with its own way out. Without filters: how many there are. */
export function FilterChips() {
  const parley = useParley();
  const filter = useLibrary((state) => state.filter);
  const filtered = useLibrary(isFiltered);
  const sources = useLibrary((state) => state.sources);
  const people = useLibrary((state) => state.people);
  const all = useApp((state) => state.info?.conversations);
  const { sourceId, participantId, from, to } = filter;
  const dates = range(filter);
  const without = (...fields: (keyof ConversationFilter)[]) =>
    filterBy(parley, Object.fromEntries(Object.entries(filter).filter(([field]) => !fields.some((each) => each === field))));

  if (!filtered)
    return <h2 className={cx(styles.count)}>{all === undefined ? "Conversations" : counted(all, "conversation")}</h2>;
  return (
    <div className={cx(styles.chips)}>
      {sourceId !== undefined && (
        <ClearableChip what="source" onClear={() => without("sourceId")}>
          {sources.find(({ id }) => id === sourceId)?.name ?? "A source"}
        </ClearableChip>
      )}
      {participantId !== undefined && (
        <ClearableChip what="person" onClear={() => without("participantId")}>
          {people.find(({ id }) => id === participantId)?.name ?? "A person"}
        </ClearableChip>
      )}
      {dates !== undefined && (from !== undefined || to !== undefined) && (
        <ClearableChip what="dates" onClear={() => without("from", "to")}>
          {dates}
        </ClearableChip>
      )}
    </div>
  );
}
