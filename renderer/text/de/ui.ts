import { number } from "../../format/numbers.ts";
import type { words as english } from "../en/ui.ts";

export const words: typeof english = {
  cancel: "Abbrechen",
  close: "Schließen",
  back: "Zurück zu den Gesprächen",
  unreadable: "Die Liste war nicht lesbar",
  tryAgain: "Erneut versuchen",
  clear: (what, value) => `${what} aufheben: ${value}`,
  find: (what) => `Finden: ${what}`,
  typePart: "Teil des Namens eingeben",
  nothing: "Nichts mit diesem Namen.",
  typeMore: (count) => `Weitertippen, um die übrigen ${number(count)} zu sehen.`,
  toasts: "Meldungen von Parley",
  dismiss: "Ausblenden",
};
