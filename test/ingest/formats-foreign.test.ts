import { expect, it } from "vitest";
import { formats } from "../../main/core/ingest/registry.ts";

// Beginnings that look like a chat's from afar. None may be taken for one.
it.each([
  ["a game server's log", "[10:00:01] [Server thread/INFO]: Ana joined\n[10:00:02] [Server thread/INFO]: done\n"],
  ["a program's log", "2024-01-05 10:00:00 INFO started\n2024-01-05 10:00:01 WARN slow\n"],
  ["a diary", "2024/01/05\n10:00 got up late\nand had a long breakfast\nwith eggs\nand tea\n\nthen nothing\n"],
  ["a web server's answer", "HTTP/1.1 200 OK\nContent-Type: text/html\nDate: Fri, 5 Jan 2024 10:00:00 GMT\n\n<p>hi</p>\n"],
  ["a letter", "From the office\n\nDear Ana,\nSubject: none\n"],
  ["settings", '{"version":1,"source":{"a":1},"comments":[],"subject":"x"}'],
  ["a sentence with a date", "May 17, 2022  5:29:42 PM was the time\nwhen it began\n"],
])("%s is nobody's", (_name, text) => {
  const sure = formats.map(({ key, sniff }) => ({ key, certainty: sniff({ fileName: "x.txt", text, isWhole: true }) }));
  expect(sure.filter(({ certainty }) => certainty >= 0.5)).toEqual([]);
});
