import { readSettings, writeSettings } from "../store/settings.ts";
import type { Command, Query } from "./types.ts";

export const getSettings: Query<"settings.get"> = ({ store }) => readSettings(store);

export const setSettings: Command<"settings.set"> = ({ store, emit }, changes) => {
  writeSettings(store, changes);
  emit({ event: "changed", payload: { what: "settings" } });
  return readSettings(store);
};
