import { Check, ChevronDown } from "lucide-react";
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import styles from "./Choice.module.css";
import { cx } from "./cx.ts";
import popover from "./Popover.module.css";

export interface ChoiceProps<Value extends string> {
  label: string;
  /** The label is read out but not drawn, where a column's head says it already. */
  isLabelHidden?: boolean;
  value: Value;
  options: readonly { value: Value; label: string }[];
  /** Stands for a value that is none of the options. */
  other?: string;
  isDisabled?: boolean;
  onChange(value: Value): void;
}

/** One of several, in a field that shows which. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, isLabelHidden = false, value, options, other = "", isDisabled = false, onChange } = props;
  return (
    <Select
      className={cx(styles.field)}
      {...(isLabelHidden ? { "aria-label": label } : {})}
      isDisabled={isDisabled}
      placeholder={other}
      value={options.some((option) => option.value === value) ? value : null}
      onChange={(key) => {
        const picked = options.find((option) => option.value === key);
        if (picked) onChange(picked.value);
      }}
    >
      {!isLabelHidden && <Label className={cx(styles.label)}>{label}</Label>}
      <Button className={cx(styles.box)}>
        <SelectValue className={cx(styles.value)}>
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <ChevronDown aria-hidden className={cx(styles.arrow)} />
      </Button>
      <Popover className={cx(popover.popover, styles.popover)} placement="bottom start">
        <ListBox className={cx(popover.menu, styles.list)} items={options.map((option) => ({ ...option, id: option.value }))}>
          {(option) => (
            <ListBoxItem textValue={option.label} className={cx(popover.item)}>
              {({ isSelected }) => (
                <>
                  {option.label}
                  {isSelected && <Check aria-hidden />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
