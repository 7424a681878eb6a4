import type { Notice, NoticeType } from "../../../preload/contract/notices.ts";
import type { Reader, Writer } from "./handle.ts";

const columns =
  "id, type, title, message, conversation_id as conversationId, job_id as jobId, created_at as createdAt, read_at as readAt";

interface NoticesAsked {
  limit: number;
  /** Only those that were not read. */
  unread: boolean;
  types?: readonly NoticeType[] | undefined;
}

export function listNotices(store: Reader, { limit, unread, types }: NoticesAsked): Notice[] {
  const ofTypes = types === undefined ? "" : `and type in (${types.map(() => "?").join(", ")})`;
  return store.all<Notice>(
    `select ${columns} from notifications where id < ? ${unread ? "and read_at is null" : ""} ${ofTypes} order by id desc limit ?`,
    Number.MAX_SAFE_INTEGER,
    ...(types ?? []),
    limit,
  );
}

export function countUnread(store: Reader): number {
  return (
    store.get<{ unread: number }>(
      "select count(*) as unread from notifications indexed by notifications_unread where read_at is null",
    )?.unread ?? 0
  );
}

export type NewNotice = Omit<Notice, "id" | "readAt">;

export function addNotice(store: Writer, notice: NewNotice): Notice {
  const { id } = insert(store, notice, null);
  return { ...notice, id, readAt: null };
}

/** Undefined where something of this name was told before. */
export function addNoticeOnce(store: Writer, notice: NewNotice, told: string): Notice | undefined {
  const { changes, id } = insert(store, notice, told);
  return changes === 0 ? undefined : { ...notice, id, readAt: null };
}

function insert(store: Writer, notice: NewNotice, told: string | null): { changes: number; id: number } {
  return store.run(
    `insert or ignore into notifications (type, title, message, conversation_id, job_id, created_at, told)
     values (?, ?, ?, ?, ?, ?, ?)`,
    notice.type,
    notice.title,
    notice.message,
    notice.conversationId,
    notice.jobId,
    notice.createdAt,
    told,
  );
}

export function markRead(store: Writer, ids: readonly number[] | undefined, at: number): void {
  store.transaction(() => {
    if (ids === undefined) {
      store.run("update notifications set read_at = ? where read_at is null", at);
      return;
    }
    for (const id of ids) store.run("update notifications set read_at = ? where id = ? and read_at is null", at, id);
  });
}
