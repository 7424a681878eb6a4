import { number } from "../../format/numbers.ts";
import type { words as english } from "../en/notices.ts";

export const words: typeof english = {
  title: "Mitteilungen",
  withUnread: (unread) => `Mitteilungen, ${number(unread)} ungelesen`,
  allRead: "Alle als gelesen markieren",
  noneYet: "Noch keine Mitteilungen",
  whatComes: "Wenn lange Arbeit fertig ist oder etwas Aufmerksamkeit braucht, steht es hier.",
  noneLeft: "Nichts von dieser Art",
  showMore: "Eine andere Art oder alle zeigen die übrigen.",
  which: "Welche Mitteilungen",
  all: "Alle",
  unread: "Ungelesen",
  kind: "Art",
  everyKind: "Jede Art",
  kinds: {
    seeded: "Beispieldaten",
    imported: "Import",
    job_started: "Auftrag begonnen",
    job_completed: "Auftrag erledigt",
    job_partly: "Auftrag zum Teil erledigt",
    job_failed: "Auftrag gescheitert",
    job_expired: "Auftrag abgelaufen",
    budget: "Budget",
  },
  open: "Öffnen",
  openJob: "Auftrag öffnen",
  openConversation: "Gespräch öffnen",
  read: "Als gelesen markieren",
};
