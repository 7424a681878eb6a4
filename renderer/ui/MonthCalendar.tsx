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
import { cx } from "./cx.ts";
import styles from "./MonthCalendar.module.css";

export interface MonthCalendarProps {
  label: string;
  value: DateValue | null;
  min: DateValue | null;
  max: DateValue | null;
  onChange(value: DateValue | null): void;
}

export function MonthCalendar({ label, value, min, max, onChange }: MonthCalendarProps) {
  return (
    <Calendar aria-label={label} className={cx(styles.calendar)} value={value} minValue={min} maxValue={max} onChange={onChange}>
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
        <CalendarGridBody>{(date) => <CalendarCell date={date} className={cx(styles.day)} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
