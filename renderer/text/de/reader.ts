import { number } from "../../format/numbers.ts";
import type { words as english } from "../en/reader.ts";

export const words: typeof english = {
  conversation: "Gespräch",
  cannotBeShown: "Dieses Gespräch lässt sich nicht anzeigen",
  pickOne: "Ein Gespräch zum Lesen wählen",
  howToPick: "J und K führen durch die Liste, die Eingabetaste öffnet.",
  searchHere: "In diesem Gespräch suchen",
  showFacts: "Fakten einblenden",
  hideFacts: "Fakten ausblenden",
  noMessages: "Keine Nachrichten",
  cameWithout: "Dieses Gespräch kam ohne Nachrichten.",

  messagesOf: (title) => `Nachrichten von ${title}`,
  messages: "Nachrichten",
  tryAgain: "Erneut versuchen",
  loading: "Wird geladen",
  unknown: "Unbekannt",
  showLess: "Weniger zeigen",
  showAll: (characters) => `Alle ${number(characters)} Zeichen zeigen`,
  attachments: "Anhänge",
  edited: "bearbeitet",
  editedAt: (time) => `Bearbeitet ${time}`,
  place: "Stelle im Gespräch",
  placeOf: (position, total) => `Nachricht ${number(position)} von ${number(total)}`,

  jumpToDate: "Zu Datum springen",
  day: "Tag",
  go: "Los",
  fromTo: (from, to) => `Von ${from} bis ${to}`,
};
