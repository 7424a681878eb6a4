import { Check, ChevronDown } from "lucide-react";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { ConversationSort } from "../../../preload/contract/library.ts";
import { conversationSort } from "../../../preload/contract/library.ts";
import { useLibrary } from "../../stores/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import popover from "../../ui/Popover.module.css";
import styles from "./SortMenu.module.css";

const names: Record<ConversationSort, string> = { newest: "Newest", oldest: "Oldest", longest: "Longest" };

export function SortMenu() {
  const sort = useLibrary((state) => state.sort);
  const setSort = useLibrary((state) => state.setSort);
  return (
    <MenuTrigger>
      <Button look="quiet" aria-label={`Sort: ${names[sort]}`}>
        <span className={cx(styles.word)}>{names[sort]}</span>
        <ChevronDown aria-hidden className={cx(styles.arrow)} />
      </Button>
      <Popover className={cx(popover.popover)} placement="bottom end">
        <Menu
          className={cx(popover.menu)}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[sort]}
          onAction={(key) => void setSort(conversationSort.parse(key))}
        >
          {conversationSort.options.map((option) => (
            <MenuItem key={option} id={option} textValue={names[option]} className={cx(popover.item)}>
              {({ isSelected }) => (
                <>
                  {names[option]} first
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
