import { Ellipsis } from "lucide-react";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { Source } from "../../../preload/contract/library.ts";
import { openReport, undoImport } from "../../actions/import.ts";
import { useParley } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import popover from "../../ui/Popover.module.css";

export interface SourceMenuProps {
  source: Source;
  isOpen: boolean;
  onOpenChange(open: boolean): void;
}

/** What can be done with a source as a whole. */
export function SourceMenu({ source: { id, name }, isOpen, onOpenChange }: SourceMenuProps) {
  const parley = useParley();
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <IconButton label={say().library.moreAbout(name)}>
        <Ellipsis aria-hidden />
      </IconButton>
      <Popover className={cx(popover.popover)} placement="bottom end">
        <Menu
          aria-label={name}
          className={cx(popover.menu)}
          onAction={(key) => void (key === "report" ? openReport(parley, id) : undoImport(parley, id))}
        >
          <MenuItem id="report" className={cx(popover.item)}>
            {say().library.report}
          </MenuItem>
          <MenuItem id="undo" className={cx(popover.item)}>
            {say().library.undo}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
