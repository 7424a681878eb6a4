import { money } from "../../format/money.ts";
import type { words as english } from "../en/sending.ts";

export const words: typeof english = {
  title: "Was diesen Computer verlässt",
  offline: "Offline",
  whatOfflineIs: "Gar nichts senden, auch nicht an ein Modell auf diesem Computer",
  managed: "Wer diesen Computer betreut, hat das Senden abgeschaltet",
  hidden: "Verborgen",
  kinds: {
    email: "E-Mail-Adressen",
    phone: "Telefonnummern",
    iban: "Bankkonten",
    card: "Kartennummern",
    ip: "IP-Adressen",
    url: "Links mit Geheimnissen",
    key: "Schlüssel und Passwörter",
    name: "Namen von Personen",
  },
  whatHidingIs: "Beim Senden stehen Platzhalter an ihrer Stelle; in den Antworten werden sie wieder eingesetzt.",
  cost: "Kosten",
  budget: "Je Monat",
  dollars: "Höchstens, Dollar",
  noLimit: "ohne Grenze",
  spent: (dollars) => `${money(dollars)} in diesem Monat ausgegeben`,
  jobs: "Aufträge",
  atOnce: "Zugleich",
  atOnceLabel: "Aufträge",
  again: "Geändertes",
  whatAgainIs: "Gespräche neu verbessern lassen, wenn sie sich ändern, im Rahmen des Budgets",
};
