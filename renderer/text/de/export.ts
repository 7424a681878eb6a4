import { counted } from "../../format/numbers.ts";
import type { words as english } from "../en/export.ts";

export const words: typeof english = {
  title: "Exportieren",
  what: "Was exportiert wird",
  scope: {
    open: (title) => title,
    picked: (title) => (title === "" ? "Die ausgewählten Gespräche" : `Ausgewählt: ${title}`),
    found: (title) => `Gefundene Nachrichten zu „${title}“`,
    list: (_title, filtered) => (filtered ? "Die Liste, wie sie gefiltert ist" : "Alle Gespräche"),
  },
  fileOf: {
    open: "Gespräch",
    picked: "Ausgewählte Gespräche",
    found: "Suchergebnis",
    list: "Gespräche",
  },
  counting: "Wird gezählt …",
  matching: (messages, conversations) => `${counted(messages, "Nachricht", "Nachrichten")} in ${conversations}`,
  atLeast: (amount) => `mindestens ${amount}`,
  nothing: "Es gibt noch nichts zu exportieren.",

  format: "Dateiformat",
  formats: {
    csv: { name: "CSV-Tabelle", about: "Eine Tabelle für Excel und andere Programme." },
    json: { name: "JSON-Datei", about: "Für Programme: eine Datei, alles an seinem Platz." },
    jsonl: { name: "JSONL-Datei", about: "Parleys eigenes Format, für ein anderes Parley." },
    markdown: { name: "Markdown-Text", about: "Text für Notizen, Wikis und Sprachmodelle." },
    html: { name: "Webseite", about: "Zum Lesen in jedem Browser und zum Weitergeben." },
    pdf: { name: "PDF-Dokument", about: "Zum Drucken, Ablegen oder Einreichen." },
  },
  withSummaries: "Mit Zusammenfassungen",
  noSummaries: "Dieses Format enthält, was gesagt wurde; ein Import erstellt eigene Zusammenfassungen.",
  bom: "Mit einer Marke, an der Excel Umlaute richtig erkennt (BOM)",
  cancel: "Abbrechen",
  export: "Exportieren",

  exporting: (name) => `„${name}“ wird exportiert`,
  choosingPlace: "Wohin damit?",
  meanwhile: "Die Datei bekommt ihren Namen, wenn alles darin steht. Nach einem Abbruch bleibt nichts zurück.",
  stopping: "Wird abgebrochen …",
  inBackground: "Im Hintergrund weiter",
  exported: (name) => `„${name}“ exportiert`,
  notExported: "Nicht exportiert",
  stopped: "Abgebrochen. Es wurde keine Datei geschrieben; die Gespräche bleiben, wie sie sind.",
};
