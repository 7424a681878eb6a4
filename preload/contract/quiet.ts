import type { Notice } from "./notices.ts";
import type { Settings } from "./settings.ts";

/** Whether a notice only waits in the list: its kind is silent, or these are hours in which nothing appears. Page and shell ask the same. */
export function isQuiet({ type }: Pick<Notice, "type">, { notices }: Pick<Settings, "notices">, now: Date): boolean {
  return notices.silent.includes(type) || isWithin(notices.quiet, now.getHours() * 60 + now.getMinutes());
}

/** Hours that end before they begin go over midnight; those that end as they begin are none. */
function isWithin({ on, from, to }: Settings["notices"]["quiet"], minute: number): boolean {
  if (!on) return false;
  return from <= to ? from <= minute && minute < to : from <= minute || minute < to;
}
