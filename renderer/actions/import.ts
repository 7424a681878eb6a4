import type { FileReport } from "../../preload/contract/import.ts";
import type { Ticket } from "../../preload/contract/tickets.ts";
import { newRequestId } from "../client/client.ts";
import type { Dropped } from "../client/transport.ts";
import { importInput } from "../stores/import.ts";
import { isTaken } from "../stores/importEntry.ts";
import { say } from "../text/say.ts";
import { filterBy } from "./library.ts";
import type { Parley } from "./parley.ts";
import { refreshAll } from "./work.ts";

const stops = new WeakMap<Parley, AbortController>();

/** What stands in the way of bringing more, in words; undefined when nothing does. */
function hindrance({ stores }: Parley): string | undefined {
  const { step } = stores.import.getState();
  if (step === "importing") return say().told.importRuns;
  if (step === "bringing" || step === "looking") return say().told.stillLooking;
  return undefined;
}

function isFree(parley: Parley): boolean {
  const { stores } = parley;
  const problem = hindrance(parley);
  if (problem !== undefined) stores.toasts.getState().show({ tone: "problem", title: say().told.notTaken, text: problem });
  else if (stores.import.getState().step === "report") stores.import.getState().reset();
  stores.ui.getState().show("import");
  return problem === undefined;
}

/** Takes what was dropped, picked or pasted, beside what is being looked at already. */
export async function bring(parley: Parley, what: readonly File[] | Dropped): Promise<void> {
  const { client, stores } = parley;
  if (!isFree(parley)) return;
  const stop = new AbortController();
  stops.set(parley, stop);
  const { bringing, setSent, broughtNothing } = stores.import.getState();
  bringing();
  const reply = await client.bring(what, { onProgress: setSent, signal: stop.signal });
  if (stops.get(parley) !== stop) {
    if (reply.ok) client.letGo(reply.value);
  } else if (!reply.ok) broughtNothing(reply.code === "cancelled" ? undefined : reply.message);
  else await look(parley, reply.value);
}

/** Takes what a person gave to the shell itself. */
export async function takeBrought(parley: Parley, tickets: readonly Ticket[]): Promise<void> {
  if (isFree(parley)) await look(parley, tickets);
}

async function look({ client, stores }: Parley, tickets: readonly Ticket[]): Promise<void> {
  if (!(await stores.import.getState().look(tickets))) client.letGo(tickets);
}

export const pasteText = (parley: Parley, text: string): Promise<void> =>
  bring(parley, [new File([text], say().told.pastedText, { type: "text/plain" })]);

/** Closes the wizard: gives up what was not begun, lets go on what runs, and is done with what has ended. */
export function closeImport(parley: Parley): void {
  const { client, stores } = parley;
  const { step, tickets, reset } = stores.import.getState();
  stores.ui.getState().hide();
  if (step === "importing") return;
  stops.get(parley)?.abort();
  stops.delete(parley);
  client.letGo(tickets);
  reset();
}

export async function runImport(parley: Parley): Promise<void> {
  const { client, stores } = parley;
  const { importing, failed, showReport } = stores.import.getState();
  const state = stores.import.getState();
  const id = newRequestId();
  importing(id);
  stores.work.getState().begin(id, say().import.importing(state.entries.filter(isTaken).length));
  const reply = await client.ask("import.files", importInput(state), { id });
  stores.work.getState().end(id);
  const isOpen = stores.ui.getState().overlay === "import";
  if (reply.ok) {
    client.letGo(state.tickets);
    showReport({ ...reply.value, isNew: true });
    if (!isOpen) tellEnd(parley, reply.value.files);
  } else {
    const { importStopped, importEndedEarly, open: label } = say().told;
    failed(reply.code === "cancelled" ? importStopped : reply.message);
    const open = { label, run: () => stores.ui.getState().show("import") };
    if (!isOpen) stores.toasts.getState().show({ tone: "problem", title: importEndedEarly, text: reply.message, action: open });
  }
  await refreshAll(parley);
}

function tellEnd({ stores }: Parley, files: readonly FileReport[]): void {
  const { imported, unreadable, showReport } = say().told;
  const messages = files.reduce((sum, file) => sum + file.messages, 0);
  const problems = files.filter(({ problem }) => problem !== null).length;
  stores.toasts.getState().show({
    title: imported(messages),
    ...(problems > 0 ? { text: unreadable(problems) } : {}),
    action: { label: showReport, run: () => stores.ui.getState().show("import") },
  });
}

/** Shows what was said of a source when it came in. */
export async function openReport(parley: Parley, sourceId: number): Promise<void> {
  const { client, stores } = parley;
  const texts = say().told;
  const reply = await client.ask("import.report", { sourceId });
  const { show } = stores.toasts.getState();
  if (!reply.ok) return show({ tone: "problem", title: texts.reportUnreadable, text: reply.message });
  if (reply.value.report === null) return show({ title: texts.noReport, text: texts.notFromFile });
  if (hindrance(parley) !== undefined) return stores.ui.getState().show("import");
  client.letGo(stores.import.getState().tickets);
  stores.import.getState().showReport({ files: [reply.value.report], left: [], seconds: undefined, isNew: false });
  stores.ui.getState().show("import");
}

/** Takes a source out again, with all that came with it. */
export async function undoImport(parley: Parley, sourceId: number): Promise<boolean> {
  const { client, stores } = parley;
  const id = newRequestId();
  stores.work.getState().begin(id, say().told.undoing);
  const reply = await client.ask("import.undo", { sourceId }, { id });
  stores.work.getState().end(id);
  const { show } = stores.toasts.getState();
  if (!reply.ok) {
    show({ tone: "problem", title: say().told.notUndone, text: reply.message });
    return false;
  }
  const { messages, conversations } = reply.value;
  show({ title: say().told.undone, text: say().told.gone(messages, conversations) });
  stores.import.getState().noteUndone(sourceId);
  const { sourceId: filtered, ...rest } = stores.library.getState().filter;
  if (filtered === sourceId) filterBy(parley, rest);
  stores.reader.getState().close();
  await refreshAll(parley);
  return true;
}

/** The last import is undone first, since it may have gone on with what the ones before it brought. */
export async function undoAll(parley: Parley, files: readonly FileReport[]): Promise<void> {
  for (const { sourceId } of files.toReversed()) if (sourceId !== null && !(await undoImport(parley, sourceId))) return;
}

/** Hands the report over as a file. */
export function saveReport({ stores }: Parley): void {
  const { report } = stores.import.getState();
  if (report === undefined) return;
  const { files, left } = report;
  const address = URL.createObjectURL(new Blob([JSON.stringify({ files, left }, null, 2)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = say().told.reportFile(new Date().toISOString().slice(0, 10));
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
