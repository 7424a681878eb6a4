/** Dates and numbers follow the person's English; the words of the page are English, so other languages' month names are not mixed in. */
export const locale = typeof navigator !== "undefined" && navigator.language.startsWith("en") ? navigator.language : "en-GB";
