import { queueEverything } from "../store/insightQueue.ts";
import { readSettings, writeSettings } from "../store/settings.ts";
import type { Command, Query } from "./types.ts";

export const getSettings: Query<"settings.get"> = ({ store }) => readSettings(store);

export const setSettings: Command<"settings.set"> = ({ store, emit }, changes) => {
  store.transaction(() => {
    writeSettings(store, changes);
    // what is divided in another way is summarised anew, in the background
    if (changes.chunks !== undefined) queueEverything(store);
  });
  emit({ event: "changed", payload: { what: "settings" } });
  return readSettings(store);
};
