import { counted } from "../../format/numbers.ts";
import type { words as english } from "../en/keeping.ts";

export const words: typeof english = {
  actions: (count) => `Was mit ${counted(count, "Gespräch", "Gesprächen")} geschehen soll`,
  tagAs: "Verschlagworten …",
  tagTitle: (count) => `${counted(count, "Gespräch", "Gespräche")} verschlagworten`,
  tagName: "Neues Schlagwort",
  tag: "Verschlagworten",
  pin: "Anheften",
  unpin: "Lösen",
  read: "Als gelesen markieren",
  unread: "Als ungelesen markieren",
  merge: "Als ein Gespräch zeigen",
  merged: (count) => `${counted(count, "Gespräch", "Gespräche")} erscheinen als eines`,
  parts: "Als eines gezeigt",
  takeApart: "Heraustrennen",
  takeOut: (title) => `Heraustrennen: ${title}`,
  apart: (count) => `${counted(count, "Gespräch", "Gespräche")} herausgetrennt`,
  notDone: "Das ging nicht",
  isUnread: "Ungelesen",
  isPinned: "Angeheftet",
};
