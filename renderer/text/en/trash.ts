import { counted } from "../../format/numbers.ts";

export const words = {
  title: "Trash",
  list: "Deleted conversations",
  what: (days: number) => `What is deleted stays here for ${counted(days, "day")}, then it is gone from the file too.`,
  deletedAt: (time: string) => `Deleted ${time}`,
  goneIn: (days: number) => (days === 0 ? "gone today" : `gone in ${counted(days, "day")}`),
  gone: (day: string) => `Gone for good on ${day}`,
  restore: "Bring back",
  empty: "Empty the trash",
  emptyTitle: "Empty the trash?",
  emptyText: "Everything in it is taken out of the file for good. This cannot be undone.",
  emptying: "Emptying the trash",
  emptied: (conversations: number) => `${counted(conversations, "conversation")} gone for good`,
  notEmptied: "The trash was not emptied",
  nothing: "The trash is empty",
  nothingText: "What you delete comes here first and can be brought back.",
  deleteSource: "Delete all of it",
  deleteAll: "Delete everything",
  deleteAllTitle: "Delete everything?",
  deleteAllText: (conversations: number, days: number) =>
    `${counted(conversations, "conversation")} go into the trash and can be brought back for ${counted(days, "day")}.`,
};
