import type { SavedView, View } from "../../preload/contract/views.ts";
import { narrowings } from "../stores/filter.ts";
import { say } from "../text/say.ts";
import { linkTo } from "./link.ts";
import type { Parley } from "./parley.ts";

const longest = 100;

/** What is shown now, as it would be kept. */
export function shownView({ stores }: Parley): View {
  const { filter, sort } = stores.library.getState();
  const { text, order, grouped } = stores.search.getState();
  return { filter, sort, text: text.trim(), order, grouped };
}

/** Whether there is anything to keep. */
export function isSomeView(parley: Parley): boolean {
  const { filter, sort, text } = shownView(parley);
  return narrowings(filter).length > 0 || sort !== "newest" || text !== "";
}

export function openView({ stores }: Parley, { filter, sort, text, order, grouped }: View): void {
  const { setFilter, setOrder, setGrouped, setScope, setText } = stores.search.getState();
  stores.ui.getState().go("library");
  setText("");
  setScope(undefined);
  setFilter(filter);
  setOrder(order);
  setGrouped(grouped);
  setText(text);
  void stores.library.getState().showView(filter, sort);
}

export function askToSaveView(parley: Parley): void {
  const texts = say().views;
  const view = shownView(parley);
  parley.stores.ui.getState().askName({
    title: texts.save,
    label: texts.name,
    value: view.text || view.filter.text || "",
    confirm: texts.keep,
    longest,
    done: (name) => void keepView(parley, name, view),
  });
}

async function keepView({ client, stores }: Parley, name: string, view: View): Promise<void> {
  const reply = await client.ask("views.save", { name, view });
  const { show } = stores.toasts.getState();
  if (!reply.ok) return show({ tone: "problem", title: say().views.notSaved, text: reply.message });
  show({ title: say().views.saved(name) });
  await stores.views.getState().load();
}

export function askToRenameView({ client, stores }: Parley, { id, name }: SavedView): void {
  const texts = say().views;
  stores.ui.getState().askName({
    title: texts.renameTitle,
    label: texts.name,
    value: name,
    confirm: texts.keep,
    longest,
    async done(next) {
      const reply = await client.ask("views.rename", { id, name: next });
      if (!reply.ok) stores.toasts.getState().show({ tone: "problem", title: say().views.notSaved, text: reply.message });
      await stores.views.getState().load();
    },
  });
}

export async function removeView(parley: Parley, { id, name, view }: SavedView): Promise<void> {
  const { client, stores } = parley;
  const reply = await client.ask("views.remove", { id });
  const { show } = stores.toasts.getState();
  if (!reply.ok) return show({ tone: "problem", title: say().views.notRemoved, text: reply.message });
  const undo = { label: say().told.undo, run: () => void keepView(parley, name, view) };
  show({ title: say().views.removed(name), action: undo });
  await stores.views.getState().load();
}

export async function copyLink({ stores }: Parley, view: View): Promise<void> {
  const { show } = stores.toasts.getState();
  const link = linkTo(view, location.href);
  try {
    await navigator.clipboard.writeText(link);
    show({ title: say().views.copied });
  } catch {
    show({ tone: "problem", title: say().views.notCopied, text: link });
  }
}
