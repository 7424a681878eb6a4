import type { LabView } from "../../stores/lab.ts";

interface NameOffer {
  name: string;
  /** The view that a column is of; none for a view. */
  of: string | undefined;
}

export interface Completion {
  from: number;
  to: number;
  offers: NameOffer[];
}

const most = 8;
/** Text and remarks; what would end one is empty where it is still open. */
const unnamed = /'(?:[^']|'')*('|$)|--[^\n]*(\n|$)|\/\*[\s\S]*?(\*\/|$)/g;
/** What follows is only looked at: after a list of columns it is the next FROM. */
const named = /\b(?:from|join|,)\s*([a-z_]\w*)(?=(?:\s+(?:as\s+)?([a-z_]\w*))?)/gi;

/** What the name at the caret may become. Nothing is offered where no name can stand, nor for a name that is whole. */
export function complete(sql: string, caret: number, views: readonly LabView[], isAsked = false): Completion | undefined {
  const before = sql.slice(0, caret);
  if ([...before.matchAll(unnamed)].some(([, ...ends]) => !ends.some(Boolean))) return undefined;
  const [, owner, typed = ""] = /(?:([a-z_]\w*)\.)?((?:[a-z_]\w*)?)$/i.exec(before) ?? [];
  if (typed === "" && owner === undefined && !isAsked) return undefined;
  const rest = /^\w*/.exec(sql.slice(caret))?.[0] ?? "";
  const offers = (owner === undefined ? namesFor(sql, views) : columnsOf(owner, sql, views))
    .filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()))
    .slice(0, most);
  const isWhole = offers.length === 0 || (!isAsked && offers.some(({ name }) => name === typed + rest));
  return isWhole ? undefined : { from: caret - typed.length, to: caret + rest.length, offers };
}

const blank = (text: string): string => " ".repeat(text.length);

/** Views by what the question calls them. */
function mentioned(sql: string, views: readonly LabView[]): Map<string, LabView> {
  const found = new Map<string, LabView>();
  for (const [, name = "", alias] of sql.replaceAll(unnamed, blank).matchAll(named)) {
    const view = views.find((each) => each.name === name.toLowerCase());
    if (view === undefined) continue;
    found.set(view.name, view);
    if (alias !== undefined) found.set(alias.toLowerCase(), view);
  }
  return found;
}

const columns = ({ name: of, columns: all }: LabView): NameOffer[] => all.map(({ name }) => ({ name, of }));

function columnsOf(owner: string, sql: string, views: readonly LabView[]): NameOffer[] {
  const key = owner.toLowerCase();
  const view = mentioned(sql, views).get(key) ?? views.find(({ name }) => name === key);
  return view === undefined ? [] : columns(view);
}

/** The views first, then the columns of those that the question speaks of, each name once. */
function namesFor(sql: string, views: readonly LabView[]): NameOffer[] {
  const known = new Set(mentioned(sql, views).values());
  const offers = [
    ...views.map(({ name }) => ({ name, of: undefined })),
    ...(known.size > 0 ? [...known] : views).flatMap(columns),
  ];
  const seen = new Set<string>();
  return offers.filter(({ name }) => !seen.has(name) && seen.add(name));
}
