const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 0 for a month that is none. */
export function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (daysOfMonth[month - 1] ?? 0);
}

/** The year that two digits stand for. */
export function yearOfTwo(digits: number): number {
  return digits < 70 ? 2000 + digits : 1900 + digits;
}
