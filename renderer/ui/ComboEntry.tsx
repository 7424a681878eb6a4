import { ChevronDown } from "lucide-react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import styles from "./Choice.module.css";
import { cx } from "./cx.ts";
import popover from "./Popover.module.css";

export interface ComboEntryProps {
  label: string;
  value: string;
  /** What is offered; anything else may be typed. */
  options: readonly string[];
  onChange(value: string): void;
}

const most = 100;

/** A text that is typed, or picked from what is known. */
export function ComboEntry({ label, value, options, onChange }: ComboEntryProps) {
  return (
    <ComboBox
      className={cx(styles.field)}
      inputValue={value}
      allowsCustomValue
      menuTrigger="input"
      onInputChange={onChange}
      defaultFilter={(text, typed) => options.includes(typed) || text.toLowerCase().includes(typed.toLowerCase())}
    >
      <Label className={cx(styles.label)}>{label}</Label>
      <div className={cx(styles.combo)}>
        <Input className={cx(styles.box, styles.written)} autoComplete="off" spellCheck="false" />
        {options.length > 0 && (
          <Button className={cx(styles.open)}>
            <ChevronDown aria-hidden className={cx(styles.arrow)} />
          </Button>
        )}
      </div>
      <Popover className={cx(popover.popover, styles.popover)} placement="bottom start">
        <ListBox className={cx(popover.menu, styles.list)}>
          {options.slice(0, most).map((option) => (
            <ListBoxItem key={option} id={option} textValue={option} className={cx(popover.item)}>
              {option}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
