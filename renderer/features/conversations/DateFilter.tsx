import { type DateValue, fromAbsolute, getLocalTimeZone, toCalendarDate } from "@internationalized/date";
import { CalendarRange } from "lucide-react";
import { useContext, useState } from "react";
import { DialogTrigger, OverlayTriggerStateContext, Popover } from "react-aria-components";
import type { ConversationFilter } from "../../../preload/contract/filter.ts";
import { filterBy } from "../../actions/library.ts";
import { useLibrary, useParley } from "../../stores/context.tsx";
import { type FilterPart, narrowed } from "../../stores/filter.ts";
import { say } from "../../text/say.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { DateEntry } from "../../ui/DateEntry.tsx";
import popover from "../../ui/Popover.module.css";
import styles from "./DateFilter.module.css";

const dayOf = (time: number | undefined) => (time === undefined ? null : toCalendarDate(fromAbsolute(time, getLocalTimeZone())));
const beginOf = (day: DateValue) => day.toDate(getLocalTimeZone()).getTime();
const endOf = (day: DateValue) => beginOf(day.add({ days: 1 })) - 1;

/** Conversations that were alive between two days; either may be left out. */
export function DateFilter() {
  const parley = useParley();
  const filter = useLibrary((state) => state.filter);
  return <DatesOf filter={filter} onNarrow={(part) => filterBy(parley, narrowed(filter, part))} />;
}

export function DatesOf(props: ChoiceProps) {
  return (
    <DialogTrigger>
      <IconButton label={say().conversations.filterByDate}>
        <CalendarRange aria-hidden />
      </IconButton>
      <Popover className={cx(popover.popover)} placement="bottom end">
        <Choice {...props} />
      </Popover>
    </DialogTrigger>
  );
}

interface ChoiceProps {
  filter: ConversationFilter;
  onNarrow(part: FilterPart): void;
}

function Choice({ filter, onNarrow }: ChoiceProps) {
  const overlay = useContext(OverlayTriggerStateContext);
  const [from, setFrom] = useState<DateValue | null>(() => dayOf(filter.from));
  const [to, setTo] = useState<DateValue | null>(() => dayOf(filter.to));
  const texts = say().conversations;
  const turned = from !== null && to !== null && from.compare(to) > 0;

  function apply(): void {
    onNarrow({ from: from === null ? undefined : beginOf(from), to: to === null ? undefined : endOf(to) });
    overlay?.close();
  }

  return (
    <form
      className={cx(styles.form)}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <DateEntry label={texts.from} value={from} onChange={setFrom} autoFocus />
      <DateEntry label={texts.to} value={to} onChange={setTo} />
      {turned && <p className={cx(styles.problem)}>{texts.turned}</p>}
      <div className={cx(styles.actions)}>
        <Button look="main" type="submit" isDisabled={turned || (from === null && to === null)}>
          {texts.show}
        </Button>
      </div>
    </form>
  );
}
