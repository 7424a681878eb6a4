import { type SavedView, type View, view } from "../../../preload/contract/views.ts";
import type { Reader, Writer } from "./handle.ts";

/** Those that this version of Parley can read. */
export function listViews(store: Reader): SavedView[] {
  return store
    .all<{ id: number; name: string; json: string; savedAt: number }>(
      "select id, name, view as json, created_at as savedAt from saved_views order by id",
    )
    .flatMap(({ json, ...row }) => {
      const read = view.safeParse(JSON.parse(json));
      return read.success ? [{ ...row, view: read.data, missing: missingIn(store, read.data) }] : [];
    });
}

/** What a view's filter names and is here no more. */
function missingIn(store: Reader, { filter }: View): SavedView["missing"] {
  const named: [SavedView["missing"][number]["what"], string, readonly (number | undefined)[]][] = [
    ["source", "select 1 from sources where id = ? and conversations > 0", [filter.sourceId]],
    ["person", "select 1 from participants where id = ?", [filter.participantId]],
    ["tag", "select 1 from tags where id = ?", filter.tags ?? []],
  ];
  return named.flatMap(([what, sql, ids]) =>
    ids.flatMap((id) => (id === undefined || store.get(sql, id) !== undefined ? [] : [{ what, id }])),
  );
}

export function saveView(store: Writer, name: string, saved: View, at: number): number {
  return store.run("insert into saved_views (name, view, created_at) values (?, ?, ?)", name, JSON.stringify(saved), at).id;
}

export function renameView(store: Writer, id: number, name: string): boolean {
  return store.run("update saved_views set name = ? where id = ?", name, id).changes > 0;
}

export function removeView(store: Writer, id: number): boolean {
  return store.run("delete from saved_views where id = ?", id).changes > 0;
}
