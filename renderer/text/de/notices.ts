import { number } from "../../format/numbers.ts";
import type { words as english } from "../en/notices.ts";

export const words: typeof english = {
  title: "Mitteilungen",
  withUnread: (unread) => `Mitteilungen, ${number(unread)} ungelesen`,
  allRead: "Alle als gelesen markieren",
  noneYet: "Noch keine Mitteilungen",
  whatComes: "Wenn lange Arbeit fertig ist oder etwas Aufmerksamkeit braucht, steht es hier.",
  open: "Öffnen",
  read: "Als gelesen markieren",
};
