import type { ReadOptions, Sink } from "../types.ts";
import { type ColumnMapping, mapNamed } from "./columns.ts";
import { type Doubt, isDoubtful } from "./doubt.ts";
import type { Flat } from "./flat.ts";
import { TableMessages, type Values } from "./messages.ts";
import type { Field } from "./names.ts";
import { OrderFinder } from "./order.ts";

const looked = 100;

/** Which name of the records is what, from the first of them. */
export function mappingOf(
  records: readonly Flat[],
  explicit: Record<string, string> | null,
): { mapping: ColumnMapping; rows: string[][] } {
  const first = records.slice(0, looked);
  const names = [...new Set(first.flatMap((record) => [...record.keys()]))];
  const rows = first.map((record) => names.map((name) => record.get(name) ?? ""));
  return { mapping: mapNamed(names, rows, explicit), rows };
}

/** Turns records into messages; the first of them wait until it is known which name is what. */
export class RecordMessages {
  readonly #sink: Sink;
  readonly #options: ReadOptions;
  readonly #doubt: Doubt;
  #waiting: { record: Flat; number: number }[] = [];
  #take: ((record: Flat, number: number) => void) | null = null;

  constructor(sink: Sink, options: ReadOptions, doubt: Doubt) {
    this.#sink = sink;
    this.#options = options;
    this.#doubt = doubt;
  }

  record(record: Flat, number: number): void {
    if (this.#take !== null) {
      this.#take(record, number);
      return;
    }
    this.#waiting.push({ record, number });
    if (this.#waiting.length === looked) this.#decide();
  }

  structure(lines: number): void {
    this.#sink.structure(lines);
  }

  skipped(number: number, text: string, reason: string): void {
    this.#doubt.take(() => this.#sink.skipped(number, text, reason));
  }

  end(): void {
    if (this.#take === null) this.#decide();
  }

  #decide(): void {
    const first = this.#waiting.map(({ record }) => record);
    const { mapping } = mappingOf(first, this.#options.columns);
    const names = new Map<Field, string>();
    for (const [field, found] of Object.entries(mapping.found) as [Field, { name: string }][]) names.set(field, found.name);
    const { fileName } = this.#options;
    this.#doubt.suppose(orderIn(first, names.get("time")));
    const title = fileName.replace(/\.[^.]*$/, "") || fileName;
    const messages = new TableMessages(this.#sink, this.#doubt.reading, title, names.has("time"));
    const dated = [names.get("time"), names.get("edited")].filter((name) => name !== undefined);
    const take = (record: Flat, number: number) => {
      const values: Values = (field) => record.get(names.get(field) ?? "") ?? "";
      if ([...names.values()].some((name) => record.get(name) !== undefined)) messages.take(values, number);
      else
        this.#sink.skipped(number, [...record.keys()].join(", ").slice(0, 200), "the record has none of the names of a message");
    };
    this.#take = (record, number) => {
      this.#doubt.take(
        () => take(record, number),
        () => dated.some((name) => isDoubtful(record.get(name))),
      );
    };
    for (const { record, number } of this.#waiting) this.#take(record, number);
    this.#waiting = [];
  }
}

function orderIn(records: readonly Flat[], name: string | undefined) {
  const finder = new OrderFinder();
  for (const record of records) finder.see(record.get(name ?? "") ?? "", 0);
  return finder.result()?.order;
}
