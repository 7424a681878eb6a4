import { Check, ChevronDown } from "lucide-react";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Button } from "./Button.tsx";
import { cx } from "./cx.ts";
import styles from "./OptionMenu.module.css";
import popover from "./Popover.module.css";

export interface OptionMenuProps<Value extends string> {
  /** What is chosen here, as "Sort". */
  label: string;
  value: Value;
  options: readonly { value: Value; label: string; long?: string }[];
  onChange(value: Value): void;
}

/** One of a few, where there is no room to show them all. */
export function OptionMenu<Value extends string>({ label, value, options, onChange }: OptionMenuProps<Value>) {
  const chosen = options.find((option) => option.value === value);
  return (
    <MenuTrigger>
      <Button look="quiet" aria-label={`${label}: ${chosen?.label ?? ""}`}>
        <span className={cx(styles.word)}>{chosen?.label}</span>
        <ChevronDown aria-hidden className={cx(styles.arrow)} />
      </Button>
      <Popover className={cx(popover.popover)} placement="bottom end">
        <Menu
          className={cx(popover.menu)}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[value]}
          onAction={(key) => {
            const option = options.find((each) => each.value === key);
            if (option) onChange(option.value);
          }}
        >
          {options.map((option) => (
            <MenuItem key={option.value} id={option.value} textValue={option.label} className={cx(popover.item)}>
              {({ isSelected }) => (
                <>
                  {option.long ?? option.label}
                  {isSelected && <Check aria-hidden />}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
