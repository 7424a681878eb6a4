import {
  type CalendarDate,
  type DateValue,
  fromAbsolute,
  getLocalTimeZone,
  toCalendarDate,
  today,
} from "@internationalized/date";
import { CalendarDays } from "lucide-react";
import { useState } from "react";
import { DialogTrigger, Popover } from "react-aria-components";
import type { Conversation } from "../../../preload/contract/library.ts";
import { useOverlay } from "../../actions/useOverlay.ts";
import { shortDay } from "../../format/dates.ts";
import { useReader, useUi } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { DateEntry } from "../../ui/DateEntry.tsx";
import { MonthCalendar } from "../../ui/MonthCalendar.tsx";
import popover from "../../ui/Popover.module.css";
import styles from "./JumpToDate.module.css";
import { useDayCounts } from "./useDayCounts.ts";

function dayOf(time: number | null): CalendarDate | null {
  return time === null ? null : toCalendarDate(fromAbsolute(time, getLocalTimeZone()));
}

/** Goes to the first message of a day, or of the next day that has one. */
export function JumpToDate({ conversation }: { conversation: Conversation }) {
  const open = useOverlay() === "date";
  const show = useUi((state) => state.show);
  const hide = useUi((state) => state.hide);
  return (
    <DialogTrigger isOpen={open} onOpenChange={(next) => (next ? show("date") : hide())}>
      <Button look="quiet" aria-label={say().reader.jumpToDate}>
        <CalendarDays aria-hidden />
        <span className={cx(styles.word)}>{say().reader.jumpToDate}</span>
      </Button>
      <Popover className={cx(popover.popover)} placement="bottom end">
        <Choice conversation={conversation} onDone={hide} />
      </Popover>
    </DialogTrigger>
  );
}

function Choice({ conversation, onDone }: { conversation: Conversation; onDone(): void }) {
  const jumpToTime = useReader((state) => state.jumpToTime);
  const [first, last] = [dayOf(conversation.firstAt), dayOf(conversation.lastAt)];
  const [day, setDay] = useState<DateValue | null>(first);
  const [month, setMonth] = useState(first ?? today(getLocalTimeZone()));
  const counts = useDayCounts(conversation.id, month);
  const jumpTo = useReader((state) => state.jumpTo);
  const [problem, setProblem] = useState<string | undefined>(undefined);

  async function go(): Promise<void> {
    if (day === null) return;
    const failed = await jumpToTime(day.toDate(getLocalTimeZone()).getTime());
    if (failed === undefined) onDone();
    else setProblem(failed);
  }

  function goTo(position: number): void {
    jumpTo(position);
    onDone();
  }

  return (
    <form
      className={cx(styles.form)}
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <div className={cx(styles.entry)}>
        <DateEntry label={say().reader.day} value={day} onChange={setDay} autoFocus />
        <Button look="main" type="submit" isDisabled={day === null}>
          {say().reader.go}
        </Button>
      </div>
      <MonthCalendar
        label={say().reader.day}
        value={day}
        min={first}
        max={last}
        counts={counts}
        onChange={setDay}
        onMonth={setMonth}
      />
      <div className={cx(styles.ends)}>
        <Button look="quiet" onPress={() => goTo(0)}>
          {say().reader.firstMessage}
        </Button>
        <Button look="quiet" onPress={() => goTo(Math.max(0, conversation.messages - 1))}>
          {say().reader.lastMessage}
        </Button>
      </div>
      {conversation.firstAt !== null && conversation.lastAt !== null && (
        <p className={cx(styles.span)}>{say().reader.fromTo(shortDay(conversation.firstAt), shortDay(conversation.lastAt))}</p>
      )}
      {problem && <p role="alert">{problem}</p>}
    </form>
  );
}
