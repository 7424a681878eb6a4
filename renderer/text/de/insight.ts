import { number } from "../../format/numbers.ts";
import type { words as english } from "../en/insight.ts";

export const words: typeof english = {
  about: "Über dieses Gespräch",
  title: "Fakten",
  hide: "Fakten ausblenden",
  firstMessage: "Erste Nachricht",
  lastMessage: "Letzte Nachricht",
  messages: "Nachrichten",
  people: "Personen",
  source: "Quelle",
  platform: "Plattform",
  unknown: "unbekannt",
  allWith: (name) => `Alle Gespräche mit ${name} zeigen`,
  showMore: (all) => `Mehr von ${number(all)} zeigen`,
};
