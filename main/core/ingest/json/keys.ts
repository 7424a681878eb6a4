const pattern = /"([A-Za-z_]+)"\s*:/g;

/**
 * The keys that a JSON text's beginning uses, wherever they stand; none for a text that does not begin like JSON. What people wrote
 * can not look like a key: within a string its quotation marks are escaped.
 */
export function keysIn(text: string): { opens: "{" | "["; keys: ReadonlySet<string> } | null {
  const first = text.replace(/^\ufeff/, "").trimStart()[0];
  if (first !== "{" && first !== "[") return null;
  return { opens: first, keys: new Set(Array.from(text.matchAll(pattern), (match) => match[1] ?? "")) };
}
