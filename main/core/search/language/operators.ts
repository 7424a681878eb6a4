import { nearest } from "./nearest.ts";

const filters = ["from", "in", "source", "has", "is", "sentiment", "outcome", "tag", "lang", "like"] as const;
const dates = ["on", "before", "after", "during"] as const;

export type FilterName = (typeof filters)[number];
export type DateOperator = (typeof dates)[number];
export type OperatorName = FilterName | DateOperator;

export const operators: readonly OperatorName[] = [...filters, ...dates];

/** The operators that take one of a few values. */
export const closedValues = {
  has: ["link", "attachment", "question", "code", "emoji"],
  is: ["reply", "edited", "deleted", "system"],
  sentiment: ["positive", "neutral", "negative", "mixed"],
  outcome: ["yes", "no", "maybe", "curious", "unclear"],
} as const satisfies Partial<Record<FilterName, readonly string[]>>;

export type ClosedName = keyof typeof closedValues;

const elsewhere = new Map<string, OperatorName>([
  ["author", "from"],
  ["sender", "from"],
  ["channel", "in"],
  ["since", "after"],
  ["until", "before"],
  ["label", "tag"],
  ["language", "lang"],
  ["pattern", "like"],
]);

export function operatorOf(name: string): OperatorName | undefined {
  const lower = name.toLowerCase();
  return operators.find((operator) => operator === lower);
}

export function isDateOperator(name: OperatorName): name is DateOperator {
  return dates.some((date) => date === name);
}

export function isClosed(name: string): name is ClosedName {
  return Object.hasOwn(closedValues, name);
}

/** The operator that a name may stand for: mistyped, or as other programs call it. Short operators are too near to everything. */
export function operatorMeant(name: string): OperatorName | undefined {
  const lower = name.toLowerCase();
  const long = operators.filter((operator) => operator.length >= 3);
  return elsewhere.get(lower) ?? nearest(lower, long);
}

/** The operator and value that were perhaps meant by a value that the operator does not know. */
export function valueMeant(name: ClosedName, value: string): string | undefined {
  const near = nearest(value, closedValues[name]);
  if (near !== undefined) return `${name}:${near}`;
  const other = Object.entries(closedValues).find(([, values]) => values.some((known) => known === value));
  return other && `${other[0]}:${value}`;
}
