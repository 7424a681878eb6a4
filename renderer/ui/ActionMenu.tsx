import { Ellipsis } from "lucide-react";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { IconButton } from "./Button.tsx";
import { cx } from "./cx.ts";
import popover from "./Popover.module.css";

export interface MenuAction {
  label: string;
  run(): void;
}

export interface ActionMenuProps {
  /** What it is about, and how its button is called. */
  name: string;
  label: string;
  actions: readonly MenuAction[];
  isOpen: boolean;
  onOpenChange(open: boolean): void;
}

/** What can be done with the thing beside it. */
export function ActionMenu({ name, label, actions, isOpen, onOpenChange }: ActionMenuProps) {
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <IconButton label={label}>
        <Ellipsis aria-hidden />
      </IconButton>
      <Popover className={cx(popover.popover)} placement="bottom end">
        <Menu
          aria-label={name}
          className={cx(popover.menu)}
          onAction={(key) => actions.find((action) => action.label === key)?.run()}
        >
          {actions.map((action) => (
            <MenuItem key={action.label} id={action.label} className={cx(popover.item)}>
              {action.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
