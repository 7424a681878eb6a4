// Everything happens from April to June 2026 by the clock on the desk's wall: summer time throughout, so one offset is enough.
const offset = 2 * 3_600_000;
const second = 1000;
const day = 86_400_000;
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
/** What a gap is counted in, and by how many seconds it may be longer. */
const units = new Map<string, [length: number, blur: number]>([
  ["s", [second, 1]],
  ["m", [60_000, 50]],
  ["h", [3_600_000, 500]],
  ["d", [day, 2400]],
]);

/** The instant of "04-07" and "10:12". */
export function startOf(date: string, time: string): number {
  return Date.parse(`2026-${date}T${time}:00Z`) - offset;
}

/** The instant that a mark names, seen from the message before: "+3h", "14:05" of the same day, "Wed 09:10" of a day to come. */
export function markedTime(mark: string, before: number, chance: number): number {
  const gap = /^\+(\d+)([smhd])$/.exec(mark);
  if (gap !== null) {
    // nobody comes back to the second
    const [unit, blur] = units.get(gap[2] ?? "") ?? [0, 0];
    return before + Number(gap[1]) * unit + Math.floor(chance * blur) * second;
  }
  const [time = "", weekday] = mark.split(" ").reverse();
  const wall = before + offset;
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const days = weekday === undefined ? 0 : ((weekdays.indexOf(weekday) - new Date(wall).getUTCDay() + 6) % 7) + 1;
  const odd = (before / second) % 47;
  return Math.floor(wall / day) * day + days * day + (hours * 60 + minutes) * 60_000 + odd * second - offset;
}

/** Whether the desk is staffed: Monday to Friday 8 to 18, Saturday 9 to 14. */
export function isOpen(at: number): boolean {
  const wall = new Date(at + offset);
  const weekday = wall.getUTCDay();
  const hour = wall.getUTCHours();
  if (weekday === 6) return hour >= 9 && hour < 14;
  return weekday !== 0 && hour >= 8 && hour < 18;
}
