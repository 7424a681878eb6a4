import { ChevronDown, Ellipsis } from "lucide-react";
import type { ReactNode } from "react";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Button, IconButton } from "./Button.tsx";
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
  /** Its button says how it is called, as one of the main things to do. */
  inWords?: boolean;
  actions: readonly MenuAction[];
  icon?: ReactNode;
  /** For a menu that something else opens too. */
  isOpen?: boolean;
  onOpenChange?(open: boolean): void;
}

/** What can be done with the thing beside it. */
export function ActionMenu({
  name,
  label,
  inWords = false,
  actions,
  icon = <Ellipsis aria-hidden />,
  ...opening
}: ActionMenuProps) {
  return (
    <MenuTrigger {...opening}>
      {inWords ? (
        <Button>
          {label}
          <ChevronDown aria-hidden />
        </Button>
      ) : (
        <IconButton label={label}>{icon}</IconButton>
      )}
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
