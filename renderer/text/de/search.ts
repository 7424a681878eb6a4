import { number } from "../../format/numbers.ts";
import type { words as english } from "../en/search.ts";

export const words: typeof english = {
  newest: "Neueste",
  bestMatch: "Beste Treffer",
  matches: (count) => `${number(count)} Treffer`,
  matchesSoFar: (count) => `${number(count)} Treffer bisher`,
  searching: "Suche läuft",
  group: "Nach Gespräch gruppieren",
  order: "Reihenfolge",
  results: "Suchergebnisse",
  failed: "Die Suche ist gescheitert",
  tryAgain: "Erneut versuchen",
  nothing: (text) => `Nichts gefunden für „${text}“`,
  searchAll: "Alle Gespräche durchsuchen",
  howToSearch:
    "Alle Wörter müssen in einer Nachricht stehen. Wörter in Anführungszeichen werden nebeneinander gesucht, mit * am Ende auch alles, was so beginnt.",
  unknown: "Unbekannt",
};
