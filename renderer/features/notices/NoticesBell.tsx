import { Bell } from "lucide-react";
import { DialogTrigger, Popover } from "react-aria-components";
import { openConversation } from "../../actions/library.ts";
import { useOverlay } from "../../actions/useOverlay.ts";
import { fullTime, listTime } from "../../format/dates.ts";
import { keymap } from "../../keys/keymap.ts";
import { useNotices, useParley, useUi } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import popover from "../../ui/Popover.module.css";
import styles from "./NoticesBell.module.css";

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

function NoticesList() {
  const parley = useParley();
  const notices = useNotices((state) => state.notices);
  const unread = useNotices((state) => state.unread);
  const markRead = useNotices((state) => state.markRead);
  const hide = useUi((state) => state.hide);
  const texts = say().notices;
  return (
    <>
      <div className={cx(styles.head)}>
        <h2>{texts.title}</h2>
        {unread > 0 && (
          <Button look="quiet" onPress={() => void markRead()}>
            {texts.allRead}
          </Button>
        )}
      </div>
      {notices.length === 0 ? (
        <EmptyState title={texts.noneYet}>{texts.whatComes}</EmptyState>
      ) : (
        <ul className={cx(styles.list)}>
          {notices.map(({ id, title, message, createdAt, readAt, conversationId }) => (
            <li key={id} className={cx(styles.notice, readAt === null && styles.unread)}>
              <div className={cx(styles.top)}>
                <b>{title}</b>
                <time dateTime={new Date(createdAt).toISOString()} title={fullTime(createdAt)}>
                  {listTime(createdAt, Date.now())}
                </time>
              </div>
              <p>{message}</p>
              <div className={cx(styles.actions)}>
                {conversationId !== null && (
                  <Button
                    look="quiet"
                    onPress={() => {
                      hide();
                      openConversation(parley, conversationId);
                    }}
                  >
                    {texts.open}
                  </Button>
                )}
                {readAt === null && (
                  <Button look="quiet" onPress={() => void markRead([id])}>
                    {texts.read}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
