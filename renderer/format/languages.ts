import { perLocale } from "./locale.ts";

const names = perLocale((locale) => new Intl.DisplayNames(locale, { type: "language" }));

export const languageName = (tag: string): string => names().of(tag) ?? tag;
