import type { Said } from "./sentences.ts";

/** Sentences by their key, in some language. */
export type Words = Partial<Record<string, string>>;

const blank = /\{(\w+)\}/g;

/** What the core said in other words than its own; undefined where they lack some of it. */
export function wordedIn(words: Words, locale: string, { key, with: values }: Said): string | undefined {
  const sentence = words[key];
  const put = new Map<string, string | undefined>();
  for (const [name, value] of Object.entries(values)) put.set(name, part(words, locale, name, value));
  if (sentence === undefined || [...put.values()].includes(undefined)) return undefined;
  return sentence.replaceAll(blank, (braces, name: string) => put.get(name) ?? braces);
}

function part(words: Words, locale: string, name: string, value: string | Said[]): string | undefined {
  if (typeof value === "string") return figure(name, value, locale);
  const inner = value.map((each) => wordedIn(words, locale, each));
  return inner.includes(undefined) ? undefined : inner.join(" ");
}

/** The core writes numbers as the English do. */
function figure(name: string, text: string, locale: string): string {
  const value = Number(text.replaceAll(/[$,]/g, ""));
  if (Number.isNaN(value)) return text;
  if (name.startsWith("count")) return new Intl.NumberFormat(locale).format(value);
  if (!name.startsWith("cost")) return text;
  return new Intl.NumberFormat(locale, { style: "currency", currency: "USD", currencyDisplay: "narrowSymbol" }).format(value);
}
