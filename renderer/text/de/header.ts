import type { words as english } from "../en/header.ts";

export const words: typeof english = {
  import: "Importieren …",
  export: "Exportieren …",
  settings: "Einstellungen",
  searchAll: "Alle Nachrichten durchsuchen",
  searchIn: (title) => `Suchen in ${title}`,
  searchHere: "In diesem Gespräch suchen",
  scope: "Gespräch der Suche",
  clear: "Suche leeren",
  suggestions: "Vorschläge",
  forget: (text) => `Suche „${text}“ vergessen`,
  howToForget: "Entf vergisst die gewählte",
  forgetAll: "Alle Suchen vergessen",
};
