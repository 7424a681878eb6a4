export const words = {
  title: "Settings",
  appearance: "Appearance",
  theme: "Theme",
  themes: { system: "Like the system", light: "Light", dark: "Dark" },
  language: "Language",
  /** Each in its own words, so that whoever speaks it finds it. */
  languages: { system: "Like the system", en: "English", de: "Deutsch" },
  storage: "Storage",
  place: "Place",
  unknown: "unknown",
  holds: "Holds",
  held: (conversations: string, messages: string, size: string) => `${conversations} with ${messages}, ${size}`,
  backup: "Backup",
  whatBackupIs: "A whole, checked copy beside the store, made while you go on working.",
  backUp: "Back up now",
  version: "Version",
};
