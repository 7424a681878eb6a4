import type { words as english } from "../en/views.ts";

export const words: typeof english = {
  title: "Gespeichert",
  save: "Diese Ansicht speichern …",
  name: "Bezeichnung",
  keep: "Speichern",
  rename: "Umbenennen …",
  renameTitle: "Ansicht umbenennen",
  remove: "Entfernen",
  copy: "Link kopieren",
  things: { source: "Quelle", person: "Person", tag: "Schlagwort" },
  missing: (what) => `Nicht mehr da: ${what.join(", ")}`,
  saved: (name) => `Ansicht „${name}“ gespeichert`,
  notSaved: "Die Ansicht wurde nicht gespeichert",
  removed: (name) => `Ansicht „${name}“ entfernt`,
  notRemoved: "Die Ansicht wurde nicht entfernt",
  copied: "Link auf die Ansicht kopiert",
  notCopied: "Der Link ließ sich nicht kopieren",
};
