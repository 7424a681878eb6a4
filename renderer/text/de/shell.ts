import type { words as english } from "../en/shell.ts";

export const words: typeof english = {
  libraryWidth: "Breite der Bibliothek",
  listWidth: "Breite der Liste",
  insightWidth: "Breite der Fakten",
  search: "Suche",
  conversations: "Gespräche",
};
