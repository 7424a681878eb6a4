import type { Reader, Writer } from "./handle.ts";

// What was asked for before, the latest first.

const kept = 200;
const shown = 20;

export function rememberSearch(store: Writer, text: string, at: number): void {
  store.transaction(() => {
    store.run("insert into asked_before (text, at) values (?, ?) on conflict (text) do update set at = excluded.at", text, at);
    store.run(
      "delete from asked_before where text in (select text from asked_before order by at desc, text limit -1 offset ?)",
      kept,
    );
  });
}

export function listSearches(store: Reader, beginning: string): { text: string; at: number }[] {
  const begun = beginning.trimStart().toLowerCase();
  return store
    .all<{ text: string; at: number }>("select text, at from asked_before order by at desc, text")
    .filter(({ text }) => text.toLowerCase().startsWith(begun))
    .slice(0, shown);
}

export function forgetSearches(store: Writer, text: string | undefined): number {
  return text === undefined
    ? store.run("delete from asked_before").changes
    : store.run("delete from asked_before where text = ?", text).changes;
}
