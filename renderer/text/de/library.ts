import type { words as english } from "../en/library.ts";

export const words: typeof english = {
  title: "Bibliothek",
  all: "Alle Gespräche",
  sources: "Quellen",
  people: "Personen",
  moreAbout: (name) => `Mehr zu ${name}`,
  report: "Importbericht",
  undo: "Import rückgängig machen",
};
