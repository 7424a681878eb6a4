import { z } from "zod";
import { command, query } from "./define.ts";
import { said } from "./sentences.ts";
import { count, id, instant, pageSize } from "./values.ts";

export const noticeType = z.enum([
  "seeded",
  "imported",
  "job_started",
  "job_completed",
  "job_partly",
  "job_failed",
  "job_expired",
  "budget",
]);
export type NoticeType = z.infer<typeof noticeType>;

export const notice = z.strictObject({
  id,
  type: noticeType,
  title: z.string(),
  message: z.string(),
  /** Both as sentences of the list, once it leaves the core. */
  said: z.strictObject({ title: said.optional(), message: said.optional() }).optional(),
  conversationId: id.nullable(),
  jobId: id.nullable(),
  createdAt: instant,
  readAt: instant.nullable(),
});
export type Notice = z.infer<typeof notice>;

export const noticeRequests = {
  /** The newest notices first. */
  "notices.list": query(
    z.strictObject({
      limit: pageSize.default(50),
      unread: z.boolean().default(false),
      types: z.array(noticeType).max(20).optional(),
    }),
    z.strictObject({ notices: z.array(notice), unread: count }),
  ),
  /** Marks the named notices as read; without names, all. */
  "notices.markRead": command(z.strictObject({ ids: z.array(id).max(500).optional() }), z.strictObject({ unread: count })),
};
