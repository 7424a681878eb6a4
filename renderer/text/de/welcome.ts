import { counted } from "../../format/numbers.ts";
import type { words as english } from "../en/welcome.ts";

export const words: typeof english = {
  inTrash: (conversations) => `${counted(conversations, "Gespräch lässt", "Gespräche lassen")} sich wiederherstellen.`,
  title: "Chatverläufe verstehen",
  lead: "Lange Gespräche lesen, durchsuchen und verstehen, von einer Handvoll Nachrichten bis zu Millionen.",
  trySamples: "Beispiele ausprobieren",
  whatSamplesAre: "Der Kundendienst einer erfundenen Firma, zum Umsehen. Er lässt sich wie alles andere löschen.",
  private: "Von Grund auf privat.",
  stays: "Alles bleibt auf diesem Computer. Parley sendet nichts.",
};
