import type { RequestOutput } from "../../preload/contract/requests.ts";
import { newRequestId } from "../client/client.ts";
import { bytes } from "../format/numbers.ts";
import { exportOptions, type Scope } from "../stores/export.ts";
import { ownZone } from "../stores/importEntry.ts";
import { isFiltered } from "../stores/library.ts";
import { isSearching } from "../stores/search.ts";
import type { Stores } from "../stores/stores.ts";
import { say } from "../text/say.ts";
import type { Parley } from "./parley.ts";

/** How a written file reaches the person. */
export type HandOver = (target: NonNullable<RequestOutput<"export.target">["target"]>) => void;

/** What a request may name; the shell makes a file's name of it. */
const longestName = 200;

/** What can go out as the page stands, what a person most likely means first. */
export function exportScopes(stores: Pick<Stores, "library" | "search" | "reader" | "app">): Scope[] {
  const { search } = stores;
  return [
    pickedScope(stores),
    ...(isSearching(search.getState()) ? [foundScope(stores)] : []),
    openScope(stores),
    listScope(stores),
  ]
    .filter((scope) => scope !== undefined)
    .filter(({ conversations }) => conversations !== 0);
}

function pickedScope({ library }: Pick<Stores, "library">): Scope | undefined {
  const { selected, conversations } = library.getState();
  if (selected.size === 0) return undefined;
  const shown = conversations.filter(({ id }) => selected.has(id));
  return {
    kind: "picked",
    which: { conversations: [...selected] },
    title: selected.size === 1 ? shown[0]?.title : undefined,
    conversations: selected.size,
    messages: shown.length === selected.size ? shown.reduce((sum, { messages }) => sum + messages, 0) : undefined,
  };
}

function foundScope({ search }: Pick<Stores, "search">): Scope {
  const { text, scope, filter } = search.getState();
  const where = scope ? { conversationId: scope.conversationId } : { filter };
  return {
    kind: "found",
    which: { search: { text: text.trim(), ...where } },
    title: text.trim(),
    conversations: undefined,
    messages: undefined,
  };
}

function openScope({ reader }: Pick<Stores, "reader">): Scope | undefined {
  const conversation = reader.getState().details?.conversation;
  if (conversation === undefined) return undefined;
  const { id, title, messages } = conversation;
  return { kind: "open", which: { conversations: [id] }, title, conversations: 1, messages };
}

function listScope({ library, app }: Pick<Stores, "library" | "app">): Scope {
  const { filter, conversations, next, status } = library.getState();
  const { info } = app.getState();
  const all = isFiltered({ filter }) ? undefined : info;
  const isWhole = next === null && status === "ready";
  const shown = isWhole ? conversations.length : undefined;
  return {
    kind: "list",
    which: { filter },
    title: undefined,
    conversations: all?.conversations ?? shown,
    messages: all?.messages ?? (isWhole ? conversations.reduce((sum, { messages }) => sum + messages, 0) : undefined),
  };
}

/** The scope that is chosen, or else the first. */
export function chosenScope({ stores }: Pick<Parley, "stores">): Scope | undefined {
  const { kind } = stores.export.getState();
  const scopes = exportScopes(stores);
  return scopes.find((scope) => scope.kind === kind) ?? scopes[0];
}

/** The conversation that is being read, whatever else could go out. */
export function exportOpen(parley: Parley): void {
  openExport(parley);
  parley.stores.export.getState().choose({ kind: "open" });
}

export function openExport({ stores }: Parley): void {
  if (stores.export.getState().request === undefined) {
    stores.export.getState().forget();
    void stores.export.getState().countFound(exportScopes(stores).find(({ kind }) => kind === "found"));
  }
  stores.ui.getState().show("export");
}

export async function runExport(parley: Parley, handOver: HandOver): Promise<void> {
  const { client, stores } = parley;
  const scope = chosenScope(parley);
  if (scope === undefined || stores.export.getState().request !== undefined) return;
  const options = exportOptions(stores.export.getState());
  const name = (scope.title || say().export.fileOf[scope.kind]).slice(0, longestName);
  const id = newRequestId();
  stores.export.getState().writing(id);
  const asked = await client.ask("export.target", { name, format: options.format });
  if (!asked.ok) return stores.export.getState().ended(asked.message);
  const { target } = asked.value;
  if (target === null) return stores.export.getState().ended(undefined);

  stores.work.getState().begin(id, say().export.exporting(target.name));
  const input = { target: { ticket: target.ticket }, which: scope.which, timezone: ownZone(), ...options };
  const reply = await client.ask("export.write", input, { id });
  stores.work.getState().end(id);
  const isOpen = stores.ui.getState().overlay === "export";
  if (!reply.ok) return tellFailure(parley, reply.code === "cancelled" ? say().export.stopped : reply.message, isOpen);
  stores.export.getState().ended(undefined);
  if (isOpen) stores.ui.getState().hide();
  handOver(target);
  const { messages, bytes: size } = reply.value;
  stores.toasts.getState().show({
    title: say().export.exported(reply.value.name),
    text: [say().amounts.messages(messages), bytes(size)].join(" · "),
  });
}

function tellFailure({ stores }: Parley, problem: string, isOpen: boolean): void {
  stores.export.getState().ended(problem);
  if (isOpen) return;
  const open = { label: say().told.open, run: () => stores.ui.getState().show("export") };
  stores.toasts.getState().show({ tone: "problem", title: say().export.notExported, text: problem, action: open });
}
