import { Bell } from "lucide-react";
import { DialogTrigger, Popover } from "react-aria-components";
import { useOverlay } from "../../actions/useOverlay.ts";
import { keymap } from "../../keys/keymap.ts";
import { useNotices, useUi } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import popover from "../../ui/Popover.module.css";
import styles from "./NoticesBell.module.css";
import { NoticesList } from "./NoticesList.tsx";

export function NoticesBell() {
  const unread = useNotices((state) => state.unread);
  const open = useOverlay() === "notices";
  const show = useUi((state) => state.show);
  const hide = useUi((state) => state.hide);
  return (
    <DialogTrigger isOpen={open} onOpenChange={(next) => (next ? show("notices") : hide())}>
      <IconButton label={unread > 0 ? say().notices.withUnread(unread) : say().notices.title} keys={keymap.notices.keys[0]}>
        <Bell aria-hidden />
        {unread > 0 && <span className={cx(styles.badge)}>{unread > 99 ? "99+" : unread}</span>}
      </IconButton>
      <Popover className={cx(popover.popover, styles.dialog)} placement="bottom end">
        <NoticesList />
      </Popover>
    </DialogTrigger>
  );
}
