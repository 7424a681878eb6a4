import { counted } from "../../format/numbers.ts";
import type { words as english } from "../en/status.ts";

export const words: typeof english = {
  onThisComputer: "alles auf diesem Computer",
  connecting: "Wird verbunden",
  lost: "Verbindung verloren, neuer Versuch läuft",
  checking: "Datenbestand wird geprüft",
  understanding: (waiting) => `Fasst ${counted(waiting, "Gespräch", "Gespräche")} zusammen`,
  open: "Öffnen",
  stopping: "Wird beendet",
  cancel: "Abbrechen",
};
