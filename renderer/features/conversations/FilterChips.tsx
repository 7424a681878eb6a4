import type { ConversationFilter } from "../../../preload/contract/library.ts";
import { filterBy } from "../../actions/library.ts";
import { shortDay } from "../../format/dates.ts";
import { useApp, useLibrary, useParley } from "../../stores/context.tsx";
import { isFiltered } from "../../stores/library.ts";
import { say } from "../../text/say.ts";
import { ClearableChip } from "../../ui/Chip.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./FilterChips.module.css";

function range({ from, to }: ConversationFilter): string | undefined {
  if (from !== undefined && to !== undefined) return say().conversations.between(shortDay(from), shortDay(to));
  if (from !== undefined) return say().conversations.since(shortDay(from));
  if (to !== undefined) return say().conversations.until(shortDay(to));
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
  const texts = say().conversations;
  const without = (...fields: (keyof ConversationFilter)[]) =>
    filterBy(parley, Object.fromEntries(Object.entries(filter).filter(([field]) => !fields.some((each) => each === field))));

  if (!filtered)
    return <h2 className={cx(styles.count)}>{all === undefined ? texts.title : say().amounts.conversations(all)}</h2>;
  return (
    <div className={cx(styles.chips)}>
      {sourceId !== undefined && (
        <ClearableChip what={texts.source} onClear={() => without("sourceId")}>
          {sources.find(({ id }) => id === sourceId)?.name ?? texts.aSource}
        </ClearableChip>
      )}
      {participantId !== undefined && (
        <ClearableChip what={texts.person} onClear={() => without("participantId")}>
          {people.find(({ id }) => id === participantId)?.name ?? texts.aPerson}
        </ClearableChip>
      )}
      {dates !== undefined && (from !== undefined || to !== undefined) && (
        <ClearableChip what={texts.dates} onClear={() => without("from", "to")}>
          {dates}
        </ClearableChip>
      )}
    </div>
  );
}
