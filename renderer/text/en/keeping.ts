import { counted } from "../../format/numbers.ts";

export const words = {
  actions: (count: number) => `What to do with ${counted(count, "conversation")}`,
  tagAs: "Tag…",
  tagTitle: (count: number) => `Tag ${counted(count, "conversation")}`,
  tagName: "New tag",
  tag: "Tag",
  pin: "Pin",
  unpin: "Unpin",
  read: "Mark as read",
  unread: "Mark as unread",
  merge: "Show as one conversation",
  merged: (count: number) => `${counted(count, "conversation")} are shown as one`,
  parts: "Shown as one",
  takeApart: "Take apart",
  takeOut: (title: string) => `Take apart: ${title}`,
  apart: (count: number) => `Took apart ${counted(count, "conversation")}`,
  notDone: "That was not done",
  isUnread: "Unread",
  isPinned: "Pinned",
};
