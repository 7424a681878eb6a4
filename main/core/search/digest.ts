import { type Calendar, type DateRange, readDate } from "./language/dates.ts";

/** A question about a time, as people write it: "last week", "yesterday with Ann", "im März über Rückgaben". */
export interface TimeQuestion {
  range: DateRange;
  person: string | undefined;
  about: string | undefined;
}

const lead = /^(?:what (?:happened|was said|went on)|was (?:war|geschah|wurde gesagt))\s+/i;
const before = /^(?:in|on|at|during|from|im|am|in der|vom|während)\s+/i;
const person = /\s+(?:with|mit)\s+(.+?)(?=\s+(?:about|über|regarding|zu)\s|$)/i;
const about = /\s+(?:about|regarding|über|zu)\s+(.+?)(?=\s+(?:with|mit)\s|$)/i;
const longest = 200;

/** Undefined for everything that is not wholly such a question: then it is a search like any other. */
export function readTimeQuestion(text: string, calendar: Calendar): TimeQuestion | undefined {
  if (text.length > longest) return undefined;
  const asked = text.trim().replace(/\?+$/, "").replace(lead, "");
  const found = { person: person.exec(asked), about: about.exec(asked) };
  const ends = [found.person?.index, found.about?.index, asked.length].filter((index) => index !== undefined);
  const time = asked.slice(0, Math.min(...ends)).trim();
  const range = readDate(time, calendar) ?? readDate(time.replace(before, ""), calendar);
  // a bare number is a year only where nothing else could be meant
  if (range === undefined || /^\d{1,4}$/.test(time)) return undefined;
  return { range, person: found.person?.[1]?.trim(), about: found.about?.[1]?.trim() };
}
