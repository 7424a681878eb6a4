import { z } from "zod";
import { command, query } from "./define.ts";
import { count, id, instant, pageSize } from "./values.ts";

export const notice = z.strictObject({
  id,
  type: z.enum(["seeded", "imported"]),
  title: z.string(),
  message: z.string(),
  conversationId: id.nullable(),
  createdAt: instant,
  readAt: instant.nullable(),
});
export type Notice = z.infer<typeof notice>;

export const noticeRequests = {
  /** The newest notices first. */
  "notices.list": query(
    z.strictObject({ limit: pageSize.default(50) }),
    z.strictObject({ notices: z.array(notice), unread: count }),
  ),
  /** Marks the named notices as read; without names, all. */
  "notices.markRead": command(z.strictObject({ ids: z.array(id).max(500).optional() }), z.strictObject({ unread: count })),
};
