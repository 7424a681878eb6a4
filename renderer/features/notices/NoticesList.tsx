import {
  CircleCheck,
  CircleDot,
  CircleX,
  Download,
  type LucideIcon,
  PackageOpen,
  PieChart,
  TimerOff,
  TriangleAlert,
} from "lucide-react";
import { type Notice, type NoticeType, noticeType } from "../../../preload/contract/notices.ts";
import { leadsSomewhere, openNotice } from "../../actions/notices.ts";
import { fullTime, listTime } from "../../format/dates.ts";
import { useNotices, useParley } from "../../stores/context.tsx";
import { wordedNotice } from "../../text/said.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { OptionMenu } from "../../ui/OptionMenu.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import styles from "./NoticesBell.module.css";

const icons: Record<NoticeType, LucideIcon> = {
  seeded: PackageOpen,
  imported: Download,
  job_started: CircleDot,
  job_completed: CircleCheck,
  job_partly: TriangleAlert,
  job_failed: CircleX,
  job_expired: TimerOff,
  budget: PieChart,
};

export function NoticesList() {
  const notices = useNotices((state) => state.notices);
  const unread = useNotices((state) => state.unread);
  const isNarrowed = useNotices(({ kind, onlyUnread }) => kind !== undefined || onlyUnread);
  const markRead = useNotices((state) => state.markRead);
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
      <Narrowing />
      {notices.length === 0 ? (
        <EmptyState title={isNarrowed ? texts.noneLeft : texts.noneYet}>
          {isNarrowed ? texts.showMore : texts.whatComes}
        </EmptyState>
      ) : (
        <ul className={cx(styles.list)}>
          {notices.map((notice) => (
            <OneNotice key={notice.id} notice={notice} />
          ))}
        </ul>
      )}
    </>
  );
}

/** Of which kind, and whether only what was not read. */
function Narrowing() {
  const kind = useNotices((state) => state.kind);
  const onlyUnread = useNotices((state) => state.onlyUnread);
  const narrow = useNotices((state) => state.narrow);
  const texts = say().notices;
  const kinds = noticeType.options.map((value) => ({ value, label: texts.kinds[value] }));
  return (
    <div className={cx(styles.narrowing)}>
      <Segmented
        label={texts.which}
        value={onlyUnread ? "unread" : "all"}
        options={[
          { value: "all", label: texts.all },
          { value: "unread", label: texts.unread },
        ]}
        onChange={(value) => void narrow({ onlyUnread: value === "unread" })}
      />
      <OptionMenu
        label={texts.kind}
        value={kind ?? "every"}
        options={[{ value: "every", label: texts.everyKind }, ...kinds]}
        onChange={(value) => void narrow({ kind: value === "every" ? undefined : value })}
      />
    </div>
  );
}

function OneNotice({ notice }: { notice: Notice }) {
  const parley = useParley();
  const markRead = useNotices((state) => state.markRead);
  const { id, type, createdAt, readAt, conversationId } = notice;
  const { title, message } = wordedNotice(notice);
  const texts = say().notices;
  const Icon = icons[type];
  return (
    <li className={cx(styles.notice, readAt === null && styles.unread)}>
      <div className={cx(styles.top)}>
        <Icon role="img" aria-label={texts.kinds[type]} data-type={type} />
        <b>{title}</b>
        <time dateTime={new Date(createdAt).toISOString()} title={fullTime(createdAt)}>
          {listTime(createdAt, Date.now())}
        </time>
      </div>
      <p>{message}</p>
      <div className={cx(styles.actions)}>
        {leadsSomewhere(notice) && (
          <Button look="quiet" onPress={() => openNotice(parley, notice)}>
            {conversationId === null ? texts.openJob : texts.openConversation}
          </Button>
        )}
        {readAt === null && (
          <Button look="quiet" onPress={() => void markRead([id])}>
            {texts.read}
          </Button>
        )}
      </div>
    </li>
  );
}
