import { defaultSettings, type Settings, settings } from "../../../preload/contract/settings.ts";
import type { Reader, Writer } from "./handle.ts";

const some = settings.partial();

/** All settings; one that is missing, or that another version wrote in a form unknown here, stands at its default. */
export function readSettings(store: Reader): Settings {
  const rows = store.all<{ key: string; value: string }>("select key, value from settings");
  const known: Settings = { ...defaultSettings };
  for (const { key, value } of rows) {
    const read = some.safeParse({ [key]: JSON.parse(value) });
    if (read.success) Object.assign(known, read.data);
  }
  return known;
}

export function writeSettings(store: Writer, changes: Record<string, unknown>): void {
  store.transaction(() => {
    for (const [key, value] of Object.entries(changes)) {
      if (value === undefined) continue;
      store.run(
        "insert into settings (key, value) values (?, ?) on conflict (key) do update set value = excluded.value",
        key,
        JSON.stringify(value),
      );
    }
  });
}
