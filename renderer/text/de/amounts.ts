import { counted, decimal } from "../../format/numbers.ts";
import type { words as english } from "../en/amounts.ts";

export const words: typeof english = {
  units: {
    messages: "Nachrichten",
    pages: "Seiten",
    "messages to the search index": "Nachrichten im Suchindex",
  },
  messages: (count) => counted(count, "Nachricht", "Nachrichten"),
  conversations: (count) => counted(count, "Gespräch", "Gespräche"),
  people: (count) => counted(count, "Person", "Personen"),
  files: (count) => counted(count, "Datei", "Dateien"),
  lines: (count) => counted(count, "Zeile", "Zeilen"),
  of: (done, total) => `${done} von ${total}`,
  perSecond: (rate) => `${rate} pro Sekunde`,
  fewSeconds: "ein paar Sekunden",
  aboutSeconds: (seconds) => `etwa ${seconds} s`,
  aboutMinutes: (minutes) => `etwa ${minutes} min`,
  aboutHours: (hours) => `etwa ${decimal(hours)} h`,
  left: (time) => `noch ${time}`,
};
