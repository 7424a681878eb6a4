import type { CalendarDate } from "@internationalized/date";
import { ChevronLeft, ChevronRight } from "lucide-react";
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  type DateValue,
  Heading,
} from "react-aria-components";
import { short } from "../format/numbers.ts";
import { cx } from "./cx.ts";
import styles from "./MonthCalendar.module.css";

export interface MonthCalendarProps {
  label: string;
  value: DateValue | null;
  min: DateValue | null;
  max: DateValue | null;
  /** How many there are on each day of the month in sight, from its first; a day without is dimmed. */
  counts?: readonly number[] | undefined;
  onChange(value: DateValue | null): void;
  /** Told a day of each month that comes into sight. */
  onMonth?(day: CalendarDate): void;
}

export function MonthCalendar({ label, value, min, max, counts, onChange, onMonth }: MonthCalendarProps) {
  return (
    <Calendar
      aria-label={label}
      className={cx(styles.calendar)}
      value={value}
      minValue={min}
      maxValue={max}
      onChange={onChange}
      {...(onMonth === undefined ? {} : { onFocusChange: onMonth })}
    >
      <div className={cx(styles.head)}>
        <Button slot="previous" className={cx(styles.turn)}>
          <ChevronLeft aria-hidden />
        </Button>
        <Heading level={3} className={cx(styles.month)} />
        <Button slot="next" className={cx(styles.turn)}>
          <ChevronRight aria-hidden />
        </Button>
      </div>
      <CalendarGrid className={cx(styles.grid)}>
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={cx(styles.weekday)}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => {
            const count = counts?.[date.day - 1];
            return (
              <CalendarCell
                date={date}
                className={cx(styles.day, counts !== undefined && styles.counted, count === 0 && styles.none)}
              >
                {({ formattedDate }) => (
                  <>
                    {formattedDate}
                    {count !== undefined && count > 0 && <small>{short(count)}</small>}
                  </>
                )}
              </CalendarCell>
            );
          }}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
