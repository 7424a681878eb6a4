import type { words as english } from "../en/client.ts";

export const words: typeof english = {
  disconnected: "Die Verbindung zu Parley ist abgerissen. Nichts Gespeichertes ist verloren; die Seite verbindet sich wieder.",
  stoppedBefore: "Abgebrochen, bevor es begann.",
  noFiles: "Darin sind keine Dateien. Nichts wurde übernommen.",
  stopped: "Abgebrochen. Nichts wurde übernommen.",
  cutOff: "Eine Datei war nicht lesbar oder die Verbindung riss ab. Nichts wurde übernommen; bitte noch einmal versuchen.",
  notUnderstood: "Parley hat etwas geantwortet, das diese Seite nicht versteht.",
  notAsked: (why) => `Parley ließ sich nicht fragen: ${why}`,
};
