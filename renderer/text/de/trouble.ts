import type { words as english } from "../en/trouble.ts";

const other = { title: "Der Datenbestand ist nicht benutzbar", kept: "" };

export const words: typeof english = {
  store: {
    damaged: {
      title: "Der Datenbestand ist beschädigt",
      kept: "Parley hat die beschädigte Datei nicht geändert und schreibt nicht hinein. Die Sicherungen unten sind ganze Kopien, die beim Anlegen geprüft wurden.",
    },
    newer: {
      title: "Diesen Datenbestand hat ein neueres Parley geschrieben",
      kept: "Er bleibt genau, wie er ist. Zum Öffnen die neuere Version installieren oder diese mit einem anderen Ort für ihren Datenbestand starten.",
    },
    locked: {
      title: "Ein anderes Parley benutzt den Datenbestand",
      kept: "Nichts wurde angerührt. Im anderen Fenster weitermachen oder es schließen und erneut versuchen.",
    },
    failed: {
      title: "Der Datenbestand ließ sich nicht öffnen",
      kept: "Nichts wurde geändert. Ist behoben, was oben steht, erneut versuchen oder Parley neu starten.",
    },
    ready: other,
    checking: other,
  },
  tryAgain: "Erneut versuchen",
  noBackup: "Neben dem Datenbestand liegt keine Sicherung.",
  backups: "Sicherungen, neueste zuerst",
  howToRestore:
    "Parley schließen und den Befehl der gewünschten Sicherung ausführen. Der jetzige Datenbestand bleibt daneben erhalten.",

  mistake: "Auf der Seite ist ein Fehler aufgetreten",
  mistakeIsHarmless:
    "Den Gesprächen ist nichts geschehen: Die Seite zeigt sie nur an und hielt an, bevor sie etwas Falsches verlangen konnte.",
  mistakeDetails:
    "Zum Weitermachen die Seite neu laden. Tritt der Fehler wieder auf, helfen diese Angaben bei der Suche. Gespräche kommen darin nicht vor.",
  reload: "Seite neu laden",
  copy: "Angaben kopieren",
  copied: "Kopiert",

  noSession: "Diese Seite ist nicht mit Parley verbunden",
  whyNoSession:
    "Parley läuft nicht oder wurde neu gestartet, seit diese Seite offen ist. Jeder Start gibt nur der eigenen Seite Zugang, damit sonst nichts auf diesem Computer hineinkommt.",
  whatNow:
    "Parley neu starten und die Seite benutzen, die es öffnet. Diese hier kann geschlossen werden. Nichts Gespeichertes ist verloren.",
};
