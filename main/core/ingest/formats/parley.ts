import { beginsParley } from "../interchange-line.ts";
import { cutLines } from "../json/lines.ts";
import { parsed } from "../json/values.ts";
import type { Format, ReadOptions, Sink, TextReader } from "../types.ts";
import { recordTaker } from "./parley-records.ts";

// Parley's own format; docs/formats.md tells it. What does not keep it is taken as far as it is sound.

export const parley: Format = {
  key: "parley",
  title: "Parley (JSONL)",
  platform: "generic",
  sniff: (head) => (beginsParley(head) ? 0.99 : 0),
  read: readerOf,
};

function readerOf(sink: Sink, options: ReadOptions): TextReader {
  const take = recordTaker(sink, options);
  return cutLines({
    broken: (text, number, reason) => sink.skipped(number, text, reason),
    line(text, number) {
      const bare = number === 1 ? text.replace(/^\ufeff/, "") : text;
      if (bare === "") sink.structure(1);
      else take(parsed(bare), number, bare);
    },
  });
}
