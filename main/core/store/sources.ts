import { type FileReport, fileReport } from "../../../preload/contract/import.ts";
import type { Source } from "../../../preload/contract/library.ts";
import type { Reader, Writer } from "./handle.ts";

export function listSources(store: Reader): Source[] {
  return store.all<Source>(
    "select id, name, format, imported_at as importedAt, conversations, messages from sources where conversations > 0 order by id desc",
  );
}

export function addSource(store: Writer, source: { name: string; format: string; importedAt: number }): number {
  return store.run(
    "insert into sources (name, format, status, imported_at) values (?, ?, 'importing', ?)",
    source.name,
    source.format,
    source.importedAt,
  ).id;
}

export interface SourceCounts {
  conversations: number;
  /** How many of them were here before. */
  continued?: number;
  messages: number;
}

/** What a source holds now; while it comes in these grow, `ready` says that all of it is there. */
export function setSourceCounts(
  store: Writer,
  id: number,
  { conversations, continued = 0, messages }: SourceCounts,
  ready: boolean,
): void {
  store.run(
    "update sources set conversations = ?, continued = ?, messages = ?, status = ? where id = ?",
    conversations,
    continued,
    messages,
    ready ? "ready" : "importing",
    id,
  );
}

/** Sources whose import was cut off by the end of the process. */
export function unfinishedSources(store: Reader): number[] {
  return store.all<{ id: number }>("select id from sources where status = 'importing'").map((row) => row.id);
}

export function totals(store: Reader): { sources: number; conversations: number; messages: number } {
  return (
    store.get<{ sources: number; conversations: number; messages: number }>(
      `select count(*) as sources, coalesce(sum(conversations - continued), 0) as conversations, coalesce(sum(messages), 0) as messages
       from sources where conversations > 0`,
    ) ?? { sources: 0, conversations: 0, messages: 0 }
  );
}

/** What was found and left out while the source was read. */
export function setSourceReport(store: Writer, id: number, report: string): void {
  store.run("update sources set report = ? where id = ?", report, id);
}

/** What was said of a source when it was imported; null for made-up conversations, and for sources of an older Parley. */
export function sourceReport(store: Reader, id: number): FileReport | null {
  const row = store.get<{ report: string }>("select report from sources where id = ?", id);
  return row === undefined ? null : (fileReport.safeParse(JSON.parse(row.report)).data ?? null);
}

export function sourceFacts(store: Reader, id: number): { conversations: number; messages: number } | undefined {
  return store.get("select conversations, messages from sources where id = ?", id);
}
