import { ChevronDown } from "lucide-react";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Button } from "./Button.tsx";
import { cx } from "./cx.ts";
import popover from "./Popover.module.css";

export interface PickMenuProps<Value extends string> {
  label: string;
  options: readonly { value: Value; label: string }[];
  onPick(value: Value): void;
}

/** A button that does one of several things. */
export function PickMenu<Value extends string>({ label, options, onPick }: PickMenuProps<Value>) {
  return (
    <MenuTrigger>
      <Button>
        {label}
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={cx(popover.popover)} placement="bottom end">
        <Menu
          aria-label={label}
          className={cx(popover.menu)}
          onAction={(key) => {
            const picked = options.find(({ value }) => value === key);
            if (picked) onPick(picked.value);
          }}
        >
          {options.map((option) => (
            <MenuItem key={option.value} id={option.value} className={cx(popover.item)}>
              {option.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
