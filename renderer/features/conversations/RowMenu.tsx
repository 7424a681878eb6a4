import { useRef } from "react";
import { Menu, MenuItem, Popover } from "react-aria-components";
import { enhanceThese } from "../../actions/enhance.ts";
import { askForTag, isPinned, isUnread, merge, togglePin, toggleRead } from "../../actions/keeping.ts";
import { deleteConversations } from "../../actions/library.ts";
import { type KeyId, keymap } from "../../keys/keymap.ts";
import { useParley } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { Kbd } from "../../ui/Kbd.tsx";
import popover from "../../ui/Popover.module.css";
import styles from "./RowMenu.module.css";

export interface RowMenuProps {
  ids: number[];
  at: { x: number; y: number };
  onClose(): void;
}

/** What can be done with a row, or with all that are picked where it is one of them. */
export function RowMenu({ ids, at, onClose }: RowMenuProps) {
  const parley = useParley();
  const anchor = useRef<HTMLSpanElement>(null);
  const texts = say().keeping;
  const actions: { label: string; keys?: KeyId; run(): void }[] = [
    { label: say().conversations.enhance, keys: "enhance", run: () => enhanceThese(parley, ids) },
    { label: texts.tagAs, keys: "tag", run: () => askForTag(parley, ids) },
    { label: isPinned(parley, ids) ? texts.unpin : texts.pin, keys: "pin", run: () => void togglePin(parley, ids) },
    { label: isUnread(parley, ids) ? texts.read : texts.unread, keys: "markRead", run: () => void toggleRead(parley, ids) },
    ...(ids.length > 1 ? [{ label: texts.merge, run: () => void merge(parley, ids) }] : []),
    { label: say().conversations.delete, keys: "delete", run: () => void deleteConversations(parley, ids) },
  ];
  return (
    <>
      <span ref={anchor} className={cx(styles.anchor)} style={{ left: at.x, top: at.y }} />
      <Popover
        aria-label={texts.actions(ids.length)}
        className={cx(popover.popover)}
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        isOpen
        onOpenChange={(open) => open || onClose()}
      >
        <Menu
          aria-label={texts.actions(ids.length)}
          className={cx(popover.menu)}
          autoFocus="first"
          onClose={onClose}
          onAction={(key) => setTimeout(() => actions.find(({ label }) => label === key)?.run())}
        >
          {actions.map(({ label, keys }) => (
            <MenuItem key={label} id={label} textValue={label} className={cx(popover.item)}>
              <span className={cx(styles.label)}>{label}</span>
              {keys && <Kbd keys={keymap[keys].keys[0]} />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
