import type { words as english } from "../en/palette.ts";

export const words: typeof english = {
  title: "Befehle",
  find: "Befehl oder Gespräch finden",
  all: "Befehle und Gespräche",
  nothing: "Nichts mit diesem Namen.",
  commands: "Befehle",
  conversations: "Gespräche",
};
