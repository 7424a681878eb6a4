/** What closes a quote, by what opens it: straight, English, German, French and Swedish ones, also when half of them was straightened. */
const closing: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", '”“"'],
  ["„", '“”"'],
  ["”", '”"'],
  ["«", "»"],
  ["»", "«"],
]);

export interface Quoted {
  text: string;
  end: number;
  closed: boolean;
}

/** Reads what is quoted from `start` on; undefined where no quote opens. Without its end it goes on to the end of all. */
export function quotedAt(text: string, start: number): Quoted | undefined {
  const closers = closing.get(text.charAt(start));
  if (closers === undefined) return undefined;
  if (closers === '"') return straightAt(text, start + 1);
  for (let end = start + 1; end < text.length; end += 1) {
    if (closers.includes(text.charAt(end))) return { text: text.slice(start + 1, end), end: end + 1, closed: true };
  }
  return { text: text.slice(start + 1), end: text.length, closed: false };
}

/** Within straight quotes, two in a row stand for one. */
function straightAt(text: string, start: number): Quoted {
  for (let from = start; ; ) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return { text: unescaped(text.slice(start)), end: text.length, closed: false };
    if (text.charAt(quote + 1) !== '"') return { text: unescaped(text.slice(start, quote)), end: quote + 1, closed: true };
    from = quote + 2;
  }
}

const unescaped = (text: string) => text.replaceAll('""', '"');

const harmless = /^[\p{L}\p{N}\p{M}_.@#/+-]+$/u;

/** Writes a value so that it reads back the same after an operator. */
export function quoted(value: string): string {
  return harmless.test(value) ? value : inQuotes(value);
}

export function inQuotes(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
