import { randomUUID } from "node:crypto";
import { defaultSettings, type Settings, settings } from "../../../preload/contract/settings.ts";
import type { Core } from "../../compose.ts";

/** The usual ones while they cannot be read. */
export async function readSettings(dispatch: Core["dispatch"]): Promise<Settings> {
  const reply = await dispatch({ id: randomUUID(), name: "settings.get", input: {} });
  const read = reply.ok ? settings.safeParse(reply.value).data : undefined;
  return read ?? defaultSettings;
}
