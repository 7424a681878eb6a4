import { beginsParley } from "../interchange-line.ts";
import { untilDoubt } from "../table/doubt.ts";
import { type Flat, readRecord } from "../table/flat.ts";
import { tableCertainty } from "../table/head.ts";
import { HeadBuffer } from "../table/headBuffer.ts";
import { ItemCutter, listNames } from "../table/items.ts";
import { LineCutter } from "../table/lines.ts";
import { OrderFinder } from "../table/order.ts";
import { mappingOf, RecordMessages } from "../table/records.ts";
import type { Format, TextReader } from "../types.ts";

const holdsTalks = /"(?:comments|audits|conversation_parts)"\s*:\s*[[{]/;

interface RecordSink {
  record(record: Flat, number: number): void;
  structure(lines: number): void;
  skipped(number: number, text: string, reason: string): void;
}

/** Flat message objects: one a line (JSONL), in a JSON list, or in a list of messages inside a JSON object. */
export const records: Format = {
  key: "records",
  title: "Records (JSON, JSONL)",
  platform: "generic",
  sniff(head) {
    if (!/^\s*[[{]/.test(head.text) || beginsParley(head)) return 0;
    const records: Flat[] = [];
    const isList = holdsList(head.text);
    const reader = readerFor(isList, { record: (record) => void records.push(record), structure: () => {}, skipped: () => {} });
    reader.push(head.text);
    if (head.isWhole) reader.end();
    const { mapping, rows } = mappingOf(records, null);
    const certainty = tableCertainty({ mapping, rows, evenness: 1 });
    // Formats that know their own lists are surer of them; records that hold lists of others are whole conversations.
    return Math.min(certainty, holdsTalks.test(head.text) ? 0.4 : isList ? 0.7 : 0.85);
  },
  survey(options) {
    const finder = new OrderFinder();
    const first: { flat: Flat; number: number }[] = [];
    let name: string | null | undefined;
    const see = (flat: Flat, number: number) => finder.see(typeof name === "string" ? (flat.get(name) ?? "") : "", number);
    const decide = () => {
      if (name !== undefined) return;
      name =
        mappingOf(
          first.map(({ flat }) => flat),
          options.columns,
        ).mapping.found.time?.name ?? null;
      for (const { flat, number } of first) see(flat, number);
    };
    const sink: RecordSink = {
      record(flat, number) {
        if (name !== undefined) return see(flat, number);
        first.push({ flat, number });
        if (first.length === 100) decide();
      },
      structure: () => {},
      skipped: () => {},
    };
    const reader = new HeadBuffer((text) => readerFor(holdsList(text), sink));
    const end = () => {
      reader.end();
      decide();
    };
    return { push: (text) => reader.push(text), end, result: () => ({ dates: finder.result() }) };
  },
  ...untilDoubt((sink, options, doubt) => {
    const messages = new RecordMessages(sink, options, doubt);
    const reader = new HeadBuffer((text) => readerFor(holdsList(text), messages));
    return {
      push: (text) => reader.push(text),
      end() {
        reader.end();
        messages.end();
      },
    };
  }),
};

function readerFor(isList: boolean, sink: RecordSink): TextReader {
  const take = (text: string, number: number) => {
    const record = readRecord(text);
    if (typeof record === "string") sink.skipped(number, text.trim().slice(0, 200), record);
    else sink.record(record, number);
  };
  if (isList) return new ItemCutter({ item: take, skipped: (number, text, reason) => sink.skipped(number, text, reason) });
  return new LineCutter({
    line(text, number) {
      const bare = number === 1 ? text.replace(/^\ufeff/, "") : text;
      if (bare.trim() === "") sink.structure(1);
      else take(bare, number);
    },
    tooLong: (text, number) => sink.skipped(number, text, "the line is too long"),
  });
}

/** Whether the file is one piece of JSON rather than one a line. */
function holdsList(text: string): boolean {
  const beginning = text.trimStart();
  if (beginning.startsWith("[")) return true;
  const lineEnd = beginning.indexOf("\n");
  const line = lineEnd < 0 ? beginning : beginning.slice(0, lineEnd);
  const hasList = new RegExp(`"(?:${listNames.join("|")})"\\s*:\\s*\\[\\s*\\{`).test(beginning);
  if (lineEnd >= 0 && typeof readRecord(line) !== "string") {
    // Several whole records in a row are lines, even where one of them has a list inside.
    const rest = beginning.slice(lineEnd).trim();
    return hasList && !rest.startsWith("{");
  }
  return hasList;
}
