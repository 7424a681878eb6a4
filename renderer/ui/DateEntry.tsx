import { DateField, DateInput, DateSegment, type DateValue, Label } from "react-aria-components";
import { cx } from "./cx.ts";
import styles from "./DateEntry.module.css";

export interface DateEntryProps {
  label: string;
  value: DateValue | null;
  autoFocus?: boolean;
  onChange(value: DateValue | null): void;
}

export function DateEntry({ label, value, autoFocus = false, onChange }: DateEntryProps) {
  return (
    <DateField className={cx(styles.field)} value={value} granularity="day" autoFocus={autoFocus} onChange={onChange}>
      <Label className={cx(styles.label)}>{label}</Label>
      <DateInput className={cx(styles.input)}>
        {(segment) => <DateSegment segment={segment} className={cx(styles.part)} />}
      </DateInput>
    </DateField>
  );
}
