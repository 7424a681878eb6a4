import { beginsOwnTable } from "../interchange-table.ts";
import type { ColumnMapping } from "../table/columns.ts";
import { CsvParser, type RowSink } from "../table/csv.ts";
import { type Doubt, isDoubtful, untilDoubt } from "../table/doubt.ts";
import { isEmpty, readTableHead, type TableHead, tableCertainty } from "../table/head.ts";
import { HeadBuffer } from "../table/headBuffer.ts";
import { TableMessages, type Values } from "../table/messages.ts";
import { OrderFinder } from "../table/order.ts";
import type { TimeReading } from "../table/times.ts";
import type { Format, ReadOptions, Sink, TextReader } from "../types.ts";

/** Tables of messages: comma, semicolon, tab or pipe between the columns. */
export const csv: Format = {
  key: "csv",
  title: "Table (CSV, TSV)",
  platform: "generic",
  sniff(head) {
    if (/^\s*[[{<]/.test(head.text) || head.text.startsWith("WEBVTT") || beginsOwnTable(head.text) !== null) return 0;
    const certainty = tableCertainty(readTableHead(head.text, head.isWhole, null));
    return certainty > 0 && /\.(csv|tsv|tab)$/i.test(head.fileName) ? Math.min(1, certainty + 0.05) : certainty;
  },
  survey(options) {
    const finder = new OrderFinder();
    const reader = new HeadBuffer((text, isWhole) => {
      const head = readTableHead(text, isWhole, options.columns);
      const column = head.mapping.found.time?.column;
      return column === undefined ? idle : parserFor(head, surveySink(finder, column));
    });
    return { push: (text) => reader.push(text), end: () => reader.end(), result: () => ({ dates: finder.result() }) };
  },
  ...untilDoubt((sink, options, doubt) => {
    return new HeadBuffer((text, isWhole) => {
      const head = readTableHead(text, isWhole, options.columns);
      doubt.suppose(orderIn(head));
      return parserFor(head, doubtingSink(rowSink(head, sink, options, doubt.reading), head.mapping, doubt));
    });
  }),
};

function doubtingSink(sink: RowSink, { found }: ColumnMapping, doubt: Doubt): RowSink {
  const columns = [found.time, found.edited].flatMap((place) => place?.column ?? []);
  return {
    row(cells, line, lines) {
      doubt.take(
        () => sink.row(cells, line, lines),
        () => columns.some((column) => isDoubtful(cells[column])),
      );
    },
    skipped(line, lines, text, reason) {
      doubt.take(() => sink.skipped(line, lines, text, reason));
    },
  };
}

const idle: TextReader = { push: () => {}, end: () => {} };

function parserFor(head: TableHead, sink: RowSink): TextReader {
  return new CsvParser(head.dialect, sink);
}

function surveySink(finder: OrderFinder, column: number): RowSink {
  return { row: (cells, line) => finder.see(cells[column] ?? "", line), skipped: () => {} };
}

function rowSink(head: TableHead, sink: Sink, options: ReadOptions, reading: TimeReading): RowSink {
  const { found, hasHeader, names } = head.mapping;
  const title = options.fileName.replace(/\.[^.]*$/, "") || options.fileName;
  const messages = new TableMessages(sink, reading, title, found.time !== undefined);
  const textColumn = found.text?.column ?? -1;
  const header = hasHeader ? head.rows[0] : undefined;
  let cells: string[] = [];
  const values: Values = (field) => {
    const column = found[field]?.column;
    return column === undefined ? "" : (cells[column] ?? "");
  };
  return {
    row(row, line, lines) {
      if (isEmpty(row) || (line === 1 && head.hasSeparatorLine)) return sink.structure(lines);
      if (header !== undefined && row[0] === header[0] && row.every((cell, at) => cell === header[at]))
        return sink.structure(lines);
      if (row.length <= textColumn)
        return skip(line, lines, row.join(head.dialect.delimiter), `the row has ${row.length} of ${names.length} columns`);
      cells = row.length > names.length ? fitted(row, line) : row;
      messages.take(values, line);
      if (lines > 1) sink.structure(lines - 1);
    },
    skipped: skip,
  };

  function skip(line: number, lines: number, text: string, reason: string): void {
    sink.skipped(line, text.slice(0, 200), reason);
    if (lines > 1) sink.structure(lines - 1);
  }

  /** Delimiters that nobody quoted: where the text is the last column, what is too much belongs to it. */
  function fitted(row: string[], line: number): string[] {
    const extra = row.slice(names.length);
    if (isEmpty(extra)) return row;
    const excerpt = row.join(head.dialect.delimiter).slice(0, 200);
    if (textColumn !== names.length - 1) {
      sink.guessed(line, excerpt, `the row has ${row.length} columns, the table ${names.length}: the last were left out`);
      return row;
    }
    sink.guessed(line, excerpt, "the text has delimiters without quotes around it; all of it was taken as the text");
    return [...row.slice(0, textColumn), row.slice(textColumn).join(head.dialect.delimiter)];
  }
}

function orderIn(head: TableHead) {
  const finder = new OrderFinder();
  const column = head.mapping.found.time?.column ?? -1;
  for (const row of head.rows) finder.see(row[column] ?? "", 0);
  return finder.result()?.order;
}
