import { type EnhanceWhen, type EnhanceWhich, type RedactionKind, redactionKind } from "../../preload/contract/jobs.ts";
import { type EnhanceState, tonight } from "../stores/enhance.ts";
import { isFiltered } from "../stores/library.ts";
import { say } from "../text/say.ts";
import { conversationsOf } from "./conversationsOf.ts";
import { openJob } from "./jobs.ts";
import { chosen } from "./library.ts";
import type { Parley } from "./parley.ts";

/** What a job's title and its conversations may be. */
const longestTitle = 200;
const mostNamed = 10_000;

/** Asks what enhancing these would send and cost. Nothing is sent before the person has seen that and said so. */
export function openEnhance({ stores }: Parley, which: EnhanceWhich, title: string, fromReport = false): void {
  stores.enhance.getState().begin(which, title.trim().slice(0, longestTitle) || say().enhance.conversations, fromReport);
  stores.ui.getState().show("enhance");
}

/** These conversations, or those that are picked, else the one that is read. */
export function enhanceThese(parley: Parley, ids = chosen(parley)): void {
  const [first] = ids;
  if (first === undefined) return;
  if (ids.length > mostNamed) {
    tellTooMany(parley);
    return;
  }
  const { details } = parley.stores.reader.getState();
  const known = [...parley.stores.library.getState().conversations, ...(details ? [details.conversation] : [])];
  const title = ids.length === 1 ? known.find(({ id }) => id === first)?.title : undefined;
  openEnhance(parley, { conversations: ids }, title ?? say().amounts.conversations(ids.length));
}

/** What the library's filter leaves, however many that are. */
export function enhanceList(parley: Parley): void {
  const { filter, sources } = parley.stores.library.getState();
  const source = sources.find(({ id }) => id === filter.sourceId);
  const isOnlySource = source !== undefined && Object.keys(filter).length === 1;
  const { filtered, all } = say().enhance;
  openEnhance(parley, { filter }, isOnlySource ? source.name : isFiltered({ filter }) ? filtered : all);
}

/** All that came with an import: of one file by its filter, of several the conversations by name. */
export async function enhanceSources(
  parley: Parley,
  sources: readonly { id: number; name: string }[],
  fromReport = false,
): Promise<void> {
  const [first, second] = sources;
  if (first === undefined) return;
  if (second === undefined) return openEnhance(parley, { filter: { sourceId: first.id } }, first.name, fromReport);
  const all = new Set<number>();
  for (const { id } of sources) {
    const ids = await conversationsOf(parley, { sourceId: id }, mostNamed);
    if (ids === undefined) return;
    for (const each of ids) all.add(each);
  }
  if (all.size > mostNamed) return tellTooMany(parley);
  if (all.size > 0) openEnhance(parley, { conversations: [...all] }, sources.map(({ name }) => name).join(", "), fromReport);
}

function tellTooMany({ stores }: Parley): void {
  const { tooMany, tooManyText } = say().enhance;
  stores.toasts.getState().show({ tone: "problem", title: tooMany, text: tooManyText });
}

/** Skips it. What was imported can still be looked at, or undone. */
export function closeEnhance({ stores }: Parley): void {
  const { fromReport, reset } = stores.enhance.getState();
  reset();
  if (fromReport && stores.import.getState().step === "report") stores.ui.getState().show("import");
  else stores.ui.getState().hide();
}

function whenOf(when: EnhanceState["when"], now: number): EnhanceWhen {
  if (when === "tonight") return { kind: "at", at: tonight(now) };
  return when === "weekly" ? { kind: "weekly", at: now } : { kind: "now" };
}

/** Begins the job and shows it; where everything was enhanced meanwhile, that is said. */
export async function startEnhance(parley: Parley): Promise<void> {
  const { enhance, toasts } = parley.stores;
  const { estimate, when, fromReport } = enhance.getState();
  const job = await enhance.getState().start(whenOf(when, Date.now()));
  if (job === undefined || estimate === undefined) return;
  if (fromReport) parley.stores.import.getState().reset();
  closeEnhance(parley);
  const texts = say().enhance;
  if (job === null) return toasts.getState().show({ title: texts.nothingLeft, text: texts.nothingLeftText });
  parley.stores.jobs.getState().put(job);
  openJob(parley, job.id);
}

/** Hides one more kind, or one less, and looks again at what that leaves to be sent. */
export async function hideKind({ stores }: Parley, kind: RedactionKind, isHidden: boolean): Promise<void> {
  const { settings, change, flush } = stores.settings.getState();
  const { sending } = settings;
  const hidden = redactionKind.options.filter((each) => (each === kind ? isHidden : sending.hidden.includes(each)));
  change({ sending: { ...sending, hidden } });
  await flush();
  await stores.enhance.getState().run();
}
