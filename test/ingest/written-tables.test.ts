import { expect, it } from "vitest";
import { csv } from "../../main/core/ingest/formats/csv.ts";
import { records } from "../../main/core/ingest/formats/records.ts";
import type { Said } from "./talks.ts";
import { alone, expectReadAsWritten, iso, json, onTheWall, shuffled, type Writing, zone } from "./writing.ts";

type Column = "id" | "author" | "at" | "text";
type Pick = <T>(list: readonly [T, ...T[]]) => T;

const picker =
  (random: () => number): Pick =>
  (list) =>
    list[Math.floor(random() * list.length)] ?? list[0];

const names: Record<Column, [string, ...string[]]> = {
  id: ["message_id", "id", "Message ID"],
  author: ["author", "Sender", "user_name", "Absender"],
  at: ["timestamp", "createdAt", "sent_at", "Date", "Fecha"],
  text: ["text", "Message", "content", "Nachricht"],
};

const onWall = (form: string) => (at: number) => onTheWall(at).replace(/(\d+)-(\d+)-(\d+)T(\d+:\d+:\d+)/, form);

const times: [(at: number) => string, ...((at: number) => string)[]] = [
  (at) => String(at / 1000),
  (at) => String(at),
  (at) => new Date(at).toISOString(),
  iso,
  onTheWall,
  onWall("$1-$2-$3 $4"),
  onWall("$3.$2.$1 $4"),
  onWall("$3/$2/$1 $4"),
  onWall("$2/$3/$1, $4"),
  (at) => new Date(at).toUTCString(),
];

const columnsIn = (random: () => number): Column[] => shuffled(["id", "author", "at", "text"], random);

/** One table in a dialect of its own. */
function table(messages: readonly Said[], end: "\n" | "\r\n" | "\r", random: () => number): string {
  const pick = picker(random);
  const delimiter = pick([",", ";", "\t", "|"]);
  const alwaysQuotes = random() < 0.5;
  const cell = (value: string) =>
    alwaysQuotes || /["\r\n]/.test(value) || value.includes(delimiter) ? `"${value.replaceAll('"', '""')}"` : value;
  const columns = columnsIn(random);
  const time = pick(times);
  const rows = messages.map(({ id, author, at, text }) => {
    const values: Record<Column, string> = { id, author: author.name, at: time(at), text };
    return columns.map((column) => values[column]);
  });
  const lines = [columns.map((column) => pick(names[column])), ...rows].map((row) => row.map(cell).join(delimiter));
  return `${pick(["", "\ufeff"])}${lines.join(end)}${pick(["", end])}`;
}

const ends = { LF: "\n", CRLF: "\r\n", CR: "\r" } as const;
// rows over some weeks, so that days and months can be told apart
const shape = { begin: Date.UTC(2024, 1, 20), pause: 86_400 };

const tables = Object.entries(ends).map(
  ([name, end]): Writing => ({
    name: `csv, lines end with ${name}`,
    shape,
    rounds: 20,
    write: ({ messages }, random) => alone(csv, "export.csv", table(messages, end, random), zone),
  }),
);

function record(
  { id, author, at, text }: Said,
  columns: readonly Column[],
  called: Record<Column, string>,
  time: (at: number) => string,
) {
  const values: Record<Column, unknown> = { id, author: author.name, at: time(at), text };
  return Object.fromEntries(columns.map((column) => [called[column], values[column]]));
}

function recordsOf(messages: readonly Said[], random: () => number): object[] {
  const pick = picker(random);
  const called = { id: pick(names.id), author: pick(names.author), at: pick(names.at), text: pick(names.text) };
  const time = pick(times);
  // of records no two need their names in the same order
  return messages.map((said) => record(said, columnsIn(random), called, time));
}

const lists: Writing[] = [
  {
    name: "records, one a line",
    shape,
    rounds: 20,
    write: ({ messages }, random) =>
      alone(
        records,
        "export.jsonl",
        recordsOf(messages, random)
          .map(json)
          .join(picker(random)(["\n", "\r\n"])),
        zone,
      ),
  },
  {
    name: "records, a list",
    shape,
    rounds: 20,
    write: ({ messages }, random) => {
      const list = recordsOf(messages, random);
      const spaced = picker(random)([undefined, 2]);
      return alone(
        records,
        "export.json",
        JSON.stringify(random() < 0.5 ? list : { meta: {}, messages: list }, null, spaced),
        zone,
      );
    },
  },
  {
    name: "records, ids and times as numbers, authors as objects",
    shape,
    write: ({ messages }) =>
      alone(
        records,
        "export.jsonl",
        messages
          .map(
            ({ id, author, at, text }) =>
              `{"id":${id},"author":${json({ name: author.name })},"created":${at / 1000},"body":${json(text)}}`,
          )
          .join("\n"),
      ),
  },
];

expectReadAsWritten([...tables, ...lists]);

it("a table of old Macs is not taken for one line because a long cell breaks its own lines otherwise", () => {
  const long = "many\n".repeat(5000);
  const { messages } = alone(csv, "mac.csv", `author,date,text\rAna,2024-01-31,"${long}"\rBen,2024-02-01,short\r`);
  expect(messages.map(({ author, text }) => [author, text])).toEqual([
    ["Ana", long],
    ["Ben", "short"],
  ]);
});
