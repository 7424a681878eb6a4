import type { WrittenStamp } from "./written.ts";

const colon = 0x3a;

/**
 * The most common ways to write a time, read sign by sign: "1/31/18, 08:05", "31.01.2018 08:05:59", "2018-01-31, 8:05 PM". Null for
 * every other, which the patient reader then takes; the two must never differ.
 */
export function quickStamp(text: string): WrittenStamp | null {
  const firstEnd = digitsFrom(text, 0);
  const sign = text.charCodeAt(firstEnd);
  if (firstEnd === 0 || firstEnd > 4 || sign < 0x2d || sign > 0x2f) return null;
  const secondEnd = digitsFrom(text, firstEnd + 1);
  const secondWidth = secondEnd - firstEnd - 1;
  if (secondWidth < 1 || secondWidth > 2 || text.charCodeAt(secondEnd) !== sign) return null;
  const thirdEnd = digitsFrom(text, secondEnd + 1);
  const thirdWidth = thirdEnd - secondEnd - 1;
  if (thirdWidth < 1 || thirdWidth > 4) return null;
  const at = text.charCodeAt(thirdEnd) === 0x2c ? thirdEnd + 1 : thirdEnd;
  const seconds = text.charCodeAt(at) === 0x20 ? secondsFrom(text, at + 1) : -1;
  if (seconds === -1) return null;
  return {
    date: {
      first: numberIn(text, 0, firstEnd),
      second: numberIn(text, firstEnd + 1, secondEnd),
      third: numberIn(text, secondEnd + 1, thirdEnd),
      firstWidth: firstEnd,
      thirdWidth,
      dotted: sign === 0x2e,
    },
    clock: { seconds, hasSeconds: text.charCodeAt(digitsFrom(text, at + 1) + 3) === colon },
  };
}

/** Seconds since midnight of what stands from there to the end; -1 where it is not plain. */
function secondsFrom(text: string, from: number): number {
  const hourEnd = digitsFrom(text, from);
  const minuteEnd = digitsFrom(text, hourEnd + 1);
  if (hourEnd === from || hourEnd > from + 2 || text.charCodeAt(hourEnd) !== colon || minuteEnd !== hourEnd + 3) return -1;
  let end = minuteEnd;
  let second = 0;
  if (text.charCodeAt(end) === colon) {
    end = digitsFrom(text, minuteEnd + 1);
    if (end !== minuteEnd + 3) return -1;
    second = numberIn(text, minuteEnd + 1, end);
  }
  const hour = dayHour(numberIn(text, from, hourEnd), text, end);
  const minute = numberIn(text, hourEnd + 1, minuteEnd);
  return hour === -1 || hour > 23 || minute > 59 || second > 59 ? -1 : hour * 3600 + minute * 60 + second;
}

/** The hour of the day, with AM or PM read that may stand at the end; -1 where something else does. */
function dayHour(hour: number, text: string, from: number): number {
  if (from === text.length) return hour;
  const space = text.charCodeAt(from);
  const at = space === 0x20 || space === 0x202f || space === 0xa0 ? from + 1 : from;
  if (text.length !== at + 2 || (text.charCodeAt(at + 1) | 0x20) !== 0x6d) return -1;
  const half = text.charCodeAt(at) | 0x20;
  if (half === 0x61) return hour > 12 ? -1 : hour % 12;
  if (half === 0x70) return hour < 12 ? hour + 12 : hour;
  return -1;
}

function digitsFrom(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code >= 0x30 && code <= 0x39; code = text.charCodeAt(at)) at += 1;
  return at;
}

function numberIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - 0x30;
  return number;
}
