import { number } from "../../format/numbers.ts";

export const words = {
  title: "Notices",
  withUnread: (unread: number) => `Notices, ${number(unread)} unread`,
  allRead: "Mark all as read",
  noneYet: "No notices yet",
  whatComes: "When long work is done or something needs a look, it is told here.",
  open: "Open",
  read: "Mark as read",
};
