import type { Notice } from "../../preload/contract/notices.ts";
import { isQuiet } from "../../preload/contract/quiet.ts";
import { wordedNotice } from "../text/said.ts";
import { say } from "../text/say.ts";
import { lead } from "./leading.ts";
import type { Parley } from "./parley.ts";

export const leadsSomewhere = ({ jobId, conversationId }: Notice): boolean => jobId !== null || conversationId !== null;

/** What was looked at is read. */
export function openNotice(parley: Parley, { id, jobId, conversationId, readAt }: Notice): void {
  parley.stores.ui.getState().hide();
  lead(parley, { job: jobId, conversation: conversationId });
  if (readAt === null) void parley.stores.notices.getState().markRead([id]);
}

/** Shows news as it comes, unless it shall only wait in the list. */
export function showNotice(parley: Parley, notice: Notice, now = new Date()): void {
  const { settings, toasts } = parley.stores;
  if (isQuiet(notice, settings.getState().settings, now)) return;
  const { title, message } = wordedNotice(notice);
  toasts.getState().show({
    tone: notice.type === "job_failed" ? "problem" : "plain",
    title,
    text: message,
    ...(leadsSomewhere(notice) ? { action: { label: say().notices.open, run: () => openNotice(parley, notice) } } : {}),
  });
}
