import { counted } from "../../format/numbers.ts";
import type { words as english } from "../en/told.ts";

export const words: typeof english = {
  working: "In Arbeit",
  notTaken: "Noch nicht übernommen",
  importRuns: "Ein Import läuft gerade. Bitte danach noch einmal ablegen.",
  stillLooking: "Die vorigen Dateien werden noch angesehen. Bitte gleich noch einmal ablegen.",
  pastedText: "Eingefügter Text.txt",
  importStopped: "Abgebrochen. Die angefangene Datei ist nicht da; fertig gelesene Dateien bleiben.",
  importEndedEarly: "Der Import endete vorzeitig",
  open: "Öffnen",
  imported: (messages) => `${counted(messages, "Nachricht", "Nachrichten")} importiert`,
  unreadable: (files) => `${counted(files, "Datei war", "Dateien waren")} nicht lesbar.`,
  showReport: "Bericht zeigen",
  reportUnreadable: "Der Bericht war nicht lesbar",
  noReport: "Es gibt keinen Bericht",
  notFromFile: "Diese Gespräche stammen nicht aus einer Datei.",
  reportFile: (day) => `Importbericht ${day}.json`,
  undoing: "Import wird rückgängig gemacht",
  notUndone: "Nicht rückgängig gemacht",
  undone: "Rückgängig gemacht",
  gone: (messages, conversations) =>
    `Wieder entfernt: ${counted(messages, "Nachricht", "Nachrichten")} in ${counted(conversations, "Gespräch", "Gesprächen")}.`,

  nothingDeleted: "Nichts wurde gelöscht",
  deleted: (what) => `${what} gelöscht`,
  titled: (title) => `„${title}“`,
  undo: "Rückgängig",
  notBroughtBack: "Nicht wiederhergestellt",
  broughtBack: (conversations) => `${counted(conversations, "Gespräch", "Gespräche")} wiederhergestellt`,

  seeding: "Erfundene Gespräche werden geschrieben",
  stopped: "Abgebrochen",
  seedFailed: "Die Gespräche ließen sich nicht schreiben",
  bringingSamples: "Beispiele werden geladen",
  samplesFailed: "Die Beispiele ließen sich nicht laden",
  backingUp: "Sicherung läuft",
  backedUp: (size) => `${size} gesichert`,
  notBackedUp: "Nicht gesichert",
};
