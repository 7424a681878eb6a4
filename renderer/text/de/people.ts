import { counted } from "../../format/numbers.ts";
import type { words as english } from "../en/people.ts";

export const words: typeof english = {
  all: "Alle Personen",
  list: "Personen",
  find: "Nach Namen suchen",
  sort: "Personen sortieren",
  sorts: { messages: "Meiste Nachrichten", name: "Nach Namen" },
  nobody: "So heißt niemand",
  howTo: "Jemanden auswählen, mehrere mit Strg oder X.",
  names: (count) => counted(count, "Name", "Namen"),
  columns: { name: "Bezeichnung", names: "Namen", role: "Rolle", platform: "Plattform", messages: "Nachrichten" },
  aliases: "Namen dieser Person",
  wroteAs: (name) => `„${name}“ schrieb als`,
  splitOne: (name) => `„${name}“ abtrennen`,
  show: "Gespräche zeigen",
  rename: "Umbenennen …",
  renameTitle: (name) => `${name} umbenennen`,
  name: "Bezeichnung",
  keep: "Speichern",
  role: "Rolle",
  merge: (count) => `${counted(count, "Person", "Personen")} als eine zeigen`,
  split: "Namen trennen",
  renamed: (name) => `Heißt jetzt „${name}“`,
  changed: (count) => `Rolle von ${counted(count, "Person", "Personen")} geändert`,
  merged: (count, name) => `${counted(count, "Person", "Personen")} erscheinen als „${name}“`,
  apart: (name) => `Namen von „${name}“ getrennt`,
};
