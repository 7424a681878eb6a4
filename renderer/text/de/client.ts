import type { words as english } from "../en/client.ts";

export const words: typeof english = {
  codes: {
    unknown_request: "Parley kennt diese Anfrage nicht. Nichts wurde getan.",
    cancelled: "Wie gewünscht abgebrochen.",
    busy: "Gerade ist zu viel zu tun. Nichts wurde geändert; bitte erneut versuchen.",
    closing: "Parley wird beendet. Alles zuvor Gespeicherte bleibt.",
    disk_full: "Der Datenträger ist voll. Alles zuvor Gespeicherte bleibt; Platz schaffen und erneut versuchen.",
    thread_died: "Ein Teil von Parley ist ausgefallen. Alles zuvor Gespeicherte bleibt; bitte erneut versuchen.",
    internal: "In Parley ist etwas schiefgegangen. Alles zuvor Gespeicherte bleibt. Näheres steht im Protokoll.",
  },
  disconnected: "Die Verbindung zu Parley ist abgerissen. Nichts Gespeichertes ist verloren; die Seite verbindet sich wieder.",
  stoppedBefore: "Abgebrochen, bevor es begann.",
  noFiles: "Darin sind keine Dateien. Nichts wurde übernommen.",
  stopped: "Abgebrochen. Nichts wurde übernommen.",
  cutOff: "Eine Datei war nicht lesbar oder die Verbindung riss ab. Nichts wurde übernommen; bitte noch einmal versuchen.",
  notUnderstood: "Parley hat etwas geantwortet, das diese Seite nicht versteht.",
  notAsked: (why) => `Parley ließ sich nicht fragen: ${why}`,
};
