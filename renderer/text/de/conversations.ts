import { number } from "../../format/numbers.ts";
import type { words as english } from "../en/conversations.ts";

export const words: typeof english = {
  title: "Gespräche",
  filtered: "Gefiltert",
  sort: "Sortieren",
  sorts: {
    newest: { label: "Neueste", long: "Neueste zuerst" },
    oldest: { label: "Älteste", long: "Älteste zuerst" },
    longest: { label: "Längste", long: "Längste zuerst" },
    people: { label: "Meiste Personen", long: "Meiste Personen zuerst" },
    negative: { label: "Negativste", long: "Negativste zuerst" },
    match: { label: "Beste Treffer", long: "Beste Treffer zuerst" },
  },
  picked: (count) => `${number(count)} ausgewählt`,
  clear: "Aufheben",
  enhance: "Verbessern …",
  enhanceAll: "Alles hier Gelistete verbessern …",
  delete: "Löschen",
  none: "Keine Gespräche",
  noneMatch: "Nichts passt zu diesen Filtern",
  noneHasAll: "Kein Gespräch hat alles, was oben gewählt ist.",
  showAll: "Alle Gespräche zeigen",

  filterByDate: "Nach Datum filtern",
  from: "Von",
  to: "Bis",
  turned: "Der erste Tag liegt nach dem letzten.",
  show: "Zeigen",
};
