export interface Dialect {
  delimiter: string;
  /** Files of old Macs end their lines with a carriage return alone; elsewhere one is text. */
  newline: "\n" | "\r";
}

/** Where a broken or hostile file stops being a table: beyond these a row is left out, so that memory stays bounded. */
export const limits = { field: 1_000_000, row: 4_000_000, columns: 10_000 };

export type QuotedRow =
  | { state: "whole"; fields: string[]; end: number; lines: number }
  /** More text is needed. */
  | { state: "open"; lines: number }
  /** Left out up to the end of the line that the trouble began at. */
  | { state: "broken"; reason: string; end: number; lines: number };

const quoteSign = 34;
const unclosed = "a quote is opened here and not closed";

/**
 * Reads one row that has a quote in its first line, which runs from start to stop. Quotes inside a quoted field that somebody forgot to
 * double are text as long as the field is closed properly on the same line.
 */
export function readQuotedRow(text: string, start: number, stop: number, last: boolean, dialect: Dialect): QuotedRow {
  const { delimiter, newline } = dialect;
  const fields: string[] = [];
  let lines = 1;
  let lineEnd = stop;
  let at = start;
  for (;;) {
    if (at - start > limits.row) return { state: "broken", reason: "the row is too long", end: lineEnd, lines };
    let value: string;
    let after: number;
    if (text.charCodeAt(at) === quoteSign) {
      let close = closingQuote(text, at + 1);
      if ((close < 0 ? text.length : close) - at > limits.field)
        return { state: "broken", reason: unclosed, end: lineEnd, lines };
      if (close < 0 && last) return { state: "broken", reason: unclosed, end: lineEnd, lines };
      if (close < 0 || (close + 1 === text.length && !last)) return { state: "open", lines };
      const firstLines = lines;
      const firstEnd = lineEnd;
      while (lineEnd < close) {
        lines++;
        lineEnd = text.indexOf(newline, lineEnd + 1);
        if (lineEnd < 0 && last) lineEnd = text.length;
        if (lineEnd < 0) return { state: "open", lines };
      }
      if (!endsField(text, close + 1, lineEnd, delimiter)) {
        const later = laterClose(text, close, lineEnd, delimiter);
        // Over several lines, a quote that closes nothing shows that it is another row's own.
        const opens = later === close || isFieldStart(text, close, dialect);
        if (lines > firstLines && opens) return { state: "broken", reason: unclosed, end: firstEnd, lines: firstLines };
        close = later;
      }
      const inner = text.slice(at + 1, close);
      value = inner.includes('"') ? inner.replaceAll('""', '"') : inner;
      after = close + 1;
      if (!endsField(text, after, lineEnd, delimiter)) {
        const rest = fieldEnd(text, after, lineEnd, delimiter);
        value += text.slice(after, rest);
        after = rest;
      }
    } else {
      after = fieldEnd(text, at, lineEnd, delimiter);
      value = text.slice(at, after);
    }
    if (fields.length <= limits.columns) fields.push(value);
    if (text.charCodeAt(after) !== delimiter.charCodeAt(0) || after >= lineEnd)
      return { state: "whole", fields, end: lineEnd, lines };
    at = after + 1;
  }
}

/** The next quote that is not one of a pair. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === quoteSign) at = text.indexOf('"', at + 2);
  return at;
}

/** Where a field without quotes ends: before the delimiter, or before the end of the line. */
function fieldEnd(text: string, at: number, lineEnd: number, delimiter: string): number {
  const found = text.indexOf(delimiter, at);
  if (found >= 0 && found < lineEnd) return found;
  return lineEnd > at && text.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd;
}

function endsField(text: string, at: number, lineEnd: number, delimiter: string): boolean {
  return at >= lineEnd || text.charCodeAt(at) === delimiter.charCodeAt(0) || (at + 1 === lineEnd && text.charCodeAt(at) === 13);
}

function isFieldStart(text: string, at: number, { delimiter, newline }: Dialect): boolean {
  const before = text[at - 1];
  return before === delimiter || before === newline;
}

/** Where a field ends that has quotes inside which nobody doubled; the same place where it does not. */
function laterClose(text: string, close: number, lineEnd: number, delimiter: string): number {
  const rest = text.slice(close + 1, fieldEnd(text, close + 1, lineEnd, delimiter));
  if (rest.trim() === "") return close;
  for (let at = closingQuote(text, close + 1); at >= 0 && at < lineEnd; at = closingQuote(text, at + 1)) {
    if (endsField(text, at + 1, lineEnd, delimiter)) return at;
  }
  return close;
}
