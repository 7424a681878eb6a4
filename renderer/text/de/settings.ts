import type { words as english } from "../en/settings.ts";

export const words: typeof english = {
  title: "Einstellungen",
  appearance: "Darstellung",
  theme: "Design",
  themes: { system: "Wie das System", light: "Hell", dark: "Dunkel" },
  language: "Sprache",
  languages: { system: "Wie das System", en: "English", de: "Deutsch" },
  storage: "Datenbestand",
  place: "Ort",
  unknown: "unbekannt",
  holds: "Inhalt",
  held: (conversations, messages, size) => `${conversations} mit ${messages}, ${size}`,
  backup: "Sicherung",
  whatBackupIs: "Eine ganze, geprüfte Kopie neben dem Datenbestand; die Arbeit kann dabei weitergehen.",
  backUp: "Jetzt sichern",
  deleteAll: "Löschen",
  whatDeleteAllIs: "Alle Gespräche kommen in den Papierkorb und lassen sich von dort eine Zeit lang zurückholen.",
  version: "Version",
};
