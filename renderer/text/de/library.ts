import type { words as english } from "../en/library.ts";

export const words: typeof english = {
  title: "Bibliothek",
  all: "Alle Gespräche",
  sources: "Quellen",
  tags: "Schlagwörter",
  removeTag: "Schlagwort entfernen",
  renameTag: (name) => `„${name}“ umbenennen`,
  renamedTag: (name) => `Heißt jetzt „${name}“`,
  removedTag: (name) => `Schlagwort „${name}“ entfernt`,
  tag: "Schlagwort",
  people: "Personen",
  moreAbout: (name) => `Mehr zu ${name}`,
  report: "Importbericht",
  undo: "Import rückgängig machen",
};
