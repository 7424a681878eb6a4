import { instant } from "../../../../preload/contract/values.ts";

// Narrow looks at what a file says. Hand-written: a schema for each of a million items would take longer than reading them.

export type Loose = Readonly<Record<string, unknown>>;

export function isLoose(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Undefined for what is no JSON. */
export function parsed(text: string): unknown {
  try {
    return hasLongNumber.test(text) ? JSON.parse(text, longAsText) : JSON.parse(text);
  } catch {
    return undefined;
  }
}

const hasLongNumber = /[:[,]\s*\d{16}/;

/** Ids of more than 15 digits lose their end as numbers, and two people or messages would become one. */
function longAsText(_name: string, value: unknown, context?: { source?: string }): unknown {
  const isLong = typeof value === "number" && !Number.isSafeInteger(value) && /^\d+$/.test(context?.source ?? "");
  return isLong ? context?.source : value;
}

export function looseIn(text: string): Loose | null {
  const value = parsed(text);
  return isLoose(value) ? value : null;
}

export function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** A text that says something. */
export function wordsOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** Whether a text is missing or is one; anything else would be lost if it were read as an empty one. */
export function isTextOrNothing(value: unknown): boolean {
  return value === undefined || value === null || typeof value === "string";
}

/** Ids come as numbers or as texts. */
export function idOf(value: unknown): string | null {
  return typeof value === "number" ? String(value) : wordsOf(value);
}

export function numberOf(value: unknown): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string" || value.trim() === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function loosesOf(value: unknown): Loose[] {
  return listOf(value).filter(isLoose);
}

export function looseOf(value: unknown): Loose {
  return isLoose(value) ? value : nothing;
}

const nothing: Loose = {};
const earliest = instant.minValue ?? 0;
const latest = instant.maxValue ?? 0;

/** A time that the store can hold, else null. */
export function timeOf(milliseconds: number | null): number | null {
  if (milliseconds === null || !(milliseconds >= earliest && milliseconds <= latest)) return null;
  return Math.round(milliseconds);
}

export function secondsOf(value: unknown): number | null {
  const seconds = numberOf(value);
  return seconds === null ? null : timeOf(seconds * 1000);
}

/** A date that names its offset; one that names none is read as UTC. */
export function dateOf(value: unknown): number | null {
  if (typeof value !== "string") return null;
  const hasOffset = /(?:[zZ]|[+-]\d\d:?\d\d)$/.test(value);
  return timeOf(Date.parse(hasOffset || !value.includes("T") ? value : `${value}Z`));
}
