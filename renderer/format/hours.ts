import type { BusinessHours } from "../../preload/contract/dashboard.ts";
import { ownCalendar } from "./calendar.ts";
import { clockTime, weekdayName } from "./dates.ts";

const week = [0, 1, 2, 3, 4, 5, 6];
const wholeDay = 1440;

/** The days of a week, of which 0 is Sunday, in the order that people here count them. */
export const ownWeek = (): number[] => week.map((place) => (place + ownCalendar().weekStart) % 7);

/** "09:30"; the end of a day is not its beginning. */
export const timeOfDay = (minutes: number): string =>
  minutes === wholeDay ? "24:00" : clockTime(new Date(2023, 0, 1, 0, minutes).getTime());

/** "Mon–Fri, 09:00–17:00" */
export function hoursShown({ days, from, to }: BusinessHours): string {
  return `${daysShown(new Set(days))}, ${timeOfDay(from)}–${timeOfDay(to)}`;
}

/** Three and more in a row from the first to the last, all others by name. */
function daysShown(days: ReadonlySet<number>): string {
  const runs: number[][] = [[]];
  for (const day of ownWeek()) {
    if (days.has(day)) runs.at(-1)?.push(day);
    else runs.push([]);
  }
  return runs
    .flatMap((run) =>
      run.length > 2
        ? [
            run
              .filter((day) => day === run[0] || day === run.at(-1))
              .map(weekdayName)
              .join("–"),
          ]
        : run.map(weekdayName),
    )
    .join(", ");
}
