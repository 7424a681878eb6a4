import { removeQuery, savedQueries, saveQuery } from "../store/lab.ts";
import { labViews } from "../store/lab-views.ts";
import type { Command, Query } from "./types.ts";

export const labSchema: Query<"lab.schema"> = () => ({
  views: labViews.map(({ name, about, columns }) => ({
    name,
    about,
    columns: columns.map((column) => ({ name: column.name, about: column.about })),
  })),
});

export const labSaved: Query<"lab.saved"> = ({ store }) => ({ queries: savedQueries(store) });

export const labSave: Command<"lab.save"> = ({ store, clock }, { name, sql }) => saveQuery(store, name, sql, clock.now());

export const labRemove: Command<"lab.remove"> = ({ store }, { id }) => ({ removed: removeQuery(store, id) });
