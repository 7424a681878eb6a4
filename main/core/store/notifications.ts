import type { Notice } from "../../../preload/contract/notices.ts";
import type { Reader, Writer } from "./handle.ts";

const columns = "id, type, title, message, conversation_id as conversationId, created_at as createdAt, read_at as readAt";

export function listNotices(store: Reader, limit: number): Notice[] {
  return store.all<Notice>(
    `select ${columns} from notifications where id < ? order by id desc limit ?`,
    Number.MAX_SAFE_INTEGER,
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

export function addNotice(store: Writer, notice: Omit<Notice, "id" | "readAt">): Notice {
  const { id } = store.run(
    "insert into notifications (type, title, message, conversation_id, created_at) values (?, ?, ?, ?, ?)",
    notice.type,
    notice.title,
    notice.message,
    notice.conversationId,
    notice.createdAt,
  );
  return { ...notice, id, readAt: null };
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
