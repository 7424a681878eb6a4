import { language } from "../format/locale.ts";
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";

const texts = { en, de };

/** The page's words, in the language that is chosen. They are asked for where they are shown, never kept. */
export const say = () => texts[language()];
