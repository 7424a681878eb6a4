import { counted } from "../../format/numbers.ts";
import type { words as english } from "../en/trash.ts";

export const words: typeof english = {
  title: "Papierkorb",
  list: "Gelöschte Gespräche",
  what: (days) => `Gelöschtes bleibt ${counted(days, "Tag", "Tage")} hier, dann verschwindet es auch aus der Datei.`,
  deletedAt: (time) => `Gelöscht ${time}`,
  goneIn: (days) => (days === 0 ? "heute endgültig weg" : `noch ${counted(days, "Tag", "Tage")}`),
  gone: (day) => `Endgültig weg am ${day}`,
  restore: "Wiederherstellen",
  empty: "Papierkorb leeren",
  emptyTitle: "Papierkorb leeren?",
  emptyText: "Alles darin wird endgültig aus der Datei entfernt. Das lässt sich nicht rückgängig machen.",
  emptying: "Papierkorb wird geleert",
  emptied: (conversations) => `${counted(conversations, "Gespräch", "Gespräche")} endgültig entfernt`,
  notEmptied: "Der Papierkorb wurde nicht geleert",
  nothing: "Der Papierkorb ist leer",
  nothingText: "Was gelöscht wird, liegt zuerst hier und lässt sich zurückholen.",
  deleteSource: "Ganz löschen",
  deleteAll: "Alles löschen",
  deleteAllTitle: "Alles löschen?",
  deleteAllText: (conversations, days) =>
    `In den Papierkorb: ${counted(conversations, "Gespräch", "Gespräche")}. Wiederherstellen geht noch ${counted(days, "Tag", "Tage")} lang.`,
};
