import type { TermList, Work } from "../../preload/contract/dashboard.ts";
import type { ConversationFilter } from "../../preload/contract/filter.ts";
import type { Settings } from "../../preload/contract/settings.ts";
import { type Comparison, countOptions, type DashboardState } from "../stores/dashboard.ts";
import { type FilterPart, narrowed } from "../stores/filter.ts";
import { changeClaim, showEvidence } from "./insight.ts";
import { filterBy } from "./library.ts";
import type { Parley } from "./parley.ts";

/** Counts what the library is filtered to, unless it was a mark of the dashboard itself that filtered it. */
export function showDashboard({ stores }: Parley, tab?: DashboardState["tab"]): void {
  const { ledTo, setFilter, show } = stores.dashboard.getState();
  const { filter } = stores.library.getState();
  if (filter !== ledTo) setFilter(filter);
  if (tab !== undefined) show(tab);
  stores.search.getState().clear();
  stores.ui.getState().go("dashboard");
}

export function loadDashboard({ stores }: Parley): Promise<void> {
  return stores.dashboard.getState().load(countOptions(stores.settings.getState().settings));
}

/** Counts other conversations or other days. */
export function countOnly(parley: Parley, part: FilterPart): void {
  const { filter, setFilter } = parley.stores.dashboard.getState();
  setFilter(narrowed(filter, part));
  void loadDashboard(parley);
}

export function compareWith(parley: Parley, comparison: Comparison): void {
  parley.stores.dashboard.getState().setComparison(comparison);
  void loadDashboard(parley);
}

/** Leads from a mark to the conversations that it counts. */
export function leadTo(parley: Parley, part: FilterPart): void {
  const { filter, lead } = parley.stores.dashboard.getState();
  const wanted: ConversationFilter = narrowed(filter, part);
  lead(wanted);
  filterBy(parley, wanted);
}

/** To the message that says what is to be done. */
export async function openWork(parley: Parley, { conversationId, message }: Work): Promise<void> {
  parley.stores.ui.getState().go("library");
  await showEvidence(parley, conversationId, message);
}

export async function setDone(parley: Parley, work: Work, done: boolean): Promise<void> {
  const change = work.kind === "action" ? { done } : { status: done ? ("answered" as const) : ("unanswered" as const) };
  const { mark } = parley.stores.worklist.getState();
  mark({ ...work, done });
  if (!(await changeClaim(parley, work.conversationId, work.claim, change))) mark(work);
}

export function keepTerms(parley: Parley, terms: TermList[]): void {
  parley.stores.settings.getState().change({ terms });
  void loadDashboard(parley);
}

export function countHours(parley: Parley, change: Partial<Pick<Settings, "businessHours" | "onlyBusinessHours">>): void {
  const { settings, ui } = parley.stores;
  settings.getState().change(change);
  if (ui.getState().place === "dashboard") void loadDashboard(parley);
}
